import { expect, test } from 'vitest';
import { latin1, outcomeOf } from './faults';

const HEAD = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix g: <urn:g:> .\n';
const GOOD =
  'g:good a skos:Concept ; skos:prefLabel "good"@en ; skos:definition "A sound record."@en .\n';
const ttl = (...statements: readonly string[]) => HEAD + GOOD + statements.join('\n');
const bad = (more: string) =>
  ttl(`g:bad a skos:Concept ; skos:prefLabel "bad"@en ; skos:definition "A."@en ; ${more} .`);

test.each<[string, string | Uint8Array, string]>([
  ['a prefix that is not declared', 'x:a a x:b .', 'file 1: is not Turtle: undefined prefix "x:"'],
  [
    'a prefix declared without its end',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#>\ng:a a skos:Concept .',
    'file 2: is not Turtle: expected declaration to end with a dot',
  ],
  [
    'a prefix without an address',
    '@prefix skos: .',
    'file 1: is not Turtle: expected IRI to follow prefix "skos:"',
  ],
  [
    'a statement without its end',
    ttl('g:bad a skos:Concept'),
    'file 4: is not Turtle: expected punctuation to follow "http://www.w3.org/2004/02/skos/core#Concept"',
  ],
  [
    'a statement without a value',
    ttl('g:bad a .'),
    'file 4: is not Turtle: expected entity but got .',
  ],
  ['a statement of one word', ttl('g:bad .'), 'file 4: is not Turtle: unexpected .'],
  [
    'two values without a comma',
    ttl('g:bad skos:prefLabel "a" "b" .'),
    'file 4: is not Turtle: expected punctuation to follow ""a""',
  ],
  [
    'a node in brackets, and nothing behind it',
    ttl('g:bad skos:related []'),
    'file 4: is not Turtle: expected punctuation to follow "[]"',
  ],
  [
    'a text that never ends',
    ttl('g:bad skos:prefLabel "a .'),
    'file 4: is not Turtle: unexpected ""a"',
  ],
  [
    'a long text that never ends',
    ttl('g:bad skos:prefLabel """a .'),
    'file 4: is not Turtle: unexpected """"a"',
  ],
  [
    'a line break in a short text',
    ttl('g:bad skos:prefLabel "a\nb" .'),
    'file 4: is not Turtle: unexpected ""a"',
  ],
  [
    'a wrong escape',
    ttl('g:bad skos:prefLabel "a\\x" .'),
    'file 4: is not Turtle: unexpected ""a\\x""',
  ],
  [
    'an address with a space',
    ttl('<urn:a b> a skos:Concept .'),
    'file 4: is not Turtle: unexpected "<urn:a"',
  ],
  [
    'an address that never ends',
    ttl('<urn:a a skos:Concept .'),
    'file 4: is not Turtle: unexpected "<urn:a"',
  ],
  [
    'a bracket that never closes',
    ttl('g:bad skos:related [ a skos:Concept .'),
    'file 4: is not Turtle: expected punctuation to follow "http://www.w3.org/2004/02/skos/core#Concept"',
  ],
  [
    'a list that never closes',
    ttl('g:bad skos:related ( g:good .'),
    'file 4: is not Turtle: expected entity but got .',
  ],
  [
    'a bracket that closes nothing',
    ttl('g:bad skos:related ] .'),
    'file 4: is not Turtle: expected entity but got ]',
  ],
  [
    'a text as a subject',
    ttl('"bad" a skos:Concept .'),
    'file 4: is not Turtle: unexpected literal',
  ],
  ['a text as a property', ttl('g:bad "is" g:good .'), 'file 4: is not Turtle: unexpected literal'],
  [
    'a graph',
    ttl('g:graph { g:bad a skos:Concept }'),
    'file 4: is not Turtle: expected entity but got {',
  ],
  [
    'rules of N3',
    ttl('{ g:a a g:b } => { g:b a g:a } .'),
    'file 4: is not Turtle: unexpected "=>"',
  ],
  [
    '33 brackets within one another',
    ttl(`g:bad skos:related ${'['.repeat(33)}`),
    'file 4: has more than 32 levels within one another',
  ],
  [
    'a million brackets within one another',
    ttl(`g:bad skos:related ${'('.repeat(1_000_000)}`),
    'file 4: has more than 32 levels within one another',
  ],
  ['zero bytes', latin1(`${HEAD}\0`), 'file 3: is not a text file'],
  [
    'bytes after a UTF-8 mark that are not UTF-8',
    latin1(`\xef\xbb\xbf${HEAD}\xff`),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  [
    'a concept without a label',
    ttl('g:bad a skos:Concept ; skos:definition "A."@en .'),
    'record 4: has no skos:prefLabel',
  ],
  [
    'a concept with a label in another language only',
    ttl('g:bad a skos:Concept ; skos:prefLabel "schlecht"@de ; skos:definition "A."@en .'),
    'record 4: has no skos:prefLabel in "en"',
  ],
  [
    'a label that is an address',
    ttl('g:bad a skos:Concept ; skos:prefLabel g:good ; skos:definition "A." .'),
    'record 4: has no skos:prefLabel in "en"',
  ],
  [
    'an empty label',
    ttl('g:bad a skos:Concept ; skos:prefLabel ""@en ; skos:definition "A."@en .'),
    'record 4: headword is empty',
  ],
  [
    'a concept without a definition',
    ttl('g:bad a skos:Concept ; skos:prefLabel "bad"@en .'),
    'record 4: definition is missing',
  ],
  [
    'a definition in another language only',
    ttl('g:bad a skos:Concept ; skos:prefLabel "bad"@en ; skos:definition "A."@de .'),
    'record 4: definition is missing',
  ],
  [
    'two labels in one language',
    bad('skos:prefLabel "worse"@en'),
    'part 4: headword is one of several skos:prefLabel; the others are read as other names',
  ],
  [
    'a label of 201 characters',
    ttl(`g:bad a skos:Concept ; skos:prefLabel "${'x'.repeat(201)}" ; skos:definition "A." .`),
    'record 4: headword has 201 characters; at most 200',
  ],
  [
    'a definition of 8,001 characters',
    ttl(`g:bad a skos:Concept ; skos:prefLabel "bad" ; skos:definition "${'x'.repeat(8001)}" .`),
    'record 4: definition has 8,001 characters; at most 8,000',
  ],
  [
    'another label of 201 characters',
    bad(`skos:altLabel "${'x'.repeat(201)}"@en`),
    'record 4: variants[0].text has 201 characters; at most 200',
  ],
  [
    '201 other labels',
    bad(`skos:altLabel ${Array.from({ length: 201 }, (_, at) => `"l${at}"`).join(', ')}`),
    'record 4: variants has 201 items; at most 200',
  ],
  [
    'a subject of 201 characters',
    bad(`<http://purl.org/dc/terms/subject> "${'x'.repeat(201)}"`),
    'record 4: field has 201 characters; at most 200',
  ],
  [
    'a related concept that is none',
    bad('skos:related g:nowhere'),
    'part 4: related leaves out "urn:g:nowhere", which is no entry',
  ],
  [
    'a link without encryption',
    bad('<http://www.w3.org/2000/01/rdf-schema#seeAlso> <http://a.example/>'),
    'part 4: links leaves out "http://a.example/": only https and mailto addresses are kept',
  ],
  [
    'a link that runs',
    bad('<http://www.w3.org/2000/01/rdf-schema#seeAlso> <javascript:alert(1)>'),
    'part 4: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'terms.ttl');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file')) expect(headwords).toContain('good');
});
