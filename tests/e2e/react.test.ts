import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useBareBrowser } from './harness/bare';
import { useGloss } from './harness/browser';
import { serveBundled } from './harness/bundled';
import { watch } from './harness/changes';
import { waitForMarks } from './harness/page';

const harness = useGloss();
const bare = useBareBrowser();
let path: string;

beforeAll(async () => {
  const body = '<div id="app"></div>';
  path = await serveBundled(harness.server, { entry: 'react-page.js', body });
});

interface Run {
  readonly page: Page;
  readonly texts: readonly string[];
  readonly errors: readonly string[];
}

/** Goes through all rounds and keeps the page's text on the way, and whatever went wrong. */
async function run(
  context: BrowserContext,
  whenOpen: (page: Page) => Promise<unknown>,
): Promise<Run> {
  const page = await context.newPage();
  const { errors } = await watch(page);
  await page.goto(`${harness.server.origin}${path}`);
  await page.waitForFunction(() => 'runRounds' in window && document.querySelector('li'));
  await whenOpen(page);
  const texts = await page.evaluate(() =>
    (window as unknown as { runRounds(): Promise<string[]> }).runRounds(),
  );
  return { page, texts, errors };
}

function runWithGloss(): Promise<Run> {
  return run(harness.gloss.context, (page) => waitForMarks(page, 5));
}

test('leaves a React page that draws itself 1,000 times as it is without Gloss [A1] [A2]', async () => {
  const withGloss = await runWithGloss();
  const without = await run(bare.context, async () => undefined);
  expect(withGloss.texts).toHaveLength(10);
  expect(withGloss.texts).toEqual(without.texts);
  expect(withGloss.errors).toEqual([]);
  expect(without.errors).toEqual([]);
});

test('has its marks on what React drew last', async () => {
  const { page } = await runWithGloss();
  const found = await waitForMarks(page, 5);
  const text = await page.evaluate(() => document.body.innerText);
  for (const mark of found) expect(text).toContain(mark.text);
  expect(found[0]?.text).toBe('balance sheet');
  expect(found.map((mark) => mark.text)).toContain('hybrid business');
});
