/** What goes wrong in Gloss itself is counted, for its reader alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { clipboardText } from './harness/browser-parts';
import { ownWorld } from './harness/own-world';
import { openHtml, openPage, stopWorker, waitForMarks } from './harness/page';

const harness = useGloss();

async function openFaults(): Promise<Page> {
  const settings = await openPage(harness, harness.gloss.extensionUrl('glossary.html#/settings'));
  await settings.getByRole('heading', { name: 'Faults' }).waitFor();
  return settings;
}

const rows = (settings: Page) => settings.locator('.failures > li').allInnerTexts();

/** A page on which every painting of new marks fails, with words that nobody is to see again. */
async function openFailing(): Promise<Page> {
  const page = await openHtml(
    harness,
    '<p>The balance sheet of a friend.</p><p id="news">Nothing new.</p>',
  );
  await waitForMarks(page, 1);
  const world = await ownWorld(page, harness.gloss.extensionId);
  await world(() => {
    Highlight.prototype.add = () => {
      throw new TypeError('no room for "the words of the page" of https://bank.example/ann');
    };
  });
  return page;
}

async function change(page: Page, time: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((number) => {
    const line = document.createElement('p');
    line.textContent = `A hedge fund and its gross margin, ${number}.`;
    document.body.append(line);
  }, time);
}

test('a fault in a page is counted without the page’s words, copied, and cleared [F14]', async () => {
  const settings = await openFaults();
  expect(await settings.getByText('Nothing has gone wrong.').isVisible()).toBe(true);
  const page = await openFailing();
  await change(page, 'once');
  await expect.poll(() => rows(settings)).toHaveLength(1);
  const [row = ''] = await rows(settings);
  expect(row).toContain('TypeError: no room for “…” of …');
  expect(row).toMatch(/page\.js, once, last on /);
  const kept = await settings.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
  expect(kept).not.toMatch(/the words of the page|bank\.example|127\.0\.0\.1/);
  await settings.bringToFront();
  expect(await accessibilityFaults(settings)).toEqual([]);
  await settings.getByRole('button', { name: 'Copy all' }).click();
  await expect.poll(() => clipboardText(harness)).toMatch(/TypeError: .*\n {2}page\.js, 1 ×/);
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.poll(() => rows(settings)).toEqual([]);
  await settings.reload();
  await settings.getByText('Nothing has gone wrong.').waitFor();
});

test('the same fault again is counted, also after the worker was stopped', async () => {
  const settings = await openFaults();
  const page = await openFailing();
  for (const times of ['once', '2 times', '3 times']) {
    await change(page, times);
    await expect
      .poll(() => rows(settings))
      .toEqual([expect.stringContaining(`page.js, ${times}, last on`)]);
    await stopWorker(page);
  }
});

test('a fault of a page of ours is counted, and none of other people’s pages', async () => {
  const settings = await openFaults();
  await settings.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.poll(() => rows(settings)).toEqual([]);
  const page = await openHtml(
    harness,
    `<p>The balance sheet of a friend.</p>
    <script>
      setTimeout(() => { throw new Error('the page’s own'); });
      Promise.reject(new Error('the page’s own'));
      dispatchEvent(new ErrorEvent('error', { error: new Error('${harness.gloss.extensionUrl('page.js')}:1:1') }));
    </script>`,
  );
  await waitForMarks(page, 1);
  await settings.bringToFront();
  await settings.evaluate(async () => {
    await chrome.runtime.sendMessage({
      type: 'failed',
      message: 'Error: of our own page',
      stack: `at ${chrome.runtime.getURL('chunks/glossary.js')}:1:2`,
    });
  });
  await expect
    .poll(() => rows(settings))
    .toEqual([expect.stringMatching(/Error: of our own page\s+glossary\.html, once/)]);
});
