import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageServer } from '@/scripts/serve';
import { type Driven, startGloss } from './harness/browser';
import { marks } from './harness/page';
import { layDown, withFixedKey } from './harness/policy';
import { servePages } from './harness/server';

const FOLDER = mkdtempSync(join(tmpdir(), 'gloss-policy-'));
const TERMS = 'term,definition\ngold review,"How Acme calls the last check before a sale."\n';
const BACKED = JSON.stringify({
  format: 'gloss',
  version: 1,
  title: 'Acme words',
  language: 'en',
  entries: [
    { id: 'blue-deal', headword: 'blue deal', definition: 'A sale that Acme makes at no profit.' },
  ],
});

/** Long enough for two marks. */
const PAGE = `<p>${'Nobody had expected that so many people would come to see it. '.repeat(6)}
  After the gold review it was clear to all of us in the room that something had gone wrong.
  <p>${'Some of them had been there the year before and knew the way. '.repeat(6)}
  This time it was a blue deal from the first day.`;

let gloss: Driven;
let server: PageServer;
let takeBack: () => void = () => undefined;
let page: Page;

beforeAll(async () => {
  server = await servePages();
  server.route('/terms.csv', (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"1"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"1"' });
    response.end(isKnown ? undefined : TERMS);
  });
  const { path, id } = withFixedKey('.output/chrome-mv3', FOLDER);
  takeBack = layDown(id, {
    organization: 'Acme Ltd',
    subscriptions: [{ url: `${server.origin}/terms.csv`, title: 'Acme sales terms' }],
    glossaries: [BACKED],
  });
  gloss = await startGloss({ extension: path, viewport: { width: 1280, height: 900 } });
  page = await gloss.context.newPage();
  await page.goto(`chrome-extension://${id}/glossary.html#/own`);
});
afterAll(async () => {
  await gloss?.close();
  await server?.close();
  takeBack();
  rmSync(FOLDER, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });

test('glossaries that an organisation lays down are there from the first day', async () => {
  await row('Acme sales terms').getByText('1 entry').waitFor();
  await row('Acme words').getByText('1 entry').waitFor();
  const asked = server.requests.filter(({ path }) => path === '/terms.csv');
  expect(asked.map(({ method }) => method)).toEqual(['GET']);
});

test('and their terms are marked', async () => {
  server.route('/acme.html', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(PAGE);
  });
  await page.goto(`${server.origin}/acme.html`);
  await page.bringToFront();
  const words = async () => (await marks(page)).map(({ text }) => text);
  await expect.poll(words, { timeout: 15_000 }).toEqual(['gold review', 'blue deal']);
});
