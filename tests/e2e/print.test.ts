import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { hoverTerm, openPage, waitForCard } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

test('prints neither marks nor card [C10]', async () => {
  const page = await openPage(harness, '/print.html');
  await expectMarks(page, ['balance sheet', 'gross margin']);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.screenshot();
  await page.emulateMedia({ media: 'screen' });
  const marked = await page.screenshot();
  await hoverTerm(page, 'gross margin');
  await waitForCard(page, 'gross margin');
  await page.emulateMedia({ media: 'print' });
  const printedWithCard = await page.screenshot();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await page.screenshot();
  expect(printed.equals(bare), 'printed as without marks').toBe(true);
  expect(printedWithCard.equals(bare), 'printed as without the card').toBe(true);
  expect(marked.equals(bare), 'marks are seen on screen').toBe(false);
});
