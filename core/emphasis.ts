// cspell:ignore Œuvre
/** Where a query stands in a text that is shown, so that it can be emphasised. */
import { fold } from './fold';
import { stemOf } from './stem';
import { typingDistance } from './typing-distance';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** Shorter words resemble too many others for a slip of the keys to be seen in them. */
const SHORTEST_SLIP = 4;

/**
 * The parts of a name that a folded query matches: words that begin with one of its words, words
 * of the same stem, and, where there are none of these, words that are a slip of the keys away.
 * The whole name where both are one but for spaces and hyphens.
 */
export function spansInName(name: string, key: string): Span[] {
  const words = wordsOf(name);
  const typed = key.split(' ');
  if (words.map(({ folded }) => folded).join('') === typed.join('')) return [[0, name.length]];
  const spans = words.flatMap(({ start, end, folded }): Span[] => {
    const begun = typed.filter((word) => folded.startsWith(word)).map(({ length }) => length);
    if (begun.length > 0)
      return [[start, start + unitsOf(name.slice(start, end), Math.max(...begun))]];
    return typed.some((word) => isSameStem(word, folded)) ? [[start, end]] : [];
  });
  return joined(spans.length > 0 ? spans : slips(words, typed), name);
}

/** The words of a text whose stems are among those given. */
export function spansOfStems(text: string, stems: ReadonlySet<string>): Span[] {
  return wordsOf(text)
    .filter(({ folded }) => stems.has(stemOf(folded)))
    .map(({ start, end }) => [start, end]);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]).replaceAll("'", ''),
  }));
}

function isSameStem(typed: string, word: string): boolean {
  return typed.length > 2 && stemOf(typed) === stemOf(word);
}

function slips(words: readonly Word[], typed: readonly string[]): Span[] {
  const whole = typed.join(' ');
  return words.flatMap(({ start, end, folded }): Span[] =>
    [...typed, whole].some(
      (word) => word.length >= SHORTEST_SLIP && typingDistance(word, folded) <= 2,
    )
      ? [[start, end]]
      : [],
  );
}

/** How many units of a word its first `count` folded letters take: "Œuvre" folds to six. */
function unitsOf(word: string, count: number): number {
  let folded = 0;
  let units = 0;
  for (const character of word) {
    if (folded >= count) break;
    folded += fold(character).replaceAll("'", '').length;
    units += character.length;
  }
  return units;
}

/** Spans with nothing but spaces or hyphens between them as one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last[1], span[0])) && span[0] - last[1] <= 1) {
      result[result.length - 1] = [last[0], span[1]];
    } else result.push(span);
  }
  return result;
}
