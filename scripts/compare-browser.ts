/**
 * `npx tsx scripts/compare-browser.ts DIR [--pages N]`: whether a browser marks what `gloss find`
 * finds. Draws pages from a folder of books, shows each to the built extension with every mention
 * marked, and compares paragraph by paragraph where marks start and end. Exit code 1 where they
 * differ; saves `results/compare.json`. Build first: an earlier build is taken as it is. The books
 * stay in memory: nothing of them is written anywhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Lexicon } from '@/core/lexicon';
import { builtExtension } from './bench/extension';
import { createRandom } from './bench/random';
import { type CorpusPage, readCorpus } from './eval/corpus';
import { judgePage } from './gloss-find';
import { type Launched, launch } from './launch';
import { openLexicon } from './meaning-model';
import { readGlossary } from './read-glossary';
import { type PageServer, serve } from './serve';

/** UTF-16 offsets in a paragraph, end exclusive. */
type Span = readonly [start: number, end: number];
/** The spans of each paragraph of a page, ascending. */
type PageSpans = readonly (readonly Span[])[];

interface Difference {
  readonly page: string;
  readonly paragraph: number;
  readonly seenBy: 'browser' | 'gloss find';
  readonly span: Span;
  readonly text: string;
}

const SEED = 1;
/** So wide and tall, in CSS px, that all of a page set in tiny letters is near the viewport. */
const VIEWPORT = { width: 2000, height: 4000 };
/** Marks are looked at every so many ms; as many equal looks in a row, and they have settled. */
const LOOK_MS = 250;
const EQUAL_LOOKS = 6;
/** Where marks are expected, so many looks may see none before that counts as settled. */
const EMPTY_LOOKS = 80;
const MOST_LISTED = 20;
/** Characters shown on either side of a mark that differs. */
const AROUND = 40;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '20' } },
});
const [folder] = positionals;
if (!folder) throw new Error('give the folder of the books');
process.exitCode = (await compare(drawPages(folder, Number(values.pages)))) === 0 ? 0 : 1;

/** So many pages of all books, each at most once, the same ones each time. */
function drawPages(from: string, count: number): CorpusPage[] {
  const random = createRandom(SEED);
  const left = readCorpus(from).flatMap(({ name, pages }) =>
    pages.map((page) => ({ ...page, id: `${name}/${page.id}` })),
  );
  const drawn: CorpusPage[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(random.below(left.length), 1));
  }
  return drawn;
}

/** Compares page by page and prints what came out; returns how many marks differ. */
async function compare(pages: readonly CorpusPage[]): Promise<number> {
  const lexicon = openLexicon(readGlossary().glossary);
  const server = await serve('/nowhere');
  const gloss = await launch({ extension: builtExtension(), viewport: VIEWPORT, headless: true });
  const differences: Difference[] = [];
  let marks = 0;
  try {
    await markEvery(gloss);
    for (const [index, page] of pages.entries()) {
      const expected = foundIn(page, lexicon);
      const isAnyExpected = expected.flat().length > 0;
      const marked = await markedIn(page, isAnyExpected, `/${index}.html`, gloss, server);
      marks += marked.flat().length;
      differences.push(...differencesOf(page, marked, expected));
    }
  } finally {
    await gloss.close();
    await server.close();
  }
  console.log(`${pages.length} pages, ${marks} marks, ${differences.length} differences`);
  for (const difference of differences.slice(0, MOST_LISTED)) console.log(describe(difference));
  save(pages, marks, differences);
  return differences.length;
}

/** Without the words: those are the books'. */
function save(
  pages: readonly CorpusPage[],
  marks: number,
  differences: readonly Difference[],
): void {
  const result = {
    pages: pages.map(({ id }) => id),
    marks,
    differences: differences.map(({ text: _, ...where }) => where),
  };
  mkdirSync('results', { recursive: true });
  writeFileSync('results/compare.json', `${JSON.stringify(result, null, 2)}\n`);
}

function markEvery({ worker }: Launched): Promise<void> {
  return worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, amount: 'every' } }),
  );
}

function foundIn({ paragraphs }: CorpusPage, lexicon: Lexicon): PageSpans {
  return judgePage(
    paragraphs.map(({ text }) => text),
    lexicon,
  ).map(({ verdicts }) =>
    verdicts.flatMap(({ match }) => (match ? [[match.start, match.end] as const] : [])),
  );
}

async function markedIn(
  corpusPage: CorpusPage,
  isAnyExpected: boolean,
  path: string,
  { context }: Launched,
  server: PageServer,
): Promise<PageSpans> {
  const html = htmlOf(corpusPage);
  server.route(path, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const page = await context.newPage();
  try {
    await page.goto(server.origin + path);
    await settledSpans(page, isAnyExpected);
    await lookAway(page);
    return await settledSpans(page, isAnyExpected);
  } finally {
    await page.close();
  }
}

/** What is marked while a page is still being read is kept under the reader's eyes: it leaves them. */
async function lookAway(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(() => (CSS.highlights.get('gloss')?.size ?? 0) === 0);
  await page.evaluate(() => scrollTo(0, 0));
}

function htmlOf({ paragraphs }: CorpusPage): string {
  const style =
    'html { padding-bottom: 9000px } body { margin: 0; font: 6px/7px sans-serif } p { margin: 0; white-space: pre-wrap }';
  const lines = paragraphs.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title></title><style>${style}</style><body>${lines}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function settledSpans(page: Page, isAnyExpected: boolean): Promise<PageSpans> {
  let found: PageSpans = [];
  let before = '';
  let patience = isAnyExpected ? EMPTY_LOOKS : 0;
  for (let equal = 0; equal < EQUAL_LOOKS; ) {
    await page.waitForTimeout(LOOK_MS);
    found = await page.evaluate(spansHere);
    const now = JSON.stringify(found);
    const isTooEarly = found.flat().length === 0 && patience-- > 0;
    equal = now === before && !isTooEarly ? equal + 1 : 0;
    before = now;
  }
  return found;
}

/** Runs in the page, in which each paragraph is one text node. */
function spansHere(): [number, number][][] {
  const paragraphs = [...document.querySelectorAll('p')];
  const spans: [number, number][][] = paragraphs.map(() => []);
  const marks = CSS.highlights.get('gloss') as unknown as Iterable<AbstractRange> | undefined;
  for (const { startContainer, startOffset, endOffset } of marks ?? []) {
    const index = paragraphs.indexOf(startContainer.parentElement as HTMLParagraphElement);
    spans[index]?.push([startOffset, endOffset]);
  }
  for (const found of spans) found.sort(([a], [b]) => a - b);
  return spans;
}

function differencesOf(page: CorpusPage, marked: PageSpans, found: PageSpans): Difference[] {
  return page.paragraphs.flatMap(({ text }, paragraph) => {
    const seenOnlyBy = (seenBy: Difference['seenBy'], these: PageSpans, those: PageSpans) =>
      (these[paragraph] ?? [])
        .filter((span) => !those[paragraph]?.some((other) => String(other) === String(span)))
        .map((span) => ({ page: page.id, paragraph, seenBy, span, text }));
    return [...seenOnlyBy('browser', marked, found), ...seenOnlyBy('gloss find', found, marked)];
  });
}

function describe({ page, paragraph, seenBy, span: [start, end], text }: Difference): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const context = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return `${page} ${paragraph}: only ${seenBy}: ${context.replace(/\s+/g, ' ')}`;
}
