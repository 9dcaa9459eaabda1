import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage, openPopup, waitForMarks, worker } from './harness/page';
import { markedWords } from './marked';

const harness = useGloss();

/** Takes Gloss's access to pages away, or gives it back, as the browser's own settings do. */
async function setAccess(access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const { context, extensionId } = harness.gloss;
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${extensionId}`);
  await settings.evaluate(
    ([id, hostAccess]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
      };
      return developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
    },
    [extensionId, access] as const,
  );
  await settings.close();
}

test('says where the browser keeps it out, asks, and runs without a reload once it is let in', async () => {
  const { context, extensionId } = harness.gloss;
  const first = await openPage(harness, '/popup.html');
  await waitForMarks(first, 3);
  // The tab's address is kept from us too: its number must be known before.
  const popup = await openPopup(harness, first);
  await setAccess('ON_CLICK');
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
  expect(await popup.evaluate(() => (window as { wish?: object }).wish)).toEqual({
    origins: ['<all_urls>'],
  });
  await setAccess('ON_ALL_SITES');
  await waitForMarks(first, 3);
  await expect.poll(() => popup.locator('.terms .name').allInnerTexts()).toHaveLength(3);
});
