/** The mode in which nothing of Gloss is in any page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { chooseLookUp } from './harness/browser-parts';
import {
  hoverTerm,
  marks,
  openAbout,
  openPage,
  openPopup,
  stopWorker,
  waitForCard,
  waitForMarks,
  worker,
} from './harness/page';
import { choose, command } from './harness/reader';
import { outlast } from './marked';

const harness = useGloss();

/** All that a page can look for. */
function traces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const NAMES = ['gloss', 'gloss-solid', 'gloss-tint', 'gloss-deprecated', 'gloss-current'];
    const hasLook = (name: string) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(
        document.body,
        `::highlight(${name})`,
      );
      return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
    };
    return [
      ...[...CSS.highlights.keys()].map((name) => `highlight ${name}`),
      ...NAMES.filter(hasLook).map((name) => `look of ${name}`),
      ...[...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('gloss'))
        .map(({ localName }) => `element ${localName}`),
      ...Object.getOwnPropertyNames(window).filter((name) => /gloss/i.test(name)),
    ];
  });
}

/** What our program in a page listens to; the way to ask stays the same when it has gone. */
async function ourListeners(page: Page): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  const contextId = await new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(harness.gloss.extensionId)) found(context.id);
    });
    void session.send('Runtime.enable');
  });
  return async () => {
    const found: string[] = [];
    for (const expression of ['window', 'document', 'document.documentElement']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const objectId = result.objectId ?? '';
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      found.push(...listeners.map(({ type }) => `${expression} ${type}`));
    }
    return found;
  };
}

/** How many worlds our programs have in a page. */
async function ourWorlds(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let count = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(harness.gloss.extensionId)) count++;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return count;
}

async function expectMarked(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await page.bringToFront();
    await waitForMarks(page, 3);
  }
}

async function expectNoTrace(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await expect.poll(() => traces(page)).toEqual([]);
}

const lookUpOnly = (isOn: boolean) => choose(harness, { lookUpOnly: isOn });

test('takes itself out of all open tabs without a reload, a card with it, and comes back [F13]', async () => {
  await lookUpOnly(false);
  const pages = [await openPage(harness, '/card.html'), await openPage(harness, '/popup.html')];
  await expectMarked(pages);
  expect(await traces(pages[1] as Page)).toContain('look of gloss');
  await (pages[0] as Page).bringToFront();
  await hoverTerm(pages[0] as Page, 'marketing');
  await waitForCard(pages[0] as Page, 'marketing');
  for (let time = 0; time < 2; time++) {
    await lookUpOnly(true);
    await expectNoTrace(pages);
    await lookUpOnly(false);
    await expectMarked(pages);
  }
  await lookUpOnly(true);
  await expectNoTrace(pages);
});

test('leaves nothing that listens, and is in no page that opens from then on [F13]', async () => {
  await lookUpOnly(false);
  const before = await openPage(harness, '/popup.html');
  await expectMarked([before]);
  await hoverTerm(before, 'gross margin');
  await waitForCard(before, 'gross margin');
  const listeners = await ourListeners(before);
  expect(await listeners()).toContain('window scroll');
  await lookUpOnly(true);
  await expect.poll(listeners).toEqual([]);
  const after = await openPage(harness, '/frames.html');
  await command(harness, after, 'next-term');
  await command(harness, after, 'toggle-site');
  await outlast(after, 1000);
  expect(await traces(after)).toEqual([]);
  expect(await ourWorlds(after)).toBe(0);
});

test('is taken out of a page that was in store meanwhile and is come back to [F13]', async () => {
  await lookUpOnly(false);
  const page = await openPage(harness, '/popup.html');
  await expectMarked([page]);
  await page.goto(new URL('/card.html', harness.server.origin).href);
  await expectMarked([page]);
  await lookUpOnly(true);
  await page.bringToFront();
  await page.goBack();
  await page.waitForURL(/popup/);
  await expectNoTrace([page]);
});

test('holds after its worker was stopped, also in the middle of the change [F13]', async () => {
  await lookUpOnly(false);
  const page = await openPage(harness, '/popup.html');
  await expectMarked([page]);
  // What a worker leaves that dies right after it has written the change down.
  const background = await worker(harness.gloss.context, harness.gloss.extensionId);
  await background.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
    await chrome.storage.local.set({ settings: { ...settings, lookUpOnly: true } });
  });
  await stopWorker(page);
  const other = await openPopup(harness, page);
  await other.evaluate(() => chrome.runtime.sendMessage({ type: 'start' }));
  await expectNoTrace([page]);
  await stopWorker(page);
  await page.reload();
  await outlast(page, 1000);
  expect(await traces(page)).toEqual([]);
});

test('opens what is looked up on the glossary page', async () => {
  await lookUpOnly(true);
  const page = await openPage(harness, '/popup.html');
  await chooseLookUp(harness, page, { selectionText: 'gross margin', frameId: 0 });
  const isOpen = () =>
    harness.gloss.context.pages().some((one) => one.url().endsWith('#/entry/gross-margin'));
  await expect.poll(isOpen).toBe(true);
  expect(await traces(page)).toEqual([]);
});

test('popup, side panel and toolbar say so, and the popup marks pages again', async () => {
  await lookUpOnly(true);
  const page = await openPage(harness, '/popup.html');
  const popup = await openPopup(harness, page);
  const tab = Number(new URL(popup.url()).searchParams.get('tab'));
  const title = async () => {
    const background = await worker(harness.gloss.context, harness.gloss.extensionId);
    return background.evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);
  };
  await expect.poll(title).toBe('Look-up only: Gloss reads no page.');
  const said = 'No page can see that you use Gloss.';
  const panel = await openAbout(harness, 'sidepanel', page);
  await expect.poll(() => panel.locator('main').innerText()).toContain(said);
  await popup.bringToFront();
  await expect.poll(() => popup.locator('main').innerText()).toContain(said);
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.getByRole('combobox').fill('gross margin');
  await popup
    .getByRole('option', { name: /gross margin/ })
    .first()
    .waitFor();
  await popup.getByRole('combobox').fill('');
  await popup.getByRole('button', { name: 'Mark terms on pages' }).click();
  await expectMarked([page]);
  await popup.bringToFront();
  await expect.poll(() => popup.locator('.terms .name').count()).toBe(3);
});

test('is chosen in the settings', async () => {
  await lookUpOnly(false);
  const page = await openPage(harness, '/popup.html');
  await expectMarked([page]);
  const settings = await openPage(harness, harness.gloss.extensionUrl('glossary.html#/settings'));
  const check = settings.getByRole('checkbox', { name: 'Look-up only: mark nothing' });
  await check.check();
  await expectNoTrace([page]);
  await check.uncheck();
  await page.bringToFront();
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(2);
});
