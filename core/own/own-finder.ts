/** A finder that reads each text with the built-in lexicon and with those of the reader's own glossaries. */
import { type Candidate, type Reading, readText } from '../find';
import type { Finder } from '../finder';
import { judge, type Match, type Verdict } from '../judge';
import { readRow } from '../word-row';
import { createGrowingLexicon, type GrowingLexicon } from './growing-lexicon';
import { joinMatches } from './join-matches';
import { placesOfLines } from './line-table';
import type { OwnLexicon } from './own-lexicon';

interface Own extends Pick<OwnLexicon, 'order' | 'language'> {
  readonly lexicon: GrowingLexicon;
  /** Its terms are all switched off: they are found to be listed, and never marked. */
  readonly isOff: boolean;
}

/** What was read of one text: by the built-in lexicon, and by those that have something in it. */
interface Readings {
  readonly builtIn: Reading;
  readonly own: readonly { readonly own: Own; readonly reading: Reading }[];
}

/** A finder of the built-in terms and of the own ones; all of a page's readings are to be its own. */
export function withOwnLexicons(finder: Finder, own: readonly OwnLexicon[]): Finder {
  const lexicons = own.flatMap(lexiconsOf);
  const parts = new WeakMap<Reading, Readings>();
  return {
    ...finder,
    read(text) {
      // The page's own program does this: its build shortens names within its lexicon.
      const builtIn = finder.read(text);
      const row = readRow(text);
      const own = lexicons
        .filter(({ lexicon }) => lexicon.growBy(row, text))
        .map((one) => ({ own: one, reading: readText(text, one.lexicon, row) }))
        .filter(({ reading }) => reading.candidates.length > 0);
      const [first] = own;
      if (!first) return builtIn;
      const reading = together(builtIn, first.reading);
      parts.set(reading, { builtIn, own });
      return reading;
    },
    judge(reading, page, language) {
      const readings = parts.get(reading);
      if (!readings) return finder.judge(reading, page, language);
      const builtIn = finder.judge(readings.builtIn, page, language);
      const finds = readings.own.map(({ own, reading: found }) => ({
        order: own.order,
        isOff: own.isOff,
        matches: judge(found, own.lexicon, page, isEnglish(own) ? language : 'english').flatMap(
          ({ match }) => match ?? [],
        ),
      }));
      const matches = joinMatches([
        { order: 0, isOff: false, matches: builtIn.flatMap(({ match }) => match ?? []) },
        ...finds,
      ]);
      return [...builtIn.map(withoutMatch), ...matches.map(asVerdict)];
    },
  };
}

/** A glossary's lexicon, and one of what is off in it: in one of both, that would be found in place of shorter terms. */
function lexiconsOf(own: OwnLexicon): Own[] {
  if (!own.off) return [{ ...own, lexicon: createGrowingLexicon(own), isOff: false }];
  // To find the lines of a long glossary takes far longer than to copy where they are.
  const places = placesOfLines(own.texts);
  const on = createGrowingLexicon(own, 'on', places.slice());
  const off = createGrowingLexicon(own, 'off', places);
  return [
    { ...own, lexicon: on, isOff: false },
    { ...own, lexicon: off, isOff: true },
  ];
}

/** Where the built-in lexicon has nothing, a reading keeps neither its text nor its words. */
function together(builtIn: Reading, own: Reading): Reading {
  return builtIn.candidates.length > 0
    ? { ...builtIn }
    : { ...own, context: builtIn.context, language: builtIn.language };
}

/** The language of a page says nothing against terms of a glossary in another language. */
function isEnglish({ language }: Pick<Own, 'language'>): boolean {
  return /^en\b/i.test(language);
}

/** What is still to be learned of a candidate stays to be known; its match is among all others. */
function withoutMatch(verdict: Verdict): Verdict {
  return { ...verdict, match: undefined };
}

function asVerdict(match: Match): Verdict {
  const { start, end, word, reason } = match;
  const candidate: Candidate = { start, end, forms: [], word, wordCount: 1 };
  return { candidate, match, reason };
}
