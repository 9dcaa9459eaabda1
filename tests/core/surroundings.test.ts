// cspell:ignore marke beari ﬁnes
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StemTable } from '@/core/meanings';
import { stemHashOf, stemOf, stemsAround, sumNear, wordStarts } from '@/core/surroundings';
import { readRow } from '@/core/word-row';
import { hashWord } from '@/core/words';

test.each([
  ['markets', 'marke'],
  ['loans', 'loan'],
  ['loss', 'loss'],
  ['gas', 'gas'],
  ['as', 'as'],
])('the stem of "%s" is "%s"', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test('stems stand around a mention, each once and without its own', () => {
  const text = 'The bank’s rates rose: interest rates on interest-bearing loans.';
  expect(stemsAround(text, wordStarts(text), 4, 1)).toEqual({
    near: ['the', 'bank', 'rate', 'rose', 'on', 'beari', 'loan'],
    before: 'rose',
    after: 'rate',
  });
  expect(stemsAround('interest', [0], 0, 1)).toEqual({ near: [], before: '', after: '' });
});

test('stems near are summed as they stand around, each once and without the mention’s own', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        'gas',
        'loss',
        'loans',
        'bosses',
        'bank’s',
        "owners'",
        'naïve',
        'co\u00adop',
        'R&D',
        'ﬁnes',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(words, fc.nat(), (row, place) => {
      const text = row.join(' ');
      const starts = wordStarts(text);
      if (starts.length === 0) return;
      const at = place % starts.length;
      const stems = stemsAround(text, starts, at, 1);
      const words = [...starts.keys()];
      const { stems: hashes } = readRow(text);
      const stemRow = { length: starts.length, stems: spread(hashes, starts.length), first: 0 };
      // Stems weigh what their hashes happen to be; some weigh nothing.
      const weightOf = (stem: number) => (stem % 3 === 0 ? 0 : stem % 101);
      const sum = stems.near.reduce((total, stem) => total + weightOf(hashWord(stem)), 0);
      const weights = tableOf(
        words.map((word) => hashes[word] as number),
        weightOf,
      );
      expect(sumNear(stemRow, at, 1, weights)).toBe(sum);
      expect(stemHashOf(stemRow, at - 1)).toBe(hashWord(stems.before));
      expect(stemHashOf(stemRow, at + 1)).toBe(hashWord(stems.after));
    }),
    { numRuns: 2000 },
  );
});

/** Numbers as every second one of a row. */
function spread(numbers: Int32Array, count: number): Int32Array {
  const row = new Int32Array(2 * count);
  for (let index = 0; index < count; index++) row[2 * index] = numbers[index] as number;
  return row;
}

/** A table in which each stem weighs what a function says. */
function tableOf(stems: readonly number[], weightOf: (stem: number) => number): StemTable {
  const size = 256;
  const table = { stems: new Int32Array(size), weights: new Float32Array(size) };
  for (const stem of stems) {
    let slot = stem & (size - 1);
    while (table.stems[slot] !== 0 && table.stems[slot] !== stem) slot = (slot + 1) & (size - 1);
    table.stems[slot] = stem;
    table.weights[slot] = weightOf(stem);
  }
  return table;
}
