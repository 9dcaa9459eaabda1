/** Whatever the page: no error of ours, and its own observer sees nothing of Gloss but the card. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '@/core/settings';
import { useBareBrowser } from './harness/bare';
import { useGloss } from './harness/browser';
import { type Watched, watch } from './harness/changes';
import { ourErrors } from './harness/errors';
import {
  locateMark,
  marks,
  movePointer,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { choose } from './harness/reader';
import { outlast } from './marked';
import { WORLD_PAGES } from './world-pages';

const harness = useGloss();
const bare = useBareBrowser();

const NOWHERE = { x: 1270, y: 780 };
/** In these ms a page that is not to be marked would have been. */
const WAIT_MS = 250;

/** Pages that have nothing to mark, or are not for marks. */
const WITHOUT_MARKS: readonly string[] = [
  'routes.html',
  'SVG',
  'XML',
  'plain text',
  'empty',
  'a document that is an editor',
];
/** Where tests do not find out the place of a mark, since the page hides what they would ask of its element. */
const WITHOUT_CARD: readonly string[] = ['clobbered.html'];

const RESTLESS = WORLD_PAGES.filter(({ isRestless }) => isRestless).map(({ name }) => name);

const paths = new Map<string, string>();
let errors: () => Promise<string[]>;

beforeAll(async () => {
  errors = await ourErrors(harness);
  // Browsers ask for it once in a while, and say so where there is none.
  harness.server.route('/favicon.ico', (_request, response) => response.writeHead(204).end());
  for (const page of WORLD_PAGES) paths.set(page.name, await page.serve(harness.server));
});

interface Opened extends Watched {
  readonly name: string;
  readonly page: Page;
}

async function open(context: BrowserContext, name: string): Promise<Opened> {
  const page = await context.newPage();
  const watched = await watch(page);
  await page.goto(`${harness.server.origin}${paths.get(name)}`);
  return { name, page, ...watched };
}

interface Seen {
  readonly document: string;
  readonly changes: readonly string[];
  readonly errors: readonly string[];
}

async function seen({ name, page, changes, errors }: Opened): Promise<Seen> {
  const document = await page.evaluate(() => window.document.documentElement.outerHTML);
  const all = await changes();
  // Of a restless page the kinds of its changes are compared, not how often each was seen.
  return { document, changes: RESTLESS.includes(name) ? [...new Set(all)] : all, errors };
}

/** The same once the page has come to rest. */
async function atRest(opened: Opened): Promise<Seen> {
  let found = await seen(opened);
  const isAtRest = async () => {
    const before = found.changes.length;
    await outlast(opened.page, WAIT_MS);
    found = await seen(opened);
    return found.changes.length === before;
  };
  await expect.poll(isAtRest, { message: 'a page at rest' }).toBe(true);
  return found;
}

/** What the page's observer sees, and what goes wrong in the page, without Gloss. */
const byThemselves = new Map<string, Promise<Seen>>();

function byItself(name: string): Promise<Seen> {
  const look = async () => {
    const opened = await open(bare.context, name);
    const found = await atRest(opened);
    await opened.page.close();
    return found;
  };
  const found = byThemselves.get(name) ?? look();
  byThemselves.set(name, found);
  return found;
}

/** A page may come to rest later than what is looked at; what is ours would not go away. */
async function expectAsByItself(opened: Opened): Promise<void> {
  const expected = await byItself(opened.name);
  await expect.poll(() => seen(opened)).toEqual(expected);
}

/**
 * What a page's observer sees of a card that comes and goes. A pointer that is slow, as on a busy
 * machine, may open one on its way.
 */
const CARD_CHANGES = ['childList html   +gloss-card', 'childList html   -gloss-card'];

/** Opens the card on a mark in view and leaves it; gives the changes that the page saw of it. */
async function openCard({ page, changes }: Opened): Promise<string[]> {
  const before = (await changes()).length;
  const mark = await locateMark(page, {});
  if (!mark) throw new Error('no mark is in view');
  await movePointer(page, { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 });
  await waitForCard(page);
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await waitForNoCard(page);
  return (await changes()).slice(before);
}

test('there are pages enough of every kind', () => {
  expect(WORLD_PAGES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(WORLD_PAGES.map(({ name }) => name)).size).toBe(WORLD_PAGES.length);
});

describe('with marks [A10]', () => {
  beforeAll(() => choose(harness, { lookUpOnly: false, sitesOff: [] }));

  test.each(WORLD_PAGES)('$name', async ({ name }) => {
    const before = (await errors()).length;
    const opened = await open(harness.gloss.context, name);
    const isMarked = !WITHOUT_MARKS.includes(name);
    if (isMarked) await waitForMarks(opened.page, 1);
    else await outlast(opened.page, WAIT_MS);
    await expectAsByItself(opened);
    const ofCard = isMarked && !WITHOUT_CARD.includes(name) ? await openCard(opened) : [];
    expect(ofCard).toEqual(ofCard.map((_, index) => CARD_CHANGES[index % 2]));
    expect(ofCard.length % 2).toBe(0);
    expect((await errors()).slice(before)).toEqual([]);
    await opened.page.close();
  });
});

describe.each<[string, Partial<Settings>]>([
  ['switched off', { sitesOff: ['127.0.0.1', 'localhost'] }],
  ['for look-ups only [F13]', { lookUpOnly: true }],
])('%s', (_, settings) => {
  beforeAll(() => choose(harness, settings));

  test.each(WORLD_PAGES)('$name', async ({ name }) => {
    const before = (await errors()).length;
    const opened = await open(harness.gloss.context, name);
    await outlast(opened.page, WAIT_MS);
    expect(await marks(opened.page)).toEqual([]);
    await expectAsByItself(opened);
    expect((await errors()).slice(before)).toEqual([]);
    await opened.page.close();
  });
});
