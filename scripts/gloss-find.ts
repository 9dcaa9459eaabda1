/** `gloss find`: every judged match in a text, before any budget. */

import type { Why } from '@/core/budget';
import { addContext, NO_CONTEXT, pageScore } from '@/core/context';
import { type Reading, readText } from '@/core/find';
import { explain, judge, type Match, type Verdict } from '@/core/judge';
import { languagesOf } from '@/core/language';
import type { Lexicon } from '@/core/lexicon';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { Glossary } from '@/data/glossary';
import { openLexicon } from './meaning-model';
import { budgeted } from './page-budget';

/** The blocks of one page, in order. */
export type PageOfText = readonly string[];

/**
 * Lines as pages. Plain text is one page with a block a line; with `isJsonl` each line is
 * `{"page": ID, "text": …}` and consecutive lines of one page belong together. Throws
 * `SyntaxError` naming the line that is malformed.
 */
export function readPages(lines: readonly string[], isJsonl: boolean): PageOfText[] {
  if (!isJsonl) return [lines];
  const pages: string[][] = [];
  let current: unknown;
  lines.forEach((line, index) => {
    const { page, text } = readRow(line, index + 1);
    if (pages.length === 0 || page !== current) pages.push([]);
    current = page;
    pages.at(-1)?.push(text);
  });
  return pages;
}

function readRow(line: string, number: number): { page: unknown; text: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new SyntaxError(`line ${number} is not JSON`);
  }
  const { page, text } = (row ?? {}) as { page?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new SyntaxError(`line ${number} has no "text"`);
  if (page === undefined) throw new SyntaxError(`line ${number} has no "page"`);
  return { page: typeof page === 'object' ? JSON.stringify(page) : page, text };
}

/**
 * One line of JSON for each block: an array of `{start, end, text, ids}`, offsets in UTF-16 units;
 * explained, of every candidate with what was made of it.
 */
export function* findInPages(
  pages: readonly PageOfText[],
  glossary: Glossary,
  isExplained: boolean,
): Generator<string> {
  const lexicon = openLexicon(glossary);
  for (const page of pages) {
    const judged = judgePage(page, lexicon);
    const whys = isExplained ? budgeted(judged, DEFAULT_SETTINGS.amount) : undefined;
    for (const block of judged) {
      yield JSON.stringify(whys ? explained(block, lexicon, whys) : matches(block));
    }
  }
}

/** One block of a page, judged; `score` is what its page says. */
export interface JudgedBlock {
  readonly reading: Reading;
  readonly verdicts: readonly Verdict[];
  readonly score: number;
}

/** Reads a page's blocks and judges them with what the whole page holds. */
export function judgePage(page: PageOfText, lexicon: Lexicon): JudgedBlock[] {
  const readings = page.map((text) => readText(text, lexicon));
  const context = readings.map((reading) => reading.context).reduce(addContext, NO_CONTEXT);
  const score = pageScore(context, lexicon);
  const languages = languagesOf(
    readings.map(({ language }) => ({ language, declared: '' })),
    ({ language }) => language,
  );
  return readings.map((reading, index) => ({
    reading,
    verdicts: judge(reading, lexicon, score, languages[index]),
    score,
  }));
}

function matches({ reading: { text }, verdicts }: JudgedBlock) {
  return verdicts.flatMap(({ match }) =>
    match
      ? [
          {
            start: match.start,
            end: match.end,
            text: text.slice(match.start, match.end),
            ids: ownFirst(match.ids),
          },
        ]
      : [],
  );
}

/** Entries of the caller's own glossaries ("acme:arr") go before those of the built-in one. */
function ownFirst(ids: readonly string[]): string[] {
  const isOwn = (id: string) => id.includes(':');
  return [...ids.filter(isOwn), ...ids.filter((id) => !isOwn(id))];
}

/**
 * Every candidate with why it was judged so, and why it is then marked at the default amount or not;
 * for what is not judged to be a term, both are one.
 */
function explained(
  { reading, verdicts, score }: JudgedBlock,
  lexicon: Lexicon,
  whys: ReadonlyMap<Match, Why>,
) {
  const { text } = reading;
  return verdicts.map(({ candidate, match, reason }) => ({
    start: match?.start ?? candidate.start,
    end: match?.end ?? candidate.end,
    text: text.slice(match?.start ?? candidate.start, match?.end ?? candidate.end),
    ids: match?.ids ?? [],
    judged: match !== undefined,
    marked: match !== undefined && whys.get(match) === 'marked',
    why: (match && whys.get(match)) ?? reason.kind,
    reason: reason.kind,
    score: Number.isFinite(reason.score) ? Math.round(reason.score * 100) / 100 : null,
    seen: explain(candidate, reading, lexicon, score),
  }));
}
