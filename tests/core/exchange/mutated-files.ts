/** Files that were right, with one to three tokens taken away, doubled or put elsewhere. */
import fc from 'fast-check';
import { FORMATS, type ReadableFormat } from '@/core/exchange/formats';
import type { Entry, Glossary } from '@/data/glossary';
import { glossary } from './random-glossary';

/** Glossaries that files are made of: the shorter ones, so that thousands of files can be read. */
const SOURCES = fc
  .sample(glossary, { numRuns: 100, seed: 11 })
  .toSorted((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)
  .slice(0, 25);

/** A word, a run of spaces, or any other sign. */
const TOKEN = /[\p{L}\p{N}]+|\s+|./gsu;

/** Places are taken modulo the count of tokens. */
const change = fc.record({
  kind: fc.constantFrom('delete', 'double', 'swap'),
  at: fc.nat(),
  other: fc.nat(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/**
 * Node's own `URL` (20.20, ada 2.9.2) now and then refuses an address whose host has letters beyond
 * ASCII, and takes the same one the next moment; no answer can be held to be the same about those.
 */
const UNSTEADY_HOST = /:\/\/[^\s/]*[^\s!-~]/;

/** A file of a format that is nearly right. */
export function mutated(format: ReadableFormat): fc.Arbitrary<string> {
  const files = SOURCES.map((source) => write(source, format).match(TOKEN) ?? []);
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([tokens, changes]) => changes.reduce(changed, tokens).join(''))
    .filter((text) => !UNSTEADY_HOST.test(text));
}

function changed(tokens: readonly string[], { kind, at, other }: Change): string[] {
  const [one, two] = [at % tokens.length, other % tokens.length];
  const [first = '', second = ''] = [tokens[one], tokens[two]];
  if (kind === 'delete') return tokens.toSpliced(one, 1);
  if (kind === 'double') return tokens.toSpliced(one, 0, first);
  return tokens.with(one, second).with(two, first);
}

function write(source: Glossary, format: ReadableFormat): string {
  if (format === 'datahub') return dataHubOf(source.entries);
  if (format === 'openmetadata') return openMetadataOf(source.entries);
  return FORMATS[format].write(source);
}

/** Text of JSON is text of YAML. */
function dataHubOf(entries: readonly Entry[]): string {
  const terms = entries.flatMap(({ id, headword, definition, links = [] }) => [
    `      - name: ${JSON.stringify(headword)}`,
    `        id: ${id}`,
    `        description: ${JSON.stringify(definition)}`,
    ...(links.length > 0 ? ['        knowledge_links:'] : []),
    ...links.map(({ title, url }) => `          - ${JSON.stringify({ label: title, url })}`),
  ]);
  return ["version: '1'", 'nodes:', '  - name: n', '    terms:', ...terms, ''].join('\n');
}

function openMetadataOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ id, headword, definition, variants }) =>
    ['', id, headword, definition, variants.map(({ text }) => text).join(';')]
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(','),
  );
  return ['parent,name*,displayName,description,synonyms', ...rows, ''].join('\n');
}
