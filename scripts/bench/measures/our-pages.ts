/** Our own pages: from opening to usable in a warm browser, and typing on a slow machine. */
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../../launch';
import { readGlossary } from '../../read-glossary';
import { serve } from '../../serve';
import { builtExtension } from '../extension';
import { digits, median } from '../figures';
import { atMost, type Measure } from '../measure';
import { makePages } from '../pages';
import { traced } from '../trace';

/** A processor of a quarter of this one's speed. */
const THROTTLE = 4;
/** ms from one key to the next, as by a quick hand. */
const KEY_GAP = 120;
const MOST_TYPED = 3;
const TYPED = 'what is the difference between sales and marketing';
const LIMITS = { popup: 150, glossary: 400, task: 50 };

/** What is opened, and what is there once it can be used. */
const OPENED = [
  { name: 'popup', place: 'popup.html', usable: '.page .term', limit: LIMITS.popup },
  { name: 'start', place: 'glossary.html#/', usable: '.tile', limit: LIMITS.glossary },
  { name: 'all terms', place: 'glossary.html#/browse', usable: '.entries', limit: LIMITS.glossary },
  {
    name: 'an entry',
    place: 'glossary.html#/entry/return-on-equity',
    usable: '.comparison table',
    limit: LIMITS.glossary,
  },
] as const;

const TYPED_AT = [
  { name: 'popup', place: 'popup.html' },
  { name: 'glossary page', place: 'glossary.html#/' },
] as const;

export const ourPages: Measure = async (_arena, { rounds, progress }) => {
  const { gloss, tab, close } = await openArticle();
  const addressOf = (place: string) => {
    const [file, hash = ''] = place.split('#');
    return `chrome-extension://${gloss.extensionId}/${file}?tab=${tab}#${hash}`;
  };
  const opening: Record<string, number[]> = {};
  // The first round warms the browser up.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, place, usable } of OPENED) {
      progress(`opening ${name}, round ${round}`);
      const time = await timeToUsable(gloss, addressOf(place), usable);
      if (round > 0) opening[name] = [...(opening[name] ?? []), time];
    }
  }
  const typing: Record<string, number[]> = {};
  for (let round = 0; round < Math.min(rounds, MOST_TYPED); round++) {
    for (const { name, place } of TYPED_AT) {
      progress(`typing in ${name}, round ${round + 1}`);
      typing[name] = [...(typing[name] ?? []), await longestWhileTyping(gloss, addressOf(place))];
    }
  }
  await close();
  const openingOf = (name: string) => median(opening[name] ?? []);
  const typingOf = (name: string) => median(typing[name] ?? []);
  return {
    title: 'Our own pages',
    rows: [
      ['what', 'median ms', 'longest ms'],
      ...Object.entries(opening).map(([name, times]) => rowOf(`${name}, open to usable`, times)),
      ...Object.entries(typing).map(([name, times]) =>
        rowOf(`longest task, typing in ${name}, 1/${THROTTLE} speed`, times),
      ),
    ],
    targets: [
      ...OPENED.map(({ name, limit }) =>
        atMost(`${name}, open to usable, ms`, openingOf(name), limit, digits),
      ),
      ...TYPED_AT.map(({ name }) =>
        atMost(`longest task, typing in ${name}, ms`, typingOf(name), LIMITS.task, digits),
      ),
    ],
    data: { opening, typing },
  };
};

function rowOf(what: string, times: readonly number[]): string[] {
  return [what, digits(median(times)), digits(Math.max(...times))];
}

/** A page for the popup to speak of, and its tab's number. */
async function openArticle() {
  const names = readGlossary().glossary.entries.map(({ headword }) => headword);
  const [article] = makePages(names, ['article']);
  const server = await serve('none');
  server.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(article?.html);
  });
  const gloss = await launch({
    extension: builtExtension(),
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await gloss.context.newPage();
  await page.goto(server.origin);
  const tab = await gloss.worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  const close = async () => {
    await gloss.close();
    await server.close();
  };
  return { gloss, tab, close };
}

async function timeToUsable({ context }: Launched, url: string, usable: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watchFor, usable);
  await page.goto(url);
  const time = await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt);
  const seen = (await time.jsonValue()) ?? Number.NaN;
  await page.close();
  return seen;
}

/**
 * Runs in the page: notes the time from its beginning to the end of the first frame with such an
 * element in it. No function in it has a name, since the compiler would give it a helper.
 */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as { usableAt?: number }).usableAt = performance.now();
      };
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** CPU ms of the longest task from the first key to the last and what comes of it. */
async function longestWhileTyping({ context }: Launched, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url);
  const field = page.getByRole('combobox').first();
  await field.waitFor();
  await field.focus();
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  const { result: times, trace } = await traced(browser, page, async () => {
    const from = await now(page);
    await field.pressSequentially(TYPED, { delay: KEY_GAP });
    await page.getByRole('option').first().waitFor();
    return { from, to: await now(page) };
  });
  await page.close();
  return Math.max(...trace.tasks(times.from, times.to).map(({ cpu }) => cpu));
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
