import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '@/scripts/launch';
import type { PageServer } from '@/scripts/serve';
import { waitForMarks } from './harness/page';
import { servePages } from './harness/server';

let server: PageServer;
let gloss: Launched;
let page: Page;

beforeAll(async () => {
  server = await servePages();
  gloss = await launch({
    extension: '.output/chrome-mv3',
    headless: true,
    viewport: { width: 1280, height: 800 },
    async beforeLoading(context) {
      page = await context.newPage();
      await page.goto(`${server.origin}/demo.html`);
    },
  });
});
afterAll(async () => {
  await gloss?.close();
  await server?.close();
});

test('marks a page that was open before Gloss was installed', async () => {
  await page.bringToFront();
  const marks = await waitForMarks(page, 3);
  expect(marks.map(({ text }) => text)).toContain('marketing');
});
