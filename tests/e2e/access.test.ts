import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { letIn } from './harness/browser-parts';
import { openPage, openPopup, waitForMarks, worker } from './harness/page';
import { markedWords } from './marked';

const harness = useGloss();

test('says where the browser keeps it out, asks, and runs without a reload once it is let in [D13]', async () => {
  const { context, extensionId } = harness.gloss;
  const first = await openPage(harness, '/popup.html');
  await waitForMarks(first, 3);
  // The tab's address is kept from us too: its number must be known before.
  const popup = await openPopup(harness, first);
  await letIn(harness, false);
  await first.reload();
  await popup.reload();
  await expect
    .poll(() => popup.locator('main').innerText())
    .toContain('Gloss is not allowed to read pages.');
  expect(await markedWords(first)).toEqual([]);
  const tab = Number(new URL(popup.url()).searchParams.get('tab'));
  const title = async () =>
    (await worker(context, extensionId)).evaluate(
      (tabId) => chrome.action.getTitle({ tabId }),
      tab,
    );
  await expect.poll(title).toBe('Gloss cannot run on this page.');

  // The browser's own question is out of a test's reach: what is asked is noted, then granted.
  await popup.evaluate(() => {
    chrome.permissions.request = (wish: object) => {
      Object.assign(window, { wish });
      return Promise.resolve(false) as never;
    };
  });
  await popup.getByRole('button', { name: 'Allow on all sites' }).click();
  await expect
    .poll(() => popup.evaluate(() => (window as { wish?: object }).wish))
    .toEqual({ origins: ['<all_urls>'] });
  await letIn(harness, true);
  await waitForMarks(first, 3);
  await expect.poll(() => popup.locator('.terms .name').allInnerTexts()).toHaveLength(3);
});
