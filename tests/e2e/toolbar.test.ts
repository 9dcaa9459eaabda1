import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { BROWSER_PAGE } from './harness/engines';
import { openPage, openPopup, stopWorker, tabIdOf, waitForMarks, worker } from './harness/page';

const harness = useGloss();

async function background() {
  const { context, extensionId } = harness.gloss;
  return worker(context, extensionId);
}

/** Notes every icon that the background sets from now on. */
async function noteIcons(): Promise<void> {
  await (await background()).evaluate(() => {
    const icons: Record<number, string> = {};
    const { action } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const set = action.setIcon.bind(action);
    const noting = (details: chrome.action.TabIconDetails) => {
      const path = details.path as Record<string, string>;
      if (details.tabId != null) icons[details.tabId] = path['16'] ?? '';
      return set(details);
    };
    Object.assign(action, { setIcon: noting });
    Object.assign(globalThis, { icons });
  });
}

interface Shown {
  readonly badge: string;
  readonly title: string;
  /** Only where icons are noted. */
  readonly icon: string | undefined;
}

async function shown(tabId: number): Promise<Shown> {
  return (await background()).evaluate(
    async (id) => ({
      badge: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
      icon: (globalThis as { icons?: Record<number, string> }).icons?.[id],
    }),
    tabId,
  );
}

async function tabOf(page: Page): Promise<number> {
  return tabIdOf(await background(), page);
}

test('says how many terms are marked, of all frames together', async () => {
  const page = await openPage(harness, '/popup.html');
  const tab = await tabOf(page);
  const title = 'Gloss: 3 terms underlined on this page';
  await expect.poll(() => shown(tab)).toMatchObject({ badge: '3', title });
  const frames = await openPage(harness, '/frames.html');
  const found = await waitForMarks(frames, 5);
  // No frame of this page has a term twice.
  const count = String(found.length);
  await expect.poll(async () => shown(await tabOf(frames))).toMatchObject({ badge: count });
});

test('shows whether it is on, off on this site, or cannot run here', async () => {
  await noteIcons();
  const page = await openPage(harness, '/popup.html');
  const tab = await tabOf(page);
  await expect.poll(() => shown(tab)).toMatchObject({ badge: '3', icon: '/icon/16.png' });
  const popup = await openPopup(harness, page);
  const toggle = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
  await toggle.click();
  const off = { badge: '', title: 'Gloss is off on this site.', icon: '/icon/off-16.png' };
  await expect.poll(() => shown(tab)).toEqual(off);
  await page.reload();
  await expect.poll(() => shown(tab)).toEqual(off);
  await toggle.click();
  await expect.poll(() => shown(tab)).toMatchObject({ badge: '3', icon: '/icon/16.png' });
  await page.goto(BROWSER_PAGE);
  await expect
    .poll(() => shown(tab))
    .toEqual({
      badge: '',
      title: 'Gloss cannot run on this page.',
      icon: '/icon/cannot-run-16.png',
    });
});

test('follows a page whose terms change, after its worker was stopped', async () => {
  const page = await openPage(harness, '/popup.html');
  const tab = await tabOf(page);
  await expect.poll(async () => (await shown(tab)).badge).toBe('3');
  await stopWorker(page);
  await page.bringToFront();
  await page.locator('#last').evaluate((line) => {
    line.textContent = 'A hedge fund and a balance of trade wait far below.';
  });
  await expect.poll(async () => (await shown(tab)).badge).toBe('4');
});
