/**
 * Mixed pages: one business paragraph among nine general ones, and the reverse, spliced with a
 * fixed seed. A matcher that only asks what the whole page is about fails on both.
 */
import { randomNumbers } from '../train/logistic';
import { type Book, type CorpusPage, countWords, type Paragraph } from './corpus';
import {
  addCounts,
  type Counts,
  type Matcher,
  type MeasureOptions,
  measure,
  noCounts,
} from './measure';

const PARAGRAPHS = 10;
/** Shorter paragraphs are headings and captions. */
const LEAST_WORDS = 40;
const PAGES = 600;
const SEED = 20;

interface MixedPage {
  readonly page: CorpusPage;
  /** Which paragraph is the stranger. */
  readonly stranger: number;
}

/** Pages of `hosts` paragraphs with one of `guests` in each. */
export function spliced(guests: readonly Paragraph[], hosts: readonly Paragraph[]): MixedPage[] {
  const random = randomNumbers(SEED);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: PAGES }, (_, index) => {
    const stranger = Math.floor(random() * PARAGRAPHS);
    const first = Math.floor(random() * Math.max(1, hosts.length - PARAGRAPHS));
    const paragraphs = hosts.slice(first, first + PARAGRAPHS);
    paragraphs[stranger] = pick(guests);
    return { page: { id: `mixed-${index}`, paragraphs }, stranger };
  });
}

/** The paragraphs of all books of a kind, long enough to read. */
export function paragraphsOf(books: readonly Book[], isBusiness: boolean): Paragraph[] {
  return books
    .filter((book) => book.isBusiness === isBusiness)
    .flatMap(({ pages }) => pages.flatMap(({ paragraphs }) => paragraphs))
    .filter(({ text }) => countWords(text) >= LEAST_WORDS);
}

/** What a matcher does in the strange paragraph of each page, with the whole page as context. */
export function measureStrangers(
  pages: readonly MixedPage[],
  match: Matcher,
  options: MeasureOptions,
): Counts {
  const counts = noCounts();
  for (const { page, stranger } of pages) {
    const found = match(page.paragraphs.map(({ text }) => text));
    const only: CorpusPage = { id: page.id, paragraphs: [page.paragraphs[stranger] as Paragraph] };
    addCounts(
      counts,
      measure([only], () => [found[stranger] ?? []], options),
    );
  }
  return counts;
}

/** Strict recall in business paragraphs among general ones, and marks left in the reverse case. */
export function measureMixed(
  books: readonly Book[],
  gloss: Matcher,
  plain: Matcher,
  options: MeasureOptions,
) {
  const business = paragraphsOf(books, true);
  const general = paragraphsOf(books, false);
  const withTerms = business.filter(({ terms }) => terms.length > 0);
  const among = spliced(withTerms, general);
  const reverse = spliced(general, business);
  return {
    businessAmongGeneral: measureStrangers(among, gloss, options),
    generalAmongBusiness: measureStrangers(reverse, gloss, options),
    generalAmongBusinessPlain: measureStrangers(reverse, plain, options),
  };
}
