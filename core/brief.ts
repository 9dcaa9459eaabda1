/** The brief of a page: its terms in order with a line each, and the pairs that are easy to mix up. */
import type { Glossary } from '@/data/glossary';
import type { ListedTerm } from './listed-terms';
import { pairsOnPage } from './pairs';

export interface Brief {
  /** The page's own title, or its address where it has none. */
  readonly title: string;
  readonly url: string;
  readonly lines: readonly BriefLine[];
  readonly pairs: readonly BriefPair[];
  /** Headwords that were left out, since the reader knows them. */
  readonly known: readonly string[];
}

export interface BriefLine {
  readonly id: string;
  readonly headword: string;
  readonly definition: string;
  readonly level: ListedTerm['level'];
}

export interface BriefPair {
  readonly id: string;
  readonly title: string;
  /** What to remember of it, in a sentence. */
  readonly gist: string;
}

/** The brief of the page with this title and address; `terms` in the order of the page. */
export function briefOf(
  page: { readonly title: string | undefined; readonly url: string | undefined },
  terms: readonly ListedTerm[],
  { entries, comparisons }: Glossary,
): Brief {
  const definitions = new Map(entries.map(({ id, definition }) => [id, definition]));
  const url = page.url ?? '';
  return {
    title: page.title || url,
    url,
    lines: terms
      .filter(({ isKnown }) => !isKnown)
      .map(({ id, headword, level }) => ({
        id,
        headword,
        definition: definitions.get(id) ?? '',
        level,
      })),
    pairs: pairsOnPage(comparisons, terms).map(({ id, title, inPractice, takeaways }) => ({
      id,
      title,
      gist: inPractice ?? takeaways[0] ?? '',
    })),
    known: terms.filter(({ isKnown }) => isKnown).map(({ headword }) => headword),
  };
}

/** The brief without the lines of everyday terms; itself where it has no such lines, or only such. */
export function withoutEveryday(brief: Brief): Brief {
  const lines = brief.lines.filter(({ level }) => level !== 'everyday');
  const isOther = lines.length > 0 && lines.length < brief.lines.length;
  return isOther ? { ...brief, lines } : brief;
}

/** A brief as plain text, to be pasted anywhere; `mixUps` heads the pairs. */
export function briefText({ title, url, lines, pairs }: Brief, mixUps: string): string {
  const head = [title, ...(url && url !== title ? [url] : [])];
  const terms = lines.map(({ headword, definition }) => `${headword}: ${definition}`);
  const compared = pairs.map((pair) => `${pair.title}: ${pair.gist}`);
  const parts = [head, terms, ...(compared.length > 0 ? [[mixUps, ...compared]] : [])];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
