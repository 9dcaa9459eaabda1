/** What is written is read again: equal where a format carries it, and left alone where not. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '@/core/exchange/formats';
import { planImport } from '@/core/exchange/plan-import';
import { formatOf, readGlossaryFile } from '@/core/exchange/read-file';
import type { ReadGlossary } from '@/core/exchange/reading';
import type { Glossary } from '@/data/glossary';
import { readGlossary } from '@/scripts/read-glossary';
import { type BothWays, carriedEntries, LOST, lostInWords, type Part } from './carried';
import { CASES, PATIENCE } from './cases';
import { glossary as anyGlossary } from './random-glossary';

const BOTH_WAYS = Object.keys(LOST) as BothWays[];
const builtIn = readGlossary().glossary;

function thereAndBack(glossary: Glossary, format: BothWays): ReadGlossary {
  const content = FORMATS[format].write(glossary);
  const reading = readGlossaryFile(new TextEncoder().encode(content), {
    file: `a.${format}`,
    format,
  });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading).slice(0, 500));
  return reading;
}

/** How many records fall into each group. */
function summary(stored: Glossary, reading: ReadGlossary) {
  const plan = planImport(stored, reading);
  return Object.fromEntries(
    Object.entries(plan).map(([group, records]) => [group, records.length]),
  );
}

/** Read into nothing: what the file does not say, no stored entry can say in its place. */
function expectAllThatIsCarried(glossary: Glossary, read: Glossary, format: BothWays): void {
  expect(carriedEntries({ ...read, comparisons: [] }, format)).toEqual(
    carriedEntries(glossary, format),
  );
  const whole = ['title', 'version', 'language', 'shared', 'comparisons', 'explainers'] as const;
  const lost = new Set<Part>(LOST[format]);
  if (lost.has('comparisonsButReferences')) lost.add('comparisons');
  for (const part of whole) if (!lost.has(part)) expect(read[part]).toEqual(glossary[part]);
}

const NOTHING = { added: 0, changed: 0, conflicting: 0, rejected: 0 };

describe.each(BOTH_WAYS)('%s', (format) => {
  test('gives the built-in glossary back, so that importing it changes nothing', () => {
    const reading = thereAndBack(builtIn, format);
    expect(reading.faults).toEqual([]);
    expect(summary(builtIn, reading)).toMatchObject(NOTHING);
    expectAllThatIsCarried(builtIn, reading.glossary, format);
  });

  test('is told from its own text', () => {
    const content = FORMATS[format].write(builtIn);
    const expected = format === 'tsv' ? 'csv' : format;
    expect(formatOf(content, 'download')).toBe(expected);
    expect(formatOf(content, `glossary.${FORMATS[format].extension}`)).toBe(format);
  });

  test(
    'gives any glossary back, whatever signs are in its texts',
    () => {
      fc.assert(
        fc.property(anyGlossary, (glossary) => {
          const reading = thereAndBack(glossary, format);
          expect(reading.faults).toEqual([]);
          expect(summary(glossary, reading)).toMatchObject(NOTHING);
          expectAllThatIsCarried(glossary, reading.glossary, format);
        }),
        { numRuns: CASES / 10, seed: 7 },
      );
    },
    PATIENCE,
  );

  test('read twice, changes nothing the second time', () => {
    const reading = thereAndBack(builtIn, format);
    expect(summary(reading.glossary, reading)).toMatchObject(NOTHING);
  });
});

test('json loses nothing', () => {
  const { glossary } = thereAndBack(builtIn, 'json');
  const { fields, ...rest } = glossary;
  expect(rest).toEqual(builtIn);
  expect(fields).toMatchObject({ accounting: 'Accounting' });
});

test(
  'json loses nothing of any glossary',
  () => {
    fc.assert(
      fc.property(anyGlossary, (glossary) => {
        const { fields: _, ...rest } = thereAndBack(glossary, 'json').glossary;
        expect(rest).toEqual(glossary);
      }),
      { numRuns: CASES / 10, seed: 8 },
    );
  },
  PATIENCE,
);

test.each(['csv', 'tsv', 'tbx', 'turtle', 'jsonld'] as const)(
  '%s keeps a status and the term to use instead',
  (format) => {
    const [entry] = builtIn.entries;
    if (!entry) throw new Error('there are no entries');
    const old = {
      ...entry,
      status: 'superseded' as const,
      preferred: 'customer',
      variants: [],
      related: [],
    };
    const glossary = { ...builtIn, entries: [old], comparisons: [], explainers: [] };
    const [read] = thereAndBack(glossary, format).glossary.entries;
    expect(read).toMatchObject({ status: 'superseded', preferred: 'customer' });
  },
);

test.each(BOTH_WAYS)('the README says what is lost in %s', (format) => {
  const row = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('|') && line.includes(`\`${format}\``));
  const said = row?.split('|').map((cell) => cell.trim());
  expect(said?.slice(-2)).toEqual([lostInWords(format), '']);
});

test('half a letter is read as U+FFFD, which every storage and format gives back [D10]', () => {
  const entries = [{ headword: 'a\ud800', definition: 'b \udc00 c' }];
  const reading = readGlossaryFile(JSON.stringify({ format: 'gloss', version: 1, entries }), {
    file: 'a.json',
  });
  if (reading.kind !== 'read') throw new Error('not read');
  for (const format of BOTH_WAYS) {
    const { glossary } = thereAndBack(reading.glossary, format);
    expect(glossary.entries).toMatchObject([{ headword: 'a\ufffd', definition: 'b \ufffd c' }]);
  }
});
