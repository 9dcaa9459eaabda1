/** What a page can learn of Gloss, and what nobody but Gloss can ask of it. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { ownWorld } from './harness/own-world';
import { hoverTerm, openHtml, openPage, waitForCard, waitForMarks } from './harness/page';
import { expectMarks, outlast } from './marked';

const harness = useGloss();
const TEXT = '<p style="margin: 120px 40px">Our first term is the balance sheet here.</p>';

test('a page hears no message and sees no style sheet, script or variable of ours [F2] [F4]', async () => {
  const page = await openHtml(
    harness,
    `<script>
      window.heard = 0;
      addEventListener('message', () => window.heard++, true);
      window.before = Object.getOwnPropertyNames(window).length;
    </script>${TEXT}`,
  );
  await waitForMarks(page, 1);
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
  const seen = await page.evaluate(() => {
    const { heard, before } = window as unknown as { heard: number; before: number };
    return {
      heard,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      names: Object.getOwnPropertyNames(window).filter((name) => /gloss/i.test(name)),
      isKnown: before > 0,
    };
  });
  expect(seen).toEqual({ heard: 0, sheets: 0, names: [], isKnown: true });
});

test('no message of a page reaches Gloss [F5]', async () => {
  const page = await openHtml(harness, TEXT);
  await expectMarks(page, ['balance sheet']);
  await page.evaluate(() => {
    const types = [
      'settings',
      'stop',
      'wxt:content-script-started',
      'look-up',
      'next-term',
      'change',
    ];
    for (const type of types)
      postMessage({ type, source: 'gloss', settings: { off: true }, off: true }, '*');
    dispatchEvent(new CustomEvent('gloss-stop'));
  });
  await outlast(page, 500);
  await expectMarks(page, ['balance sheet']);
});

test('a page can put none of our pages into a frame [F8]', async () => {
  const address = harness.gloss.extensionUrl('popup.html');
  const page = await openHtml(
    harness,
    `<iframe src="${address}" width="400" height="400"></iframe>`,
  );
  await outlast(page, 500);
  const inside = page.frames().find((frame) => frame !== page.mainFrame());
  const text = await inside?.evaluate(() => document.body.innerText).catch(() => '');
  expect(text ?? '').not.toMatch(/Search the glossary|Glossary/);
  const fetched = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'read',
        () => 'refused',
      ),
    address,
  );
  expect(fetched).toBe('refused');
});

test('the card has no field to type into: what is typed is the page’s [C24]', async () => {
  const page = await openHtml(
    harness,
    `<script>window.keys = ''; addEventListener('keydown', ({ key }) => { window.keys += key; }, true)</script>${TEXT}`,
  );
  await waitForMarks(page, 1);
  await hoverTerm(page, 'balance sheet');
  const { tree } = await waitForCard(page, 'balance sheet');
  const roles = tree.map(({ role }) => role);
  for (const role of ['textbox', 'searchbox', 'combobox', 'spinbutton'])
    expect(roles).not.toContain(role);
  await page.keyboard.type('xyz');
  expect(await page.evaluate(() => (window as unknown as { keys: string }).keys)).toBe('xyz');
});

test('the background survives whatever it is sent, and changes nothing for it [F6]', async () => {
  const page = await openPage(harness, harness.gloss.extensionUrl('popup.html'));
  const before = await stored(page);
  const answered = await page.evaluate(async () => {
    const junk: unknown[] = [null, 7, '', [], {}, { type: 7 }, { type: '__proto__' }];
    const types = [
      'change',
      'entry',
      'start',
      'search',
      'meanings',
      'view',
      'counted',
      'constructor',
    ];
    const values: unknown[] = [
      undefined,
      null,
      -1,
      'x'.repeat(5000),
      { kind: 'known' },
      [[[]]],
      { id: {} },
    ];
    for (const type of types)
      for (const value of values) junk.push({ type, change: value, id: value, query: value });
    let count = 0;
    for (let round = 0; round < 20; round++)
      for (const message of junk)
        await chrome.runtime.sendMessage(message).then(
          () => count++,
          () => count++,
        );
    return count;
  });
  expect(answered).toBe(20 * 63);
  await expectUnharmed(page, before);
});

function stored(page: Page): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
}

/** Nothing that is stored has changed, and the background still answers. */
async function expectUnharmed(page: Page, before: string): Promise<void> {
  expect(await stored(page)).toBe(before);
  const start = await page.evaluate(() => chrome.runtime.sendMessage({ type: 'start' }));
  expect(start).toMatchObject({ off: false });
}

/** Messages at random in `npm test`; `MESSAGES=10000` for a long run. */
const MESSAGES = Number(process.env.MESSAGES ?? 500);
const TYPES = [
  'change',
  'entry',
  'start',
  'search',
  'meanings',
  'view',
  'counted',
  'find',
  'style',
];

test('the background survives messages made at random, and changes nothing for them [F6]', async () => {
  const page = await openPage(harness, harness.gloss.extensionUrl('popup.html'));
  const before = await stored(page);
  const value: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
  const fields = { change: value, id: value, query: value, models: value, place: value };
  const message = fc.oneof(
    value,
    fc.record({ type: fc.constantFrom(...TYPES), ...fields }, { requiredKeys: ['type'] }),
  );
  const all: unknown[] = fc.sample(message, { numRuns: MESSAGES, seed: 6 });
  for (let from = 0; from < all.length; from += 100) {
    await page.evaluate(
      async (some) => {
        const heard = (one: unknown) => chrome.runtime.sendMessage(one).catch(() => undefined);
        await Promise.all(some.map(heard));
      },
      all.slice(from, from + 100),
    );
  }
  await expectUnharmed(page, before);
}, 300_000);

test('no program on a page can read what is stored [F7]', async () => {
  const page = await openHtml(harness, TEXT);
  const world = await ownWorld(page, harness.gloss.extensionId);
  const read = () =>
    chrome.storage.local.get().then(
      () => 'read',
      () => 'refused',
    );
  expect(await world(read)).toBe('refused');
});
