import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { hoverTerm, openPage, waitForCard, waitForMarks, waitForNoCard } from './harness/page';
import { countCards } from './marked';

const harness = useGloss();

async function wordIn(page: Page, selector: string, word: string) {
  return page.locator(selector).evaluate((element, sought) => {
    const text = element.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(sought));
    range.setEnd(text, text.data.indexOf(sought) + sought.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, word);
}

function arrived(page: Page): Promise<Record<'link' | 'button' | 'row', number>> {
  return page.evaluate(() => (window as never as { arrived: never }).arrived);
}

test('lets 100 of 100 clicks on the term in a link through, and opens nothing [C21]', async () => {
  const page = await openPage(harness, '/links.html');
  await waitForMarks(page, 2);
  const cards = await countCards(page);
  const { x, y } = await wordIn(page, '#link', 'balance sheet');
  for (let turn = 0; turn < 100; turn++) await page.mouse.click(x, y);
  await expect.poll(async () => (await arrived(page)).link).toBe(100);
  await expect.poll(() => new URL(page.url()).hash).toBe('#there');
  expect(await cards()).toBe(0);
});

test('lets clicks on a link and a button through while a card is open', async () => {
  const page = await openPage(harness, '/links.html');
  await waitForMarks(page, 2);
  for (const selector of ['#link', '#button']) {
    const { x, y } = await wordIn(page, selector, 'balance sheet');
    for (let turn = 0; turn < 5; turn++) {
      await hoverTerm(page, 'hedge fund');
      await waitForCard(page, 'hedge fund');
      await page.mouse.click(x, y);
      await waitForNoCard(page);
    }
  }
  await expect.poll(() => arrived(page)).toMatchObject({ link: 5, button: 5 });
});

test('lets a click on a term reach the page’s own listener around it', async () => {
  const page = await openPage(harness, '/links.html');
  await waitForMarks(page, 2);
  const { x, y } = await wordIn(page, '#row', 'gross margin');
  await page.mouse.click(x, y);
  await waitForCard(page, 'gross margin');
  expect((await arrived(page)).row).toBe(1);
});
