/** What a page can learn of Gloss. */
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { ownWorld } from './harness/own-world';
import { hoverTerm, openHtml, waitForCard, waitForMarks } from './harness/page';
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
