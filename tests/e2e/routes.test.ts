import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { type Held, held, STEADY_HEAP } from './harness/held';
import { openPage } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss({ args: [STEADY_HEAP] });

/** As the page has them: route n begins with the n-th and goes on round them. */
const TERMS = [
  ...['balance sheet', 'gross margin', 'hedge fund', 'supply chain', 'free cash flow'],
  ...['due diligence', 'brand awareness', 'lead generation', 'working capital', 'exchange rate'],
];
const PARTS = 8;
/** Routes between two at which Gloss is given the time to mark what is shown. */
const STRIDE = 50;
/** After so many routes all code has run and all that is made once has been made. */
const WARM = 20;
const ROUTES = 1000;
const TIMEOUT_MS = 240_000;

function termsOf(route: number): string[] {
  const terms = Array.from({ length: PARTS }, (_, part) => TERMS[(route + part) % TERMS.length]);
  // Each part names its term twice.
  return terms.flatMap((term = '') => [term, term]);
}

/** Goes on from one route to another and waits, at every stop, for the marks of what is shown. */
async function travel(page: Page, from: number, to: number): Promise<void> {
  for (let route = from; route < to; ) {
    const next = Math.min(to, (Math.floor(route / STRIDE) + 1) * STRIDE);
    await page.evaluate(
      ([start, end]) =>
        (window as unknown as { visit(from: number, to: number): Promise<void> }).visit(start, end),
      [route, next] as const,
    );
    route = next;
    await expectMarks(page, termsOf(route));
  }
}

/** What is held at two routes that show the same terms, some 20 and some 1,000 routes in. */
async function compareHeld(page: Page, routes: number): Promise<{ warm: Held; late: Held }> {
  await travel(page, 0, WARM);
  const warm = await held(page);
  await travel(page, WARM, routes);
  return { warm, late: await held(page) };
}

test('holds no more after 1,000 routes than after the first ones [A9]', {
  timeout: TIMEOUT_MS,
}, async () => {
  const page = await openPage(harness, '/routes.html');
  const { warm, late } = await compareHeld(page, ROUTES);
  await expectMarks(page, termsOf(ROUTES));
  expect(await page.evaluate(() => history.state)).toEqual({ route: ROUTES });
  expect(late.nodes / warm.nodes).toBeLessThan(1.05);
  expect(late.heap / warm.heap).toBeLessThan(1.05);
  await page.close();
});

test('would see a page that holds on to a tenth of that', { timeout: TIMEOUT_MS }, async () => {
  const page = await openPage(harness, '/routes.html?keep');
  const { warm, late } = await compareHeld(page, ROUTES / 10);
  expect(late.nodes / warm.nodes).toBeGreaterThan(2);
  expect(late.heap / warm.heap).toBeGreaterThan(1.05);
  await page.close();
});
