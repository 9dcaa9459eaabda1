/** The finder against a slow and obvious one, on texts and lexicons made at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '@/core/find';
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
  '\u2011',
  '\u2002',
  '\u00ad ',
  ' - ',
);
const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
/** The same words as texts have them: with capitals, accents, and what is not seen. */
const written = fc.oneof(
  word,
  fc.constantFrom(
    'A',
    'Ab',
    'AND',
    'E\u0301',
    'e',
    'É',
    'fi',
    'a\u00adb',
    'b\u200ba',
    'a’b',
    'Ａ',
    'x１',
  ),
);
const text = fc
  .array(fc.tuple(written, gap), { maxLength: 24 })
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
      expect(fast).toEqual(
        slowly(
          sample,
          forms.map((name) => split(name).map(({ start, end }) => folded(name.slice(start, end)))),
        ),
      );
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

/** Words by regular expression: letters and digits, with what is invisible and apostrophes inside; an accent of its own behind the last letter is left out. */
function split(sample: string): Word[] {
  const pattern = /&|[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_'’\u200b\u00ad]*[\p{L}\p{N}_])?/gu;
  return [...sample.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word as it is compared: small, without accents, ligatures, apostrophes and what is invisible. */
function folded(word: string): string {
  if (word === '&') return 'and';
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]/gu, '');
}

/** White space, one hyphen or slash alone, or the comma before a last "and" part words of one form. */
function isPlainGap(between: string, isBeforeAnd: boolean): boolean {
  const seen = between.replace(/['’\u200b\u00ad\p{M}]/gu, '');
  return /^\s*$|^[-\u2011/]$/.test(seen) || (isBeforeAnd && /^\s*,\s*$/.test(seen));
}

function endOf(sample: string, words: readonly Word[], at: number, own: readonly string[]) {
  let end = 0;
  for (let index = 0; index < own.length; index++) {
    const here = words[at + index];
    if (!here) return undefined;
    const previous = words[at + index - 1];
    const spelled = folded(sample.slice(here.start, here.end));
    if (index > 0 && previous) {
      if (!isPlainGap(sample.slice(previous.end, here.start), spelled === 'and')) return undefined;
    }
    const possessive = /['’]s$/u.exec(sample.slice(here.start, here.end));
    const isLast = index === own.length - 1;
    if (possessive && isLast && folded(sample.slice(here.start, here.end - 2)) === own[index])
      end = here.end - 2;
    else if (spelled === own[index]) end = here.end;
    else return undefined;
  }
  return { count: own.length, end };
}
