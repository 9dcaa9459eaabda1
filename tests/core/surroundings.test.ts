// cspell:ignore marke beari ﬁnes
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf, stemRow, stemsAround, sumNear, wordStarts } from '@/core/surroundings';
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
      const hashes = stemRow(text, starts.length, (word) => starts[word] as number);
      // Stems weigh what their hashes happen to be; some weigh nothing.
      const weightOf = (stem: number) => (stem % 3 === 0 ? 0 : stem % 101);
      const sum = stems.near.reduce((total, stem) => total + weightOf(hashWord(stem)), 0);
      expect(sumNear(hashes, at, 1, weightOf)).toBe(sum);
      if (at > 0) expect(hashes.at(at - 1)).toBe(hashWord(stems.before));
      if (at + 1 < starts.length) expect(hashes.at(at + 1)).toBe(hashWord(stems.after));
    }),
    { numRuns: 2000 },
  );
});
