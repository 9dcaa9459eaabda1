/** The lexicon that grows with a page against one that has all forms from the start. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '@/core/find';
import { compileOwn } from '@/core/own/compile-own';
import { createGrowingLexicon } from '@/core/own/growing-lexicon';
import { isTooCommon } from '@/core/too-common';
import { readRow } from '@/core/word-row';
import { entry, glossaryOf, lexiconOf } from '../lexicons';

/** Few and short words, so that forms overlap, nest and repeat. */
const word = fc.constantFrom(
  'a',
  'b',
  'ab',
  'aba',
  'é',
  'and',
  'x1',
  'AB',
  'cost',
  'costs',
  'city',
);
const space = fc.constantFrom(' ', ' ', '-', ', ', ' (', ') ', '. ', '’s ', "s' ", ' & ', '/');
const text = fc
  .array(fc.tuple(word, space), { maxLength: 24 })
  .map((pieces) => pieces.map(([own, after]) => own + after).join(''));
const name = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.constantFrom(' ', ' ', '-', ' (', ') '), word), { maxLength: 3 }),
  )
  .map(([first, others]) => first + others.map((parts) => parts.join('')).join(''))
  // Those are left out on purpose.
  .filter((own) => !isTooCommon(own));

test('it finds the same, text for text', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 200 }),
      fc.array(text, { maxLength: 4 }),
      (names, texts) => {
        const entries = names.map((own, index) => entry(own, { id: `e${index}` }));
        const whole = lexiconOf(entries);
        const growing = createGrowingLexicon({
          glossary: 'own',
          entryCount: entries.length,
          texts: [...compileOwn(glossaryOf(entries))].flat(),
          order: -1,
          language: 'en',
        });
        for (const sample of texts) {
          growing.growBy(readRow(sample), sample);
          expect(found(sample, growing).map(withoutGlossary)).toEqual(found(sample, whole));
        }
      },
    ),
    { numRuns: 1000, seed: 5 },
  );
}, 120_000);

/** "3-8 e1 e4" for each candidate of a text. */
function found(sample: string, lexicon: ReturnType<typeof lexiconOf>): string[] {
  return readText(sample, lexicon).candidates.map(({ start, end, forms }) => {
    const ids = forms.map((form) => lexicon.idOf(lexicon.forms.rows.entry[form] as number));
    return `${start}-${end} ${[...new Set(ids)].sort().join(' ')}`;
  });
}

function withoutGlossary(row: string): string {
  return row.replaceAll('own:', '');
}
