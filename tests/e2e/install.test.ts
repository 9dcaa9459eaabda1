import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageServer } from '@/scripts/serve';
import { type Driven, startGloss } from './harness/browser';
import { waitForMarks, worker } from './harness/page';
import { servePages } from './harness/server';

let server: PageServer;
let gloss: Driven;
let page: Page;

beforeAll(async () => {
  server = await servePages();
  gloss = await startGloss({
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

test('opens no side panel by itself', async () => {
  const background = await worker(gloss.context, gloss.extensionId);
  const isOpen = await background.evaluate(async () => {
    const { sidebarAction } = chrome as unknown as {
      sidebarAction?: { isOpen(where: { windowId: number }): Promise<boolean> };
    };
    const windows = await chrome.windows.getAll();
    if (sidebarAction)
      return Promise.all(windows.map(({ id = 0 }) => sidebarAction.isOpen({ windowId: id })));
    const contextTypes = ['SIDE_PANEL' as chrome.runtime.ContextType];
    return [(await chrome.runtime.getContexts({ contextTypes })).length > 0];
  });
  expect(isOpen).not.toContain(true);
});
