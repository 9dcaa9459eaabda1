import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { hoverTerm, movePointer, openPage, waitForCard, waitForNoCard } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test('changes nothing that a page’s own observer could see while marking [A10] [A11]', async () => {
  const page = await openPage(harness, '/observer.html');
  await expectMarks(page, ['balance sheet', 'gross margin', 'hedge fund', 'hybrid business']);
  expect(await seen(page)).toEqual([]);
  // The observer does see what is changed.
  await page.evaluate(() => document.getElementById('quiet')?.setAttribute('title', 'seen'));
  expect(await seen(page)).toEqual(['attributes P title 0 0']);
});

test('shows a page’s own observer one element that comes and goes with the card', async () => {
  const page = await openPage(harness, '/observer.html');
  await expectMarks(page, ['balance sheet', 'gross margin', 'hedge fund', 'hybrid business']);
  await hoverTerm(page, 'gross margin');
  await waitForCard(page, 'gross margin');
  await movePointer(page, { x: 1200, y: 20 });
  await waitForNoCard(page);
  expect(await seen(page)).toEqual(['childList HTML  1 0', 'childList HTML  0 1']);
});
