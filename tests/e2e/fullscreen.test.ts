import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { card, clickInCard, hoverTerm, openPage, waitForCard } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

test('opens inside the element that fills the screen, and answers clicks there [C2]', async () => {
  const page = await openPage(harness, '/fullscreen.html');
  await expectMarks(page, ['balance sheet']);
  await page.click('#open');
  await page.waitForFunction(() => document.fullscreenElement?.id === 'slide');
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
  await clickInCard(page, 'Related');
  await clickInCard(page, 'asset');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('asset');
  expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('slide');
});
