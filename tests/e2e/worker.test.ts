import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import {
  card,
  clickInCard,
  hoverTerm,
  movePointer,
  openPage,
  openPopup,
  stopWorker,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

test('opens the first card of a page after its worker was stopped', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 4);
  await stopWorker(page);
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
});

test('opens a further card, and its links, after its worker was stopped [D4] [D6]', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 4);
  await hoverTerm(page, 'marketing');
  await waitForCard(page, 'marketing');
  await stopWorker(page);
  await clickInCard(page, 'Related');
  await clickInCard(page, 'branding');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('branding');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await stopWorker(page);
  await movePointer(page, { x: 1200, y: 20 });
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
});

test('keeps settings and a working popup when its worker was stopped', async () => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  const slider = popup.getByRole('slider', { name: 'Underline' });
  await slider.press('Home');
  await expectMarks(page, ['gross margin']);
  await stopWorker(page);
  await page.reload();
  await expectMarks(page, ['gross margin']);
  await stopWorker(page);
  await popup.reload();
  await expect.poll(() => popup.locator('.terms button').count()).toBe(3);
  expect(await slider.getAttribute('aria-valuetext')).toBe('fewest');
  const field = popup.getByRole('combobox', { name: 'Search the glossary' });
  await field.fill('sales vs marketing');
  await popup.keyboard.press('Enter');
  await expect.poll(() => popup.locator('.pane h2').innerText()).toBe('Sales vs marketing');
  await popup.keyboard.press('Escape');
  await field.fill('');
  await stopWorker(page);
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await expectMarks(page, ['gross margin', 'balance sheet', 'balance sheet']);
});
