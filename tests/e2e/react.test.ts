import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ensureBrowser, thisMachine } from '@/scripts/browsers';
import { useGloss } from './harness/browser';
import { waitForMarks } from './harness/page';

const harness = useGloss();

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/pages/react-page.js'],
    absWorkingDir: new URL('../..', import.meta.url).pathname,
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  const bundle = outputFiles[0]?.text ?? '';
  harness.server.route('/react-page.bundle.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(bundle);
  });
});

interface Run {
  readonly texts: readonly string[];
  readonly errors: readonly string[];
}

/** Goes through all rounds and keeps the page's text on the way, and whatever went wrong. */
async function run(page: Page, whenOpen: () => Promise<unknown>): Promise<Run> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${harness.server.origin}/react.html`);
  await page.waitForFunction(() => 'runRounds' in window && document.querySelector('li'));
  await whenOpen();
  const texts = await page.evaluate(() =>
    (window as unknown as { runRounds(): Promise<string[]> }).runRounds(),
  );
  return { texts, errors };
}

async function runWithoutGloss(): Promise<Run> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: thisMachine.isRoot ? ['--no-sandbox'] : [],
  });
  try {
    return await run(await browser.newPage(), async () => undefined);
  } finally {
    await browser.close();
  }
}

test('leaves a React page that draws itself 1,000 times as it is without Gloss [A1] [A2]', async () => {
  const page = await harness.gloss.context.newPage();
  const withGloss = await run(page, () => waitForMarks(page, 5));
  const without = await runWithoutGloss();
  expect(withGloss.texts).toHaveLength(10);
  expect(withGloss.texts).toEqual(without.texts);
  expect(withGloss.errors).toEqual([]);
  expect(without.errors).toEqual([]);
});

test('has its marks on what React drew last', async () => {
  const page = await harness.gloss.context.newPage();
  await run(page, () => waitForMarks(page, 5));
  const found = await waitForMarks(page, 5);
  const text = await page.evaluate(() => document.body.innerText);
  for (const mark of found) expect(text).toContain(mark.text);
  expect(found[0]?.text).toBe('balance sheet');
  expect(found.map((mark) => mark.text)).toContain('hybrid business');
});
