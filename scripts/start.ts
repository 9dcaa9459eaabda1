/**
 * `npm start [-- URL] [--headless]`: builds Gloss and opens a browser that has it loaded, on our
 * demo page or the address given. Where no window can be shown it looks at the page itself: rests
 * the pointer on a term, and prints what a reader would have seen.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { BrowserError, ensureBrowser } from './browsers';
import { npmRun } from './command';
import type { MarkChoice } from './in-page';
import { hasDisplay, launch } from './launch';
import {
  type Card,
  hoverMark,
  locateMark,
  type Mark,
  readCard,
  readMarks,
  type UncaughtError,
  watchErrors,
} from './observe';
import { serve } from './serve';
import { until } from './until';

const EXTENSION = '.output/chrome-mv3';
const SCREENSHOT = 'results/start.png';
/** The term of the demo page that has most to show. */
const SHOWPIECE = 'marketing';
const HEADLESS_VIEWPORT = { width: 1280, height: 800 };
/** Pages from the network may be slow; ours never is. In ms. */
const PAGE_TIMEOUT_MS = 60_000;

interface Arguments {
  readonly url: string | undefined;
  readonly headless: boolean;
}

async function main(): Promise<void> {
  const { url, headless } = readArguments(process.argv.slice(2));
  const step = stepPrinter();
  step(`Looking for a browser …`);
  step(`Using ${ensureBrowser('chromium')}`);
  step('Building Gloss …');
  const build = await npmRun('build', { show: false });
  if (build.code !== 0) {
    console.error(build.output.trim());
    throw new BrowserError('the build failed; its messages stand above.');
  }
  const server = await serve(resolve('tests/pages'));
  try {
    await show(url ?? `${server.origin}/demo.html`, headless, step);
  } finally {
    await server.close();
  }
}

async function show(url: string, headless: boolean, step: Step): Promise<void> {
  step(headless ? 'Starting the browser without a window …' : 'Opening the browser …');
  const viewport = headless ? HEADLESS_VIEWPORT : undefined;
  const gloss = await launch({ extension: EXTENSION, headless, viewport, keepsWelcome: true });
  try {
    const page = gloss.context.pages()[0] ?? (await gloss.context.newPage());
    // The first-run page stays, as it does for readers, but behind.
    await page.bringToFront();
    const errors = await watchErrors(page);
    step(`Gloss is loaded; opening ${url}`);
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
    if (headless) await look(page, step).finally(() => tellErrors(errors));
    else await untilClosed(gloss, step);
  } finally {
    await gloss.close();
  }
}

/** Takes the place of a reader: waits for marks, rests the pointer on one, reads the card. */
async function look(page: Page, step: Step): Promise<void> {
  rmSync(SCREENSHOT, { force: true });
  const marks = await until(() => nonEmpty(readMarks(page)), { what: 'a mark on the page' });
  step(`${marks.length} terms marked: ${sample(marks.map(({ text }) => text))}`);
  const point = await hoverMark(page, await chooseMark(page, marks));
  step(`Pointer rests at ${Math.round(point.x)}, ${Math.round(point.y)}; waiting for the card …`);
  const card = await until(() => fadedIn(readCard(page)), { what: 'a card' });
  mkdirSync('results', { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  step('The card says:');
  console.log(card.text.replace(/^/gm, '    '));
  step(`Screenshot: ${relative('.', SCREENSHOT)}`);
}

/** The showpiece where the page has it, else a mark in view, else the first one. */
async function chooseMark(page: Page, marks: readonly Mark[]): Promise<MarkChoice> {
  if (marks.some(({ text }) => text.toLowerCase() === SHOWPIECE)) return { text: SHOWPIECE };
  return (await locateMark(page, {})) ? {} : { text: marks[0]?.text };
}

/** Only our own errors: those of the page are its own matter. */
function tellErrors(errors: readonly UncaughtError[]): void {
  for (const { text, script } of errors) {
    if (script.startsWith('chrome-extension:')) console.error(text);
  }
}

async function untilClosed(gloss: Awaited<ReturnType<typeof launch>>, step: Step): Promise<void> {
  step('Rest the pointer on an underlined term. Close the window to end.');
  // On macOS a browser outlives its last window; for us that is the end all the same.
  const lastClosed = new Promise<void>((done) => {
    const watch = (page: Page) =>
      page.once('close', () => gloss.context.pages().length === 0 && done());
    gloss.context.pages().forEach(watch);
    gloss.context.on('page', watch);
  });
  await Promise.race([gloss.closed, lastClosed]);
}

async function fadedIn(card: Promise<Card | undefined>): Promise<Card | undefined> {
  const open = await card;
  return open?.isOpaque ? open : undefined;
}

async function nonEmpty<T>(list: Promise<T[]>): Promise<T[] | undefined> {
  const items = await list;
  return items.length > 0 ? items : undefined;
}

function sample(words: readonly string[]): string {
  return `${words.slice(0, 8).join(', ')}${words.length > 8 ? ', …' : ''}`;
}

type Step = (line: string) => void;

function stepPrinter(): Step {
  const started = Date.now();
  return (line) =>
    console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}

function readArguments(args: readonly string[]): Arguments {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--headless');
  if (unknown)
    throw new BrowserError(`Unknown option ${unknown}; usage: npm start [-- URL] [--headless]`);
  const address = args.find((arg) => !arg.startsWith('-'));
  const url = address && !/^[a-z]+:/i.test(address) ? `https://${address}` : address;
  if (url && !URL.canParse(url)) throw new BrowserError(`${address} is no address.`);
  return { url, headless: args.includes('--headless') || !hasDisplay() };
}

try {
  await main();
} catch (error) {
  // What we say ourselves is said in one line; a stack is for faults that nobody foresaw.
  const expected = error instanceof BrowserError || /in vain$/.test((error as Error).message);
  console.error(expected ? `Failed: ${(error as Error).message}` : error);
  process.exitCode = 1;
}
