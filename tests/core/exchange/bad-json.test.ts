import { expect, test } from 'vitest';
import { latin1, outcomeOf, utf16 } from './faults';

const GOOD = '{"id": "good", "headword": "good", "definition": "A sound record."}';
const OTHER = '{"id": "other", "headword": "other", "definition": "Another one."}';
const doc = (...entries: readonly string[]) =>
  `{"format": "gloss", "version": 1, "title": "T", "language": "en", "entries": [\n${[GOOD, OTHER, ...entries].join(',\n')}\n]}`;
const entry = (more: string) =>
  doc(`{"id": "bad", "headword": "bad", "definition": "A.", ${more}}`);
const comparison = (fields: string) =>
  doc().replace(/\}$/, `, "comparisons": [\n{"id": "c", "title": "C", ${fields}}\n]}`);
const explainer = (fields: string) =>
  doc().replace(/\}$/, `, "explainers": [\n{"id": "x", "title": "X", ${fields}}\n]}`);

test.each<[string, string | Uint8Array, string]>([
  ['nothing at all', '', 'file -: is empty'],
  [
    'a file cut off in a text',
    doc().slice(0, -30),
    'file 3: is not JSON: a text begins and never ends',
  ],
  [
    'a file cut off between records',
    doc().slice(0, -3),
    'file 3: is not JSON: "," or "]" expected, found the end of the file',
  ],
  [
    'a comma too many',
    doc().replace('\n]}', ',\n]}'),
    'file 4: is not JSON: a value expected, found "]"',
  ],
  [
    'a comma too few',
    doc().replace('},\n{', '}\n{'),
    'file 3: is not JSON: "," or "]" expected, found "{"',
  ],
  [
    'a name without quotes',
    '{"format": "gloss",\nversion: 1}',
    'file 2: is not JSON: a name in quotes expected, found "v"',
  ],
  ['a name without a colon', '{"format" "gloss"}', 'file 1: is not JSON: ":" expected, found """'],
  [
    'single quotes',
    "{'format': 'gloss'}",
    'file 1: is not JSON: a name in quotes expected, found "\'"',
  ],
  [
    'a line break in a text',
    '{"format":\n"glo\nss"}',
    'file 2: is not JSON: a text holds a line break or a wrong "\\" escape',
  ],
  [
    'a wrong escape',
    '{"format": "\\x"}',
    'file 1: is not JSON: a text holds a line break or a wrong "\\" escape',
  ],
  [
    'something behind its end',
    `${doc()}\n{}`,
    'file 5: is not JSON: something follows its end: "{"',
  ],
  ['a comment', `// ours\n${doc()}`, 'file 1: is not JSON: a value expected, found "/"'],
  [
    'no number',
    '{"format": "gloss", "version": 01}',
    'file 1: is not JSON: "," or "}" expected, found "1"',
  ],
  [
    '33 levels',
    `{"format": "gloss", "x": ${'['.repeat(32)}${']'.repeat(32)}}`,
    'file 1: has more than 32 levels within one another',
  ],
  [
    'a million levels [E7]',
    '['.repeat(1_000_000),
    'file 1: has more than 32 levels within one another',
  ],
  [
    'UTF-16 cut off',
    utf16(`\ufeff${doc()}`).slice(0, -1),
    'file -: says that it is UTF-16LE, but is not; save it as UTF-8',
  ],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1(`\xef\xbb\xbf${doc()}\xff`),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  [
    'another document',
    '{"name": "package"}',
    'file 1: is JSON, but not of Gloss: "format" is not "gloss"',
  ],
  [
    'another format',
    '{"format": "other", "version": 1, "entries": []}',
    'file 1: is JSON, but not of Gloss: "format" is not "gloss"',
  ],
  [
    'a newer version',
    '{"format": "gloss", "version": 2, "entries": []}',
    'file 1: is of another version of the format than 1: a newer Gloss may read it',
  ],
  [
    'a list in place of the document',
    '[]',
    'file 1: is JSON, but not of Gloss: "format" is not "gloss"',
  ],
  ['no entries', '{"format": "gloss", "version": 1}', 'file 1: entries is missing'],
  [
    'entries that are no list',
    '{"format": "gloss", "version": 1, "entries": {}}',
    'file 1: entries is not a list',
  ],
  ['an entry that is a text', doc('"bad"'), 'record 3: is not a record in braces: "bad"'],
  ['an entry that is nothing', doc('null'), 'record 3: is not a record in braces: null'],
  ['an entry that is a list', doc('[]'), 'record 4: is not a record in braces: []'],
  ['no headword', doc('{"id": "bad", "definition": "A."}'), 'record 4: headword is missing'],
  [
    'an empty headword',
    doc('{"id": "bad", "headword": " ", "definition": "A."}'),
    'record 4: headword is empty',
  ],
  [
    'a headword that is a number',
    doc('{"id": "bad", "headword": 7, "definition": "A."}'),
    'record 4: headword is not text',
  ],
  ['no definition', doc('{"id": "bad", "headword": "bad"}'), 'record 4: definition is missing'],
  [
    'an id with capitals',
    doc('{"id": "Bad One", "headword": "bad", "definition": "A."}'),
    'record 4: id is not lower-case words joined by hyphens',
  ],
  [
    'an id that is there already',
    doc('{"id": "good", "headword": "bad", "definition": "A."}'),
    'record 4: id is "good", as in line 2',
  ],
  [
    'a headword of 201 characters',
    doc(`{"headword": "${'x'.repeat(201)}", "definition": "A."}`),
    'record 4: headword has 201 characters; at most 200',
  ],
  [
    'a definition of 8,001 characters',
    doc(`{"headword": "bad", "definition": "${'x'.repeat(8001)}"}`),
    'record 4: definition has 8,001 characters; at most 8,000',
  ],
  [
    'an unknown level',
    entry('"level": "hard"'),
    'record 4: level is "hard"; it can be "everyday", "core", "specialist"',
  ],
  [
    'an unknown part of speech',
    entry('"partOfSpeech": "thing"'),
    'record 4: partOfSpeech is "thing"; it can be "noun", "verb", "adjective", "adverb", "phrase"',
  ],
  [
    'an unknown status',
    entry('"status": "old"'),
    'record 4: status is "old"; it can be "preferred", "admitted", "deprecated", "superseded"',
  ],
  ['variants that are no list', entry('"variants": "AP"'), 'record 4: variants is not a list'],
  [
    'a variant of an unknown kind',
    entry('"variants": [{"text": "b", "kind": "nickname"}]'),
    'record 4: variants[0].kind is "nickname"; it can be "synonym", "abbreviation", "spelling"',
  ],
  [
    'a variant of 201 characters',
    entry(`"variants": [{"text": "${'x'.repeat(201)}", "kind": "synonym"}]`),
    'record 4: variants[0].text has 201 characters; at most 200',
  ],
  [
    'a formula without an example',
    entry('"formula": {"expression": "a = b"}'),
    'record 4: formula.worked is missing',
  ],
  [
    'a chance above ten',
    entry('"sense": {"forms": ["bad"], "others": ["x"], "cues": [], "against": [], "chance": 11}'),
    'record 4: sense.chance is 11; at most 9.9',
  ],
  [
    'related entries that are numbers',
    entry('"related": [1]'),
    'part 4: related is not a list of names',
  ],
  [
    'a related entry that is none',
    entry('"related": ["nowhere"]'),
    'part 4: related leaves out "nowhere", which is no entry',
  ],
  [
    'a link that runs',
    entry('"links": [{"title": "x", "url": "javascript:alert(1)"}]'),
    'part 4: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a link without an address',
    entry('"links": [{"title": "x"}]'),
    'part 4: links holds something without a "url"',
  ],
  ['links that are no list', entry('"links": "https://a.example"'), 'part 4: links is not a list'],
  [
    'a field that nobody knows',
    entry('"colour": "red"'),
    'part 4: colour is no field that Gloss knows',
  ],
  [
    'a column of its own that is no text',
    entry('"extra": {"a": 1}'),
    'record 4: extra.a is not text',
  ],
  [
    'a comparison of one entry',
    comparison('"entries": ["good"], "criteria": [{"label": "L", "values": ["a"]}]'),
    'record 5: entries needs two entries or more',
  ],
  [
    'a comparison of an entry that is none',
    comparison('"entries": ["good", "none"], "criteria": [{"label": "L", "values": ["a", "b"]}]'),
    'record 5: names "none", which is no entry',
  ],
  [
    'a comparison with a value too few',
    comparison('"entries": ["good", "other"], "criteria": [{"label": "L", "values": ["a"]}]'),
    'record 5: has 1 values for 2 entries in the row "L"',
  ],
  [
    'a comparison without criteria',
    comparison('"entries": ["good", "other"], "criteria": []'),
    'record 5: criteria is empty',
  ],
  [
    'an explainer of an entry that is none',
    explainer('"body": "B", "entries": ["none"]'),
    'record 5: entries names "none", which is no entry',
  ],
  [
    'an explainer that links to an entry that is none',
    explainer('"body": "See [[none|that]].", "entries": ["good"]'),
    'record 5: entries names "none", which is no entry',
  ],
  ['an explainer without a text', explainer('"entries": ["good"]'), 'record 5: body is missing'],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'glossary.json');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file')) expect(headwords).toContain('good');
});
