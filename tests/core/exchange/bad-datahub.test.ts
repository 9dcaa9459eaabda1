import { expect, test } from 'vitest';
import { latin1, outcomeOf } from './faults';

const HEAD = 'version: "1"\nsource: Acme\nowners:\n  users: [ann]\n';
const GOOD = 'terms:\n  - name: good\n    description: A sound record.\n';
const yaml = (...lines: readonly string[]) => `${HEAD}${GOOD}${lines.join('\n')}`;

test.each<[string, string | Uint8Array, string]>([
  [
    'another document',
    'name: CI\non: push\n',
    'file 1: is YAML, but has neither "nodes" nor "terms" at its top',
  ],
  [
    'a list',
    '- name: a\n- name: b\n',
    'file 1: is YAML, but has neither "nodes" nor "terms" at its top',
  ],
  [
    'a text',
    'just some words\n',
    'file 1: is YAML, but has neither "nodes" nor "terms" at its top',
  ],
  [
    'a tab as indentation',
    yaml('\t- name: bad'),
    'file 8: is not YAML: Tabs are not allowed as indentation',
  ],
  [
    'indentation that fits nothing',
    yaml('   - name: bad'),
    'file 8: is not YAML: All sequence items must start at the same column',
  ],
  ['a text that never ends', yaml('  - name: "bad'), 'file 8: is not YAML: Missing closing "quote'],
  [
    'a bracket that never closes',
    yaml('  - name: [bad'),
    'file 8: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a brace that never closes',
    yaml('  - {name: bad'),
    'file 8: is not YAML: Flow map in block collection must be sufficiently indented and end with a }',
  ],
  [
    'a key twice',
    yaml('  - name: bad\n    name: worse'),
    'file 9: is not YAML: Map keys must be unique',
  ],
  [
    'a colon within a text',
    yaml('  - name: bad: worse: worst'),
    'file 8: is not YAML: Nested mappings are not allowed in compact mappings',
  ],
  [
    'an alias',
    yaml('  - &a\n    name: bad\n    description: B.\n  - *a'),
    'file 11: uses an alias (*a); write the value out',
  ],
  [
    'an alias that nobody has named',
    yaml('  - *nobody'),
    'file 8: uses an alias (*nobody); write the value out',
  ],
  [
    'aliases within aliases',
    `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nterms: [*c, *c]\n`,
    'file 2: uses an alias (*a); write the value out',
  ],
  ['two documents', `${yaml()}---\n${GOOD}`, 'file 8: holds several YAML documents; one is read'],
  [
    'many levels',
    `terms: ${'['.repeat(200)}${']'.repeat(200)}`,
    'file 1: has more than 32 levels within one another',
  ],
  [
    'more levels than the stack holds',
    `terms: ${'['.repeat(20_000)}`,
    'file 1: has more than 32 levels within one another',
  ],
  [
    '33 nodes within one another',
    Array.from(
      { length: 34 },
      (_, at) => `${'    '.repeat(at)}nodes:\n${'    '.repeat(at)}  - name: n${at}`,
    ).join('\n'),
    'file 66: has more than 32 nodes within one another',
  ],
  ['zero bytes', latin1(`${yaml()}\0`), 'file 8: is not a text file'],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1(`\xef\xbb\xbf${yaml()}\xff`),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  ['a term without a name', yaml('  - description: A.'), 'record 8: headword is missing'],
  ['a term without a description', yaml('  - name: bad'), 'record 8: definition is missing'],
  ['an empty name', yaml('  - name: ""\n    description: A.'), 'record 8: headword is missing'],
  [
    'an empty description',
    yaml('  - name: bad\n    description: ""'),
    'record 8: definition is missing',
  ],
  [
    'a name that is a list',
    yaml('  - name: [bad]\n    description: A.'),
    'record 8: headword is missing',
  ],
  [
    'a description that is a map',
    yaml('  - name: bad\n    description: {a: b}'),
    'record 8: definition is missing',
  ],
  ['a term that is a text', yaml('  - bad'), 'record 8: is no term'],
  ['a term that is nothing', yaml('  -'), 'record 8: is no term'],
  [
    'a node without a name',
    yaml('nodes:\n  - description: B.'),
    'record 9: is a node without a name',
  ],
  ['a node that is a text', yaml('nodes:\n  - Sales'), 'record 9: is a node without a name'],
  [
    'a name of 201 characters',
    yaml(`  - name: ${'x'.repeat(201)}\n    description: A.`),
    'record 8: headword has 201 characters; at most 200',
  ],
  [
    'a description of 8,001 characters',
    yaml(`  - name: bad\n    description: ${'x'.repeat(8001)}`),
    'record 8: definition has 8,001 characters; at most 8,000',
  ],
  [
    'a node of 201 characters',
    yaml(
      `nodes:\n  - name: ${'x'.repeat(201)}\n    terms:\n      - name: bad\n        description: A.`,
    ),
    'record 11: field has 201 characters; at most 200',
  ],
  [
    'the same term twice',
    yaml('  - name: good\n    description: Another record.'),
    'record 8: id is "good", as in line 6',
  ],
  [
    'the same id twice',
    yaml(
      '  - id: a\n    name: part\n    description: A.\n  - id: a\n    name: bad\n    description: B.',
    ),
    'record 11: id is "a", as in line 8',
  ],
  [
    'a related term that is none',
    yaml('  - name: part\n    description: A.\n    related_terms:\n      - Sales.nowhere'),
    'part 8: related leaves out "nowhere", which is no entry',
  ],
  [
    'a link that runs',
    yaml(
      '  - name: part\n    description: A.\n    knowledge_links:\n      - label: x\n        url: javascript:alert(1)',
    ),
    'part 8: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a link without encryption',
    yaml(
      '  - name: part\n    description: A.\n    knowledge_links:\n      - label: x\n        url: http://a.example',
    ),
    'part 8: links leaves out "http://a.example": only https and mailto addresses are kept',
  ],
  [
    'a link without an address',
    yaml('  - name: part\n    description: A.\n    knowledge_links:\n      - label: x'),
    'part 8: links holds something without a "url"',
  ],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'glossary.yml');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file')) expect(headwords).toContain('good');
});
