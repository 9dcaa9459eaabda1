/** Whatever is in a file, reading it ends with an answer that can be trusted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, type ReadableFormat } from '@/core/exchange/formats';
import { CAPS } from '@/core/exchange/limits';
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { Reading } from '@/core/exchange/reading';
import { CASES, PATIENCE } from './cases';
import { mutated } from './mutated-files';
import { PIECES } from './pieces';

const formats = Object.keys(PIECES) as ReadableFormat[];

/** Mostly pieces of the format, sometimes others. */
const piecesOf = (format: ReadableFormat) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...PIECES[format]) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: 24 },
    )
    .map((pieces) => ({ kind: 'pieces', text: pieces.join('') }) as const);

/** Pieces seldom get past their first error; of files that are nearly right much is read. */
const anyFile = (format: ReadableFormat) =>
  fc.oneof(
    { weight: 9, arbitrary: piecesOf(format) },
    {
      weight: 1,
      arbitrary: mutated(format).map((text) => ({ kind: 'mutated', text }) as const),
    },
  );

/** Of files with a fault or three, the share of which entries must be read: else nothing was tried. */
const LEAST_READ: Readonly<Record<ReadableFormat, number>> = {
  json: 0.2,
  jsonld: 0.2,
  tbx: 0.1,
  turtle: 0.2,
  datahub: 0.3,
  openmetadata: 0.5,
  csv: 0.8,
  tsv: 0.8,
};

function hasEntries(reading: Reading): boolean {
  return reading.kind === 'read' && reading.glossary.entries.length > 0;
}

function expectSound(reading: Reading, text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { reason, line } of reading.faults) {
    expect(reason).not.toBe('');
    if (line !== undefined) expect(line >= 1 && line <= lines).toBe(true);
  }
  if (reading.kind === 'refused') expect(reading.faults.length).toBeGreaterThan(0);
  if (reading.kind !== 'read') return;
  const { entries, comparisons } = reading.glossary;
  const ids = new Set(entries.map(({ id }) => id));
  expect(ids.size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.headword.length > 0 && entry.headword.length <= CAPS.term).toBe(true);
    expect(entry.definition.length > 0 && entry.definition.length <= CAPS.text).toBe(true);
    expect(entry.related.every((id) => ids.has(id) && id !== entry.id)).toBe(true);
    expect((entry.links ?? []).every(({ url }) => /^(https|mailto):/i.test(url))).toBe(true);
  }
  expect(comparisons.every((one) => one.entries.every((id) => ids.has(id)))).toBe(true);
}

describe.each(formats)('%s', (format) => {
  test(
    'reads or refuses any text [E2] [E9]',
    () => {
      const count = { mutated: 0, read: 0 };
      fc.assert(
        fc.property(anyFile(format), ({ kind, text }) => {
          const reading = readGlossaryFile(text, { file: 'any', format });
          expectSound(reading, text);
          expect(readGlossaryFile(text, { file: 'any', format })).toEqual(reading);
          if (kind === 'mutated') count.mutated++;
          if (kind === 'mutated' && hasEntries(reading)) count.read++;
        }),
        { numRuns: CASES, seed: 1 },
      );
      expect(count.read / count.mutated).toBeGreaterThan(LEAST_READ[format]);
    },
    PATIENCE,
  );

  test(
    'what it reads can be written as Gloss JSON and read again',
    () => {
      fc.assert(
        fc.property(anyFile(format), ({ text }) => {
          const reading = readGlossaryFile(text, { file: 'any', format });
          if (reading.kind !== 'read') return;
          const again = readGlossaryFile(FORMATS.json.write(reading.glossary), { file: 'any' });
          expect(again).toMatchObject({ kind: 'read', faults: [] });
          expect(again.kind === 'read' && again.glossary.entries).toEqual(reading.glossary.entries);
        }),
        { numRuns: CASES / 10, seed: 2 },
      );
    },
    PATIENCE,
  );
});

test(
  'reads or refuses any bytes [E12]',
  () => {
    const start = fc.constantFrom<number[][]>(
      [],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x1f, 0x8b, 8, 0],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (mark, rest) => {
        const reading = readGlossaryFile(Uint8Array.from([...mark, ...rest]), { file: 'any' });
        expect(['read', 'columns', 'refused']).toContain(reading.kind);
      }),
      { numRuns: CASES, seed: 3 },
    );
  },
  PATIENCE,
);
