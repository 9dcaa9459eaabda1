import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type InPageStore, pageWithStore } from '@/scripts/page-with-store';
import { useGloss } from './harness/browser';

const harness = useGloss();
let page: Page;
/** What the server answers with, from now on. */
let answer: (response: ServerResponse, known: string | undefined) => void;

const rows = (count: number, meaning = 'what it means here') =>
  Array.from({ length: count }, (_, at) => `gold term ${at + 1},${meaning}\n`).join('');
const csv = (count: number, meaning?: string) => `term,definition\n${rows(count, meaning)}`;
const sends = (text: string, etag: string) => {
  answer = (response, known) => {
    response.writeHead(known === etag ? 304 : 200, { etag });
    response.end(known === etag ? undefined : text);
  };
};

/** The server knows its visitors; cookies do not tell its ports apart. */
const KNOWN = 'visitor=42';

beforeAll(async () => {
  harness.server.route('/sign-in', (_request, response) =>
    response.writeHead(200, { 'set-cookie': `${KNOWN}; Path=/` }).end('signed in'),
  );
  harness.server.route('/terms.csv', (request, response) =>
    answer(response, request.headers['if-none-match']),
  );
  page = await harness.gloss.context.newPage();
  await page.goto(`${harness.server.origin}/sign-in`);
  await page.goto(harness.gloss.extensionUrl('glossary.html#/own'));
});

const requests = () => harness.server.requests.filter(({ path }) => path === '/terms.csv');
const asked = () => requests().length;
const address = () => `${harness.server.origin}/terms.csv`;
const look = () => page.getByRole('button', { name: 'Look for a new version' }).click();
const state = () => page.locator('.source-state');

test('nothing is fetched before the reader has agreed to the server’s name', async () => {
  sends(csv(4), '"1"');
  await page.getByText('From an address, kept up to date').click();
  await page.getByLabel('Address').fill('http://acme.example/terms.csv');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Only https addresses are fetched').waitFor();
  await page.getByLabel('Address').fill(address());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: /^Fetch from 127\.0\.0\.1:\d+\?$/ }).waitFor();
  expect(asked()).toBe(0);
});

test('a dry run comes first; then the glossary is there, and the clock is set', async () => {
  await page.getByRole('button', { name: /^Fetch from/ }).click();
  await page.getByRole('heading', { name: /terms\.csv/ }).waitFor();
  await page.getByLabel('Name').fill('Gold terms');
  await page.getByRole('button', { name: 'Import' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Gold terms' });
  await row.getByText('4 entries').waitFor();
  await row.getByText('Kept up to date from 127.0.0.1').waitFor();
  const clock = () => page.evaluate(() => chrome.alarms.get('sources'));
  await expect.poll(clock).toBeDefined();
  const hours = ((await clock())?.scheduledTime ?? 0) - Date.now();
  expect(hours / 3_600_000).toBeGreaterThan(21);
  expect(hours / 3_600_000).toBeLessThan(27);
  await row.getByRole('link', { name: 'Gold terms' }).click();
});

test('what has not changed is not sent again', async () => {
  const before = asked();
  await look();
  await expect.poll(asked).toBe(before + 1);
  await state().getByText('Found to be up to date').waitFor();
});

test('what has changed is marked until it has been seen', async () => {
  sends(csv(4, 'something new'), '"2"');
  await look();
  await expect.poll(() => page.getByText('Changed lately').count()).toBe(4);
});

test.each<[string, typeof answer, string]>([
  [
    'sends on to somebody else',
    (response) => response.writeHead(302, { location: 'https://evil.example/' }).end(),
    'sends on to another one',
  ],
  [
    'gives a web page',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    'is a web page, not a glossary',
  ],
  [
    'breaks off',
    (response) => {
      response.writeHead(200, { 'content-length': 9999 });
      response.write(csv(4), () => response.destroy());
    },
    'gives no answer, or breaks off',
  ],
  [
    'sends a gzip bomb',
    (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a')));
    },
    'larger than 10 MB',
  ],
  ['has lost nearly all', (response) => response.end(csv(1)), 'Of 4 entries only 1 are left'],
  ['is gone', (response) => response.writeHead(410).end(), 'nothing at this address any more'],
])('where the source %s, the last good version stays, and it says so', async (_, given, said) => {
  answer = given;
  await look();
  await state().getByText(said).waitFor({ timeout: 20_000 });
  await state().getByText('The version that you have stays.').waitFor();
  expect(await page.getByText(/^gold term \d/).count()).toBe(4);
});

test('a version of which most is gone is taken where the reader wants it', async () => {
  sends(csv(1), '"3"');
  await look();
  await state().getByText('Of 4 entries only 1').waitFor();
  await page.getByRole('button', { name: 'Take it as it is' }).click();
  await expect.poll(() => page.getByText(/^gold term \d/).count()).toBe(1);
});

test('a new version is found at the hour that is set for it, with nobody looking', async () => {
  sends(csv(2), '"4"');
  const before = asked();
  await makeDue();
  await page.evaluate(() => chrome.alarms.create('sources', { when: Date.now() }));
  await expect.poll(() => page.getByText(/^gold term \d/).count()).toBe(2);
  expect(asked()).toBe(before + 1);
  // The next hour is set once all is done.
  const next = () => page.evaluate(() => chrome.alarms.get('sources'));
  await expect.poll(async () => (await next())?.scheduledTime ?? 0).toBeGreaterThan(Date.now());
});

/** The last check was so long ago that it is time for the next one. */
async function makeDue(): Promise<void> {
  const storing = await pageWithStore(harness.gloss);
  await storing.evaluate(async () => {
    const { store } = globalThis as unknown as { store: InPageStore };
    for (const { id, from } of await store.listOwn()) {
      if (from.kind !== 'subscription' || !from.check) continue;
      await store.changeOwn(id, { from: { ...from, check: { ...from.check, nextAt: 1 } } });
    }
  });
  await storing.close();
}

test('the server learns nothing of the reader, whom it knows [E23]', async () => {
  const withAll = `${harness.server.origin}/with-all`;
  await page.evaluate((url) => fetch(url, { credentials: 'include' }), withAll);
  const { cookie } = harness.server.requests.find(({ path }) => path === '/with-all') ?? {};
  expect(cookie, 'what a request with credentials brings').toBe(KNOWN);
  // Those that the page sent, and the one that was sent with nobody looking.
  expect(asked()).toBeGreaterThan(9);
  const told = requests().filter(({ cookie, referrer }) => cookie || referrer);
  expect(told).toEqual([]);
});

test('an address that is taken already says so', async () => {
  await page.goto(harness.gloss.extensionUrl('glossary.html#/own'));
  await page.getByText('From an address, kept up to date').click();
  await page.getByLabel('Address').fill(address());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('You have a glossary from this address already.').waitFor();
});
