/** Page objects: what a reader sees and does, so that tests read as sentences. */
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { Box, Point } from '@/scripts/in-page';
import * as chromium from '@/scripts/observe';
import { type AccessibleNode, type Card, hoverMark, type Mark, readMarks } from '@/scripts/observe';
import { until } from '@/scripts/until';
import { atRest } from './at-rest';
import type { Harness } from './browser';
import * as closedRoots from './firefox/closed-roots';
import { firefoxIn, firefoxOf } from './firefox/launch';
import { stopBackground } from './firefox/worlds';

export { type Card, locateMark, type Mark, movePointer, watchErrors } from '@/scripts/observe';

/** Our background, in whichever kind of it the browser runs. */
export type Background = Pick<Worker, 'evaluate'>;

/** Opens one of tests/pages ("article.html") or a whole address in a tab of its own. */
export async function openPage({ gloss, server }: Harness, path: string): Promise<Page> {
  const page = await gloss.context.newPage();
  await page.goto(new URL(path, server.origin).href);
  return page;
}

/** Opens a page of its own that is written here; HTML is English. */
export async function openHtml(harness: Harness, text: string, type = 'text/html'): Promise<Page> {
  const path = `/written-${harness.server.requests.length}`;
  const isPart = type === 'text/html' && !text.startsWith('<!doctype');
  harness.server.route(path, (_request, response) => {
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8` })
      .end(isPart ? `<!doctype html><html lang="en">${text}` : text);
  });
  return openPage(harness, path);
}

/** The marks as they are now; see `waitForMarks` for when they have come. */
export function marks(page: Page): Promise<Mark[]> {
  return readMarks(page);
}

/** Waits until marks are there and two looks in a row see the same ones. */
export async function waitForMarks(page: Page, atLeast = 1): Promise<Mark[]> {
  let before = '';
  let found: Mark[] = [];
  const settled = async () => {
    found = await readMarks(page);
    const now = JSON.stringify(found);
    const same = now === before;
    before = now;
    return same && found.length >= atLeast;
  };
  await expect.poll(settled, { message: `at least ${atLeast} marks` }).toBe(true);
  return found;
}

/** Rests the pointer on the mark with this text (`nth`: which of several, from 0). */
export function hoverTerm(page: Page, text: string, nth = 0): Promise<Point> {
  return hoverMark(page, { text, nth });
}

/** The open card, or `undefined`. */
export function card(page: Page): Promise<Card | undefined> {
  return readCard(page);
}

/** Waits for a card that has faded in, and for these words in it. */
export async function waitForCard(page: Page, words = ''): Promise<Card> {
  let found: Card | undefined;
  const text = async () => {
    found = await readCard(page);
    return found?.isOpaque ? found.text.toLowerCase() : 'no card';
  };
  await expect.poll(text, { message: 'an open card' }).not.toBe('no card');
  if (words) await expect.poll(text, { message: 'the card' }).toContain(words.toLowerCase());
  return found as Card;
}

/** The same once the card has its size and its place. */
export async function waitForCardAtRest(page: Page, words = ''): Promise<Card> {
  await waitForCard(page, words);
  return atRest(() => readCard(page), 'the card');
}

export async function waitForNoCard(page: Page): Promise<void> {
  await expect.poll(async () => (await readCard(page))?.text ?? 'no card').toBe('no card');
}

/** Presses a button, link or tab of the card with the real pointer, by its accessible name. */
export async function clickInCard(page: Page, label: string | RegExp): Promise<void> {
  // A card takes its place when it has its size, and what is in it then.
  const box = await atRest(() => locateControl(page, label), `a control "${label}" in the card`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What has the focus inside the card, or `undefined`. */
export async function focusInCard(page: Page): Promise<AccessibleNode | undefined> {
  return (await readCard(page))?.tree.find(({ focused }) => focused);
}

/** The frame whose element has this name; drivers learn names late, or never. */
export function frameNamed(page: Page, name: string): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames().slice(1)) {
      const element = await frame.frameElement().catch(() => undefined);
      if ((await element?.getAttribute('name')) === name) return frame;
    }
    return undefined;
  };
  return until(find, { what: `the frame "${name}"` });
}

/** Our toolbar popup, opened in a tab of its own and told which page it is about. */
export function openPopup(harness: Pick<Harness, 'gloss'>, about: Page): Promise<Page> {
  return openAbout(harness, 'popup', about);
}

/** One of our pages that speak of a tab, in a tab of its own and told which one. */
export async function openAbout(
  { gloss }: Pick<Harness, 'gloss'>,
  name: 'popup' | 'sidepanel' | 'brief',
  about: Page,
): Promise<Page> {
  const tab = await tabIdOf(await worker(gloss.context, gloss.extensionId), about);
  const opened = await gloss.context.newPage();
  await opened.goto(gloss.extensionUrl(`${name}.html?tab=${tab}`));
  return opened;
}

/** Stops the background as the browser does when it has rested, and sees it stopped. */
export async function stopWorker(page: Page): Promise<void> {
  const firefox = firefoxOf(page);
  if (firefox) return stopBackground(firefox.chromeScope, firefox.extensionId);
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    seen.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => seen).toContain('stopped');
  await session.detach();
}

/** The background as it runs now: an earlier worker may have stopped. */
export async function worker(context: BrowserContext, extensionId: string): Promise<Background> {
  const firefox = firefoxIn(context);
  if (firefox) return firefox.background;
  const isOurs = (one: Worker) => new URL(one.url()).host === extensionId;
  return until(() => context.serviceWorkers().find(isOurs), { what: 'the service worker' });
}

/** The browser's own number of the tab that shows this page. */
export async function tabIdOf(background: Background, page: Page): Promise<number> {
  await page.bringToFront();
  const url = page.url();
  const ids = await background.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url === address).map(({ id }) => id);
  }, url);
  const id = ids.at(-1);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

function readCard(page: Page): Promise<Card | undefined> {
  const firefox = firefoxOf(page);
  return firefox ? closedRoots.readCard(firefox.send, page) : chromium.readCard(page);
}

function locateControl(page: Page, label: string | RegExp): Promise<Box | undefined> {
  const firefox = firefoxOf(page);
  return firefox
    ? closedRoots.locateControl(firefox.send, page, label)
    : chromium.locateControl(page, label);
}
