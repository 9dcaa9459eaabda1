// cspell:ignore marke beari ﬁnes
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemHashesAround, stemOf, stemsAround, wordStarts } from '@/core/surroundings';
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

test('hashes are those of the stems', () => {
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
      const hashes = stemHashesAround(text, starts, at, 1);
      expect(hashes.near).toEqual(stems.near.map(hashWord));
      expect([hashes.before, hashes.after]).toEqual([stems.before, stems.after].map(hashWord));
    }),
    { numRuns: 2000 },
  );
});
