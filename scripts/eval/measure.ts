/** Measures a matcher on books: recall on their key terms, and how much it marks. */
import { wordsOf } from '@/core/words';
import { type Book, type CorpusPage, countWords } from './corpus';

/** A found span with the entry that it is taken for. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Finds in all paragraphs of a page at once, since the whole page is context. */
export type Matcher = (page: readonly string[]) => readonly (readonly Found[])[];

/** Counts of one book (or several, added up). */
export interface Counts {
  words: number;
  marks: number;
  firstOnPage: number;
  /** Key-term spans whose headword the glossary has, and how many of them were found. */
  owned: number;
  strict: number;
  lenient: number;
  /** Marks of ambiguous words, and of all others. */
  ambiguous: number;
  others: number;
  /** Marks by form, folded. */
  readonly byForm: Map<string, number>;
  /** Owned key terms that were missed, with how often. */
  readonly missed: Map<string, number>;
}

export function noCounts(): Counts {
  return {
    words: 0,
    marks: 0,
    firstOnPage: 0,
    owned: 0,
    strict: 0,
    lenient: 0,
    ambiguous: 0,
    others: 0,
    byForm: new Map(),
    missed: new Map(),
  };
}

export function addCounts(into: Counts, from: Counts): Counts {
  for (const key of [
    'words',
    'marks',
    'firstOnPage',
    'owned',
    'strict',
    'lenient',
    'ambiguous',
    'others',
  ] as const) {
    into[key] += from[key];
  }
  for (const [form, count] of from.byForm) bump(into.byForm, form, count);
  for (const [term, count] of from.missed) bump(into.missed, term, count);
  return into;
}

function bump(map: Map<string, number>, key: string, by = 1): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

export interface MeasureOptions {
  /** Whether the glossary has a key term, by the key that `termKey` gives. */
  readonly owns: (key: string) => boolean;
  /** Ambiguous words, by the same key. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Measures a matcher on some pages of a book. */
export function measure(
  pages: readonly CorpusPage[],
  match: Matcher,
  options: MeasureOptions,
): Counts {
  const counts = noCounts();
  for (const page of pages) measurePage(page, match, options, counts);
  return counts;
}

function measurePage(
  page: CorpusPage,
  match: Matcher,
  { owns, ambiguous }: MeasureOptions,
  counts: Counts,
): void {
  const seen = new Set<string>();
  const found = match(page.paragraphs.map(({ text }) => text));
  page.paragraphs.forEach(({ text, terms }, index) => {
    const here = found[index] ?? [];
    counts.words += countWords(text);
    counts.marks += here.length;
    for (const { start, end, id } of here) {
      const key = termKey(text.slice(start, end));
      bump(counts.byForm, key);
      if (ambiguous.has(key)) counts.ambiguous++;
      else counts.others++;
      if (seen.has(id)) continue;
      seen.add(id);
      counts.firstOnPage++;
    }
    for (const [start, end] of terms) {
      const shortEnd = withoutAcronym(text, start, end);
      const key = termKey(text.slice(start, shortEnd));
      if (!owns(key)) continue;
      counts.owned++;
      if (here.some((span) => span.start <= start && span.end >= shortEnd)) counts.strict++;
      if (here.some((span) => span.start < end && span.end > start)) counts.lenient++;
      else bump(counts.missed, key);
    }
  });
}

/** The end of a span without a trailing "(ACRONYM)", and without white space. */
function withoutAcronym(text: string, start: number, end: number): number {
  const span = text
    .slice(start, end)
    .replace(/\s*\(\p{Lu}[\p{L}\p{N}&.]*\)\s*$/u, '')
    .trimEnd();
  return start + span.length;
}

/** Under this key a span is the same as a headword: case, hyphens, plural and article do not count. */
export function termKey(text: string): string {
  const words = wordsOf(text.replace(/^(?:the|an?)\s+/i, ''));
  const last = words.pop();
  return [...words, last && singular(last)].filter(Boolean).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Modules of one parity: thresholds are chosen on odd ones and reported on even ones. */
export function everyOther(book: Book, parity: 'odd' | 'even'): CorpusPage[] {
  return book.pages.filter((_, index) => index % 2 === (parity === 'odd' ? 0 : 1));
}

export interface Figures {
  readonly words: number;
  /** Marks per 1,000 words, all mentions, and first mentions per page only. */
  readonly perThousand: number;
  readonly firstPerThousand: number;
  readonly owned: number;
  readonly strict: number;
  readonly lenient: number;
}

export function figuresOf(counts: Counts): Figures {
  const per = (value: number) => round((1000 * value) / Math.max(1, counts.words), 2);
  const share = (value: number) => round(value / Math.max(1, counts.owned), 4);
  return {
    words: counts.words,
    perThousand: per(counts.marks),
    firstPerThousand: per(counts.firstOnPage),
    owned: counts.owned,
    strict: share(counts.strict),
    lenient: share(counts.lenient),
  };
}

export function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
