import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { card, clickInCard, hoverTerm, openPage, waitForCard, waitForNoCard } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

test('opens over a modal dialog, answers clicks there, and leaves the dialog open on Escape [C1] [C15]', async () => {
  const page = await openPage(harness, '/dialog.html');
  await expectMarks(page, ['hedge fund']);
  await page.click('#open');
  await expectMarks(page, ['hedge fund', 'balance sheet']);
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
  await clickInCard(page, 'Related');
  await clickInCard(page, 'asset');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('asset');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  const isOpen = () =>
    page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).open);
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});
