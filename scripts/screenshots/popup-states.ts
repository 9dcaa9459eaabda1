// cspell:ignore depreshiatn
/** The states of the pages that speak of a tab: popup, side panel, and the brief of a page. */
import type { Page } from 'playwright-core';
import type { Launched } from '../launch';
import { letInChromium } from '../let-in';
import { chromiumWorld } from '../own-world';
import type { PageServer } from '../serve';
import { until } from '../until';
import type { State } from './looks';

const POPUP_WIDTH = 380;
const PANEL_WIDTH = 360;
const SEARCH = 'Search the glossary';
const WITHOUT_TERMS =
  '<!doctype html><html lang="en"><title>Trees</title><p>An oak grows slowly.</p>';
/** Its last line never comes to rest. */
const RESTLESS = `<!doctype html><html lang="en"><title>Prices</title><h1>Prices of the day</h1>
<p>The gross margin of the firm rose, and so did its working capital.</p><p id="line"></p>
<script>setInterval(() => { document.querySelector('#line').textContent = 'Share price: ' + Math.random() }, 50)</script>`;
/** A restless line is left alone after some two minutes. */
const LONG_MS = 240_000;
/** What our program on a page tells of itself. */
interface Marking {
  hasLeftAlone(): boolean;
}
/** The host of the pages that are served. */
const SITE = '127.0.0.1';

/** Opens the pages that are spoken of. */
export async function popupStates(gloss: Launched, server: PageServer): Promise<State[]> {
  const { origin } = server;
  server.route('/without-terms', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(WITHOUT_TERMS);
  });
  server.route('/restless', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(RESTLESS);
  });
  const restless = await tabOf(gloss, `${origin}/restless`);
  // Pages in the background are not followed: it stays in front until then.
  await leftAlone(gloss, `${origin}/restless`);
  const page = await tabOf(gloss, `${origin}/demo.html`);
  const bare = await tabOf(gloss, `${origin}/without-terms`);
  const browsers = await tabOf(gloss, 'chrome://version');
  const popup = { path: `popup.html?tab=${page}`, shows: 'In the order of the page' };
  const panel = { path: `sidepanel.html?tab=${page}`, shows: 'customer acquisition cost' };
  const brief = { path: `brief.html?tab=${page}`, shows: 'Copy as text' };
  const none = 'No business terms found';
  return [
    ...named('popup', POPUP_WIDTH, [
      { name: 'page', ...popup },
      { name: 'reason', ...popup, prepare: (shown) => shown.locator('.term').nth(3).hover() },
      { name: 'none', path: `popup.html?tab=${bare}`, shows: none },
      { name: 'cannot-run', path: `popup.html?tab=${browsers}`, shows: 'cannot run' },
      { name: 'search', ...popup, prepare: searchFor('market') },
      { name: 'search-described', ...popup, prepare: searchFor('money owed to suppliers') },
      { name: 'search-offer', ...popup, prepare: searchFor('goodwill vs patent') },
      { name: 'search-nearest', ...popup, prepare: searchFor('depreshiatn') },
      { name: 'search-nothing', ...popup, prepare: searchFor('qzxvkj') },
      { name: 'entry', ...popup, prepare: openFirst('working capital') },
      { name: 'comparison', ...popup, prepare: openFirst('sales vs marketing') },
      { name: 'saved-none', ...popup, prepare: list('Saved', 'Nothing saved yet') },
      { name: 'saved', ...popup, prepare: useAWhile },
      { name: 'recent', ...popup, prepare: list('Recent', 'Comparison') },
      { name: 'known', ...popup, prepare: knowSome, leave: forgetAll },
      { name: 'off', ...popup, prepare: switchOff, leave: forgetAll },
      { name: 'look-up-only', ...popup, prepare: lookUpOnly, leave: forgetAll },
      {
        name: 'left-alone',
        path: `popup.html?tab=${restless}`,
        shows: 'gross margin',
        prepare: (shown) => shown.getByText('changes all the time').first().waitFor(),
      },
      {
        name: 'withheld',
        ...popup,
        prepare: (shown) => withhold(gloss, shown, `${origin}/demo.html`),
        leave: () => letInChromium(gloss, true),
      },
    ]),
    ...named('panel', PANEL_WIDTH, [
      { name: 'page', ...panel },
      {
        name: 'unfolded',
        ...panel,
        prepare: (shown) => press(shown, /^customer acquisition cost/),
      },
      { name: 'entry', ...panel, prepare: openFromPanel },
      { name: 'none', path: `sidepanel.html?tab=${bare}`, shows: none },
      { name: 'cannot-run', path: `sidepanel.html?tab=${browsers}`, shows: 'cannot run' },
      { name: 'off', ...panel, prepare: switchOff, leave: forgetAll },
    ]),
    ...named('brief', undefined, [
      { name: 'page', ...brief },
      { name: 'none', path: `brief.html?tab=${bare}`, shows: none },
      { name: 'no-page', path: 'brief.html', shows: 'no page to read' },
    ]),
  ];
}

