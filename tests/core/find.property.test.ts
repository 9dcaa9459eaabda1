/** The finder against a slow and obvious one, on texts and lexicons made at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '@/core/find';
import { foldedWord, gapBetween, NO_GAP, PLAIN_GAP, wordsOf } from '@/core/words';
import { entry, lexiconOf } from './lexicons';

/** Random cases in `npm test`; `FIND_CASES=100000` for a long run. */
const CASES = Number(process.env.FIND_CASES ?? 3000);

/** Few and short words, so that forms overlap, nest and repeat. */
const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aba', 'é', 'ﬁ', 'and', 'x1');
const gap = fc.constantFrom(
  ' ',
  '-',
  '  ',
  '\u00a0',
  ', ',
  '. ',
  ' (',
  ') ',
  '/',
  ' – ',
  '\n',
  '’s ',
  "' ",
  '\u200b',
  ' & ',
);
const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 24 })
  .map((pieces) => pieces.map(([own, after]) => own + after).join(''));

interface Word {
  readonly start: number;
  readonly end: number;
}

test('finds what a slow search finds: at each place the longest form, from left to right', () => {
  fc.assert(
    fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 12 }), text, (forms, sample) => {
      const lexicon = lexiconOf(
        forms.map((name, index) => entry(name, { id: `e${index}`, inflect: false })),
      );
      const fast = readText(sample, lexicon).candidates.map(({ start, end }) => [start, end]);
      expect(fast).toEqual(slowly(sample, forms.map(wordsOf)));
    }),
    { numRuns: CASES, seed: 4 },
  );
}, 600_000);

function slowly(sample: string, forms: readonly (readonly string[])[]): number[][] {
  const words = split(sample);
  const spans: number[][] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = forms
      .map((own) => endOf(sample, words, at, own))
      .filter((found) => found !== undefined)
      .sort((a, b) => b.count - a.count || a.end - b.end);
    const [longest] = lengths;
    if (!longest) {
      at++;
      continue;
    }
    spans.push([(words[at] as Word).start, longest.end]);
    at += longest.count;
  }
  return spans;
}

/** Words by regular expression: letters and digits, with what is invisible and apostrophes inside. */
function split(sample: string): Word[] {
  const pattern = /&|[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_'’\u200b]*[\p{L}\p{N}\p{M}_])?/gu;
  return [...sample.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function endOf(sample: string, words: readonly Word[], at: number, own: readonly string[]) {
  let end = 0;
  for (let index = 0; index < own.length; index++) {
    const here = words[at + index];
    if (!here) return undefined;
    const previous = words[at + index - 1];
    const folded = foldedWord(sample, here.start, here.end);
    if (index > 0 && previous) {
      const between = gapBetween(sample, previous.end, here.start, folded === 'and');
      if (between === NO_GAP || between !== PLAIN_GAP) return undefined;
    }
    const possessive = /['’]s$/u.exec(sample.slice(here.start, here.end));
    const isLast = index === own.length - 1;
    if (possessive && isLast && foldedWord(sample, here.start, here.end - 2) === own[index])
      end = here.end - 2;
    else if (folded === own[index]) end = here.end;
    else return undefined;
  }
  return { count: own.length, end };
}
