import { expect, test } from 'vitest';
import { latin1, outcomeOf } from './faults';

const CONTEXT = '"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "g": "urn:g:"}';
const GOOD =
  '{"@id": "g:good", "@type": "skos:Concept", "skos:prefLabel": {"@value": "good", "@language": "en"}, "skos:definition": "A sound record."}';
const doc = (...nodes: readonly string[]) =>
  `{${CONTEXT}, "@graph": [\n${[GOOD, ...nodes].join(',\n')}\n]}`;
const node = (fields: string) => doc(`{"@id": "g:bad", "@type": "skos:Concept", ${fields}}`);
const bad = (more: string) => node(`"skos:prefLabel": "bad", "skos:definition": "A.", ${more}`);
const withContext = (context: string) => `{"@context": ${context},\n"@graph": [${GOOD}]}`;

test.each<[string, string | Uint8Array, string]>([
  ['a file cut off', doc().slice(0, -20), 'file 2: is not JSON: a text begins and never ends'],
  [
    'a comma too many',
    doc().replace('\n]}', ',\n]}'),
    'file 3: is not JSON: a value expected, found "]"',
  ],
  ['a text alone', '"@graph"', 'file 1: is JSON, but no JSON-LD'],
  ['a number alone', '7', 'file 1: is JSON, but no JSON-LD'],
  [
    'a wrong escape',
    '{"@id": "\\x"}',
    'file 1: is not JSON: a text holds a line break or a wrong "\\" escape',
  ],
  ['something behind its end', `${doc()}x`, 'file 3: is not JSON: something follows its end: "x"'],
  [
    '33 levels',
    `{"@graph": ${'['.repeat(33)}`,
    'file 1: has more than 32 levels within one another',
  ],
  [
    'a million levels',
    `{"@graph": ${'['.repeat(1_000_000)}`,
    'file 1: has more than 32 levels within one another',
  ],
  ['zero bytes', latin1(`{"@graph": "\0"}`), 'file 1: is not a text file'],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1('\xef\xbb\xbf{"@id": "\xff"}'),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  [
    'a context from the network',
    withContext('"https://schema.example/context.jsonld"'),
    'file 1: asks for the context "https://schema.example/context.jsonld" from the network, which Gloss never fetches; write it into the file',
  ],
  [
    'a context from the network in a list',
    withContext('[{"a": "urn:a"},\n"https://schema.example/"]'),
    'file 1: asks for the context "https://schema.example/" from the network, which Gloss never fetches; write it into the file',
  ],
  [
    'a context from the network within a node',
    doc('{"@id": "g:bad", "@context": "https://schema.example/"}'),
    'file 3: asks for the context "https://schema.example/" from the network, which Gloss never fetches; write it into the file',
  ],
  [
    'a context that imports another',
    withContext('{"@import": "https://schema.example/"}'),
    'file 1: imports a context from the network, which Gloss never fetches; write it into the file',
  ],
  [
    'a context that is a file',
    withContext('"context.json"'),
    'file 1: asks for the context "context.json" from the network, which Gloss never fetches; write it into the file',
  ],
  ['a concept without a label', node('"skos:definition": "A."'), 'record 3: has no skos:prefLabel'],
  [
    'a concept with a label in another language only',
    node('"skos:prefLabel": {"@value": "schlecht", "@language": "de"}, "skos:definition": "A."'),
    'record 3: has no skos:prefLabel in "en"',
  ],
  [
    'a label that is a node',
    node('"skos:prefLabel": {"@id": "g:good"}, "skos:definition": "A."'),
    'record 3: has no skos:prefLabel in "en"',
  ],
  [
    'a label that is nothing',
    node('"skos:prefLabel": null, "skos:definition": "A."'),
    'record 3: has no skos:prefLabel',
  ],
  [
    'an empty label',
    node('"skos:prefLabel": "", "skos:definition": "A."'),
    'record 3: headword is empty',
  ],
  [
    'a label of spaces',
    node('"skos:prefLabel": "  ", "skos:definition": "A."'),
    'record 3: headword is empty',
  ],
  [
    'a concept without a definition',
    node('"skos:prefLabel": "bad"'),
    'record 3: definition is missing',
  ],
  [
    'a definition in another language only',
    node('"skos:prefLabel": "bad", "skos:definition": {"@value": "A.", "@language": "de"}'),
    'record 3: definition is missing',
  ],
  [
    'a definition that is an empty list',
    node('"skos:prefLabel": "bad", "skos:definition": []'),
    'record 3: definition is missing',
  ],
  [
    'two labels in one language',
    node('"skos:prefLabel": ["bad", "worse"], "skos:definition": "A."'),
    'part 3: headword is one of several skos:prefLabel; the others are read as other names',
  ],
  [
    'a label of 201 characters',
    node(`"skos:prefLabel": "${'x'.repeat(201)}", "skos:definition": "A."`),
    'record 3: headword has 201 characters; at most 200',
  ],
  [
    'a definition of 8,001 characters',
    node(`"skos:prefLabel": "bad", "skos:definition": "${'x'.repeat(8001)}"`),
    'record 3: definition has 8,001 characters; at most 8,000',
  ],
  [
    'another label of 201 characters',
    bad(`"skos:altLabel": "${'x'.repeat(201)}"`),
    'record 3: variants[0].text has 201 characters; at most 200',
  ],
  [
    '201 other labels',
    bad(`"skos:altLabel": ${JSON.stringify(Array.from({ length: 201 }, (_, at) => `l${at}`))}`),
    'record 3: variants has 201 items; at most 200',
  ],
  [
    'a related concept that is none',
    bad('"skos:related": {"@id": "g:nowhere"}'),
    'part 3: related leaves out "urn:g:nowhere", which is no entry',
  ],
  [
    'a link that runs',
    bad('"http://www.w3.org/2000/01/rdf-schema#seeAlso": {"@id": "javascript:alert(1)"}'),
    'part 3: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a link without encryption',
    bad('"http://www.w3.org/2000/01/rdf-schema#seeAlso": {"@id": "http://a.example"}'),
    'part 3: links leaves out "http://a.example": only https and mailto addresses are kept',
  ],
  [
    'a link that is no address',
    bad('"http://www.w3.org/2000/01/rdf-schema#seeAlso": {"@id": "https://"}'),
    'part 3: links leaves out "https://": it is no address',
  ],
  [
    'a concept within another, without a definition',
    bad('"skos:broader": {"@id": "g:inner",\n"@type": "skos:Concept", "skos:prefLabel": "inner"}'),
    'record 3: definition is missing',
  ],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'terms.jsonld');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file')) expect(headwords).toContain('good');
});