function named(surface: string, width: number | undefined, states: readonly State[]): State[] {
  return states.map((state) => ({
    ...state,
    name: `${surface}-${state.name}`,
    ...(width && { width }),
  }));
}

/** Opens a page; the browser's own number of its tab. */
async function tabOf({ context, worker }: Launched, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  // The addresses of the browser's own pages are kept from extensions: it is the tab in front.
  const front = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
  return until(front, { what: `the tab of ${url}` });
}

/** Resolves once Gloss no longer follows a page's restless part. */
async function leftAlone(gloss: Launched, url: string): Promise<void> {
  const world = await chromiumWorld(pageAt(gloss, url), gloss.extensionId);
  const isLeft = () =>
    world(() => (globalThis as { glossMarking?: Marking }).glossMarking?.hasLeftAlone());
  await until(isLeft, { what: 'a restless page to be left alone', timeout: LONG_MS });
}

function pageAt({ context }: Launched, url: string): Page {
  const page = context.pages().find((one) => one.url() === url);
  if (!page) throw new Error(`no tab shows ${url}`);
  return page;
}

async function change(page: Page, ...changes: readonly object[]): Promise<void> {
  for (const one of changes) {
    const message = { type: 'change', change: one };
    await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  }
}

function searchFor(query: string) {
  return async (page: Page) => {
    await page.getByRole('combobox', { name: SEARCH }).fill(query);
    await page.locator('.result, .notice').first().waitFor();
    await page.getByText('Loading …').waitFor({ state: 'hidden' });
  };
}

function openFirst(query: string) {
  return async (page: Page) => {
    await searchFor(query)(page);
    await page.keyboard.press('Enter');
    await page.locator('.pane').waitFor();
  };
}

async function openFromPanel(page: Page): Promise<void> {
  await press(page, /^customer acquisition cost/);
  await press(page, 'All about it');
  await page.locator('.pane').waitFor();
}

function list(title: string, shows: string) {
  return async (page: Page) => {
    await page.getByRole('tab', { name: title }).click();
    await page.getByText(shows).first().waitFor();
  };
}

async function useAWhile(page: Page): Promise<void> {
  const opened = (kind: string, id: string) => ({ kind: 'opened', reference: { kind, id } });
  const saved = ['asset', 'goodwill', 'hedge-fund'].map((id) => ({ kind: 'saved', id, on: true }));
  await change(page, opened('comparison', 'sales-vs-marketing'), opened('entry', 'bond'), ...saved);
  await list('Saved', 'hedge fund')(page);
}

async function knowSome(page: Page): Promise<void> {
  await change(page, { kind: 'known', id: 'revenue', on: true });
  await page.getByText('Known: 1').click();
}

async function switchOff(page: Page): Promise<void> {
  await change(page, { kind: 'site-off', site: SITE, on: true });
  await page.getByText('Gloss is off on this site.').first().waitFor();
}

async function lookUpOnly(page: Page): Promise<void> {
  await change(page, { kind: 'settings', settings: { lookUpOnly: true } });
  await page.getByText('Look-up only').first().waitFor();
}

/** Keeps Gloss out of pages, as the browser does before its reader has let it in. */
async function withhold(gloss: Launched, page: Page, url: string): Promise<void> {
  await letInChromium(gloss, false);
  // What runs already is not stopped.
  await pageAt(gloss, url).reload();
  await page.reload();
  await page.getByText('not allowed to read pages').waitFor();
}

/** Takes back what was done for a picture. */
async function forgetAll(page: Page): Promise<void> {
  await change(page, { kind: 'site-off', site: SITE, on: false });
  await change(page, { kind: 'settings', settings: { lookUpOnly: false } });
  await change(page, { kind: 'known', id: 'revenue', on: false });
}

function press(page: Page, name: RegExp | string) {
  return page.getByRole('button', { name }).first().click();
}
