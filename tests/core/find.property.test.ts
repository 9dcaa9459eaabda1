/** The finder against a slow and obvious one, on texts and lexicons made at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '@/core/find';
import { entry, lexiconOf } from './lexicons';
import {
  ACRONYMS,
  BRITISH,
  CLOSED,
  GAPS,
  PLAIN,
  REWRITINGS,
  SIGNED,
  WRITTEN,
} from './random-words';
import { searchSlowly } from './slow-search';

/** Random cases in `npm test`; `FIND_CASES=100000` for a long run. */
const CASES = Number(process.env.FIND_CASES ?? 3000);

/** In milliseconds: a long run takes its time on a busy machine. */
const TIME = Math.max(600_000, CASES * 20);

const plain = fc.constantFrom(...PLAIN);
const phrase = fc.array(plain, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const mixed = fc
  .array(fc.constantFrom(...PLAIN, ...BRITISH, ...CLOSED), { minLength: 1, maxLength: 2 })
  .map((words) => words.join(' '));
const name = fc.oneof(
  phrase,
  mixed,
  fc.constantFrom(...ACRONYMS),
  fc.constantFrom(...BRITISH, ...CLOSED, ...SIGNED),
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });

const piece = fc.tuple(fc.constantFrom(...PLAIN, ...WRITTEN), fc.constantFrom(...GAPS));

/** Loose words, and names of the lexicon in one way of writing or another. */
const textOf = (own: readonly string[]) => {
  const rewritten = fc
    .tuple(fc.constantFrom(...own), fc.constantFrom(...REWRITINGS))
    .map(([one, rewrite]) => rewrite(one));
  return fc
    .array(fc.oneof(piece, fc.tuple(rewritten, fc.constantFrom(...GAPS))), { maxLength: 24 })
    .map((pieces) => pieces.map(([word, after]) => word + after).join(''));
};

const cases = names.chain((own) => fc.tuple(fc.constant(own), textOf(own)));

test(
  'finds what a slow search finds: at each place the longest form, from left to right',
  () => {
    fc.assert(
      fc.property(cases, ([own, text]) => {
        const lexicon = lexiconOf(
          own.map((headword, index) =>
            // Only names in capitals take their plural here; inflections have tests of their own.
            entry(headword, { id: `e${index}`, inflect: ACRONYMS.includes(headword) }),
          ),
        );
        const fast = readText(text, lexicon).candidates.map(({ start, end, forms }) => ({
          span: text.slice(start, end),
          start,
          end,
          names: named(forms.map((form) => lexicon.idOf(lexicon.forms.rows.entry[form] as number))),
        }));
        const slow = searchSlowly(text, own).map(({ start, end, owners }) => ({
          span: text.slice(start, end),
          start,
          end,
          names: named(owners.map((owner) => `e${owner}`)),
        }));
        expect(fast).toEqual(slow);
      }),
      { numRuns: CASES, seed: 4 },
    );
  },
  TIME,
);

function named(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
