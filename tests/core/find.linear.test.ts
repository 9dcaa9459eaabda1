/**
 * How much of a text the finder and the judge read of a text twice as long: twice as much, whatever
 * the terms. Counted, not timed: each unit that a method of the text reads or hands out counts one.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { createFinder, type Finder } from '@/core/finder';
import type { MeaningModel } from '@/core/meaning-model';
import { compileOwn } from '@/core/own/compile-own';
import { withOwnLexicons } from '@/core/own/own-finder';
import { entry, glossaryOf, lexiconOf } from './lexicons';

/** Terms of each shape; all of them together, ten thousand, are looked for in every text. */
const TERMS = 700;
/** Units of the longer text in `npm test`; `FIND_UNITS=1048576` for a long run. */
const UNITS = Number(process.env.FIND_UNITS ?? 2 ** 17);
/** How often each unit is read at most: along the longest form, and around each match. */
const MOST_READS = 300;

/** A text that counts what is read of it. */
class CountedText extends String {
  reads = 0;
  private readonly plain: string;

  constructor(text: string) {
    super(text);
    this.plain = text;
  }

  override charCodeAt(index: number): number {
    this.reads++;
    return this.plain.charCodeAt(index);
  }
  override codePointAt(index: number): number | undefined {
    this.reads++;
    return this.plain.codePointAt(index);
  }
  override charAt(index: number): string {
    return this.given(this.plain.charAt(index));
  }
  override slice(start?: number, end?: number): string {
    return this.given(this.plain.slice(start, end));
  }
  /** What regular expressions read, and all that has no method of its own here. */
  override toString(): string {
    return this.given(this.plain);
  }

  private given(part: string): string {
    this.reads += part.length;
    return part;
  }
}

interface Shape {
  readonly terms: readonly string[];
  /** Repeated until the text is as long as it is to be. */
  readonly text: string;
}

/** So many names as terms, each ending in two words of its own. */
const numbered = (begin: string) =>
  Array.from(
    { length: TERMS },
    (_, index) => `${begin}x${index % 100} y${Math.floor(index / 100)}`,
  );

const AMBIGUOUS: MeaningModel = {
  general: { rate: 1, museum: -1 },
  forms: Object.fromEntries(
    numbered('').map((key) => [key, { row: '0.10|rateS|x1C|y1C', chance: 5 }]),
  ),
};

const SHAPES: Readonly<Record<string, Shape>> = {
  'terms that begin alike': { terms: numbered('a '.repeat(14)), text: 'a ' },
  'terms that begin alike, and terms in them': {
    terms: [
      ...numbered('a b a b a b a b a b '),
      'a',
      'b',
      'a b',
      'b a',
      'a b a',
      'b a b a b a b a b a b',
    ],
    text: 'a b ',
  },
  'one giant word': { terms: numbered('a'), text: 'a' },
  'one giant word beyond ASCII': { terms: numbered('é'), text: 'é' },
  'one giant word, half of it invisible': { terms: numbered('a'), text: 'a\u200d' },
  'nothing but what is invisible': { terms: numbered('a '), text: '\u200b' },
  apostrophes: { terms: numbered("a's b's c's "), text: "a's b’s' c''s ' " },
  'nothing but apostrophes': { terms: numbered("a's "), text: "'" },
  hyphens: { terms: numbered('a-b-c-d-'), text: 'a-b-c-d-' },
  'nothing but hyphens': { terms: numbered('a-'), text: '-' },
  brackets: { terms: numbered('a (b) (c '), text: 'a (b) (c (' },
  'brackets that nothing closes': { terms: numbered('a(a('), text: 'a(' },
  'gaps of many spaces': {
    terms: numbered('a b a b '),
    text: `a${' '.repeat(9000)}b${'\u2003'.repeat(9000)}`,
  },
  'gaps of many invisible characters': {
    terms: numbered('a b a b '),
    text: `a ${'\u00ad'.repeat(9000)}b `,
  },
  '"&" and "and"': { terms: numbered('a & b and c & '), text: 'a & b, and c & ' },
  'signs of addresses': { terms: [...numbered('a '), 'a', 'b'], text: 'a@b.a/b#a:' },
  acronyms: { terms: [...numbered('AB '), 'AB', 'IT', 'AS'], text: 'IT AB AS ITs ab it ' },
  'terms everywhere, all ambiguous': {
    terms: numbered(''),
    text: numbered('').join(' '),
  },
  names: { terms: [...numbered(''), 'word'], text: 'The Word of Word and Words. “Word Word’s ' },
  definitions: {
    terms: [...numbered(''), 'word'],
    text: 'A word is called word. Word (or word) is a word: the word ',
  },
};

/** Finds all terms, each as a built-in one and as one of an own glossary. */
function finderOfAll() {
  const terms = new Set(Object.values(SHAPES).flatMap((shape) => shape.terms));
  expect(terms.size).toBeGreaterThan(10_000);
  const entries = [...terms].map((name, index) => entry(name, { id: `e${index}`, inflect: false }));
  const own = {
    glossary: 'own',
    entryCount: entries.length,
    texts: [...compileOwn(glossaryOf(entries))].flat(),
    order: -1,
    language: 'en',
  };
  return withOwnLexicons(createFinder(lexiconOf(entries, AMBIGUOUS)), [own]);
}

describe('of twice the text no more than twice as much is read [E13], of', () => {
  let finder: Finder;
  beforeAll(() => {
    finder = finderOfAll();
  });

  test.each(Object.entries(SHAPES))('%s', (_, { text }) => {
    const reads = (length: number) => {
      const counted = new CountedText(
        text.repeat(Math.ceil(length / text.length)).slice(0, length),
      );
      finder.judge(finder.read(counted as unknown as string), -1.5);
      return counted.reads;
    };
    const [half, whole] = [reads(UNITS / 2), reads(UNITS)];
    expect(whole / half).toBeLessThan(2.01);
    expect(whole / UNITS).toBeLessThan(MOST_READS);
  });
});
