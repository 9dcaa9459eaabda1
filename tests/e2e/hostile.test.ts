/** Pages that fight, break what all programs share, or are larger than any reader would want. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import {
  clickInCard,
  hoverTerm,
  movePointer,
  openHtml,
  waitForCard,
  waitForCardAtRest,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { expectMarks, outlast } from './marked';

const harness = useGloss();
const NOWHERE = { x: 1200, y: 700 };
const TEXT = '<p style="margin: 120px 40px">Our first term is the balance sheet here.</p>';

/** A page with one term; `script` runs before the text is there. */
function openWith(script: string, body = TEXT): Promise<Page> {
  return openHtml(harness, `<script>${script}</script>${body}`);
}

async function openCard(page: Page): Promise<void> {
  await hoverTerm(page, 'balance sheet');
  await waitForCard(page, 'balance sheet');
}

async function closeCard(page: Page): Promise<void> {
  await movePointer(page, NOWHERE);
  await waitForNoCard(page);
}

test('marks and explains on a page whose built-in functions are broken [A12]', async () => {
  // Those that the tests themselves use in pages are left whole.
  const page = await openWith(`
    for (const name of ['filter', 'forEach', 'includes', 'flatMap', 'some', 'every', 'find'])
      Array.prototype[name] = () => { throw new Error('broken'); };
    document.createTreeWalker = document.createElementNS = document.createElement = () => null;
  `);
  await openCard(page);
});

test('goes on after a page has written itself anew [A14]', async () => {
  const page = await openWith('');
  await waitForMarks(page, 1);
  await page.evaluate((text) => {
    document.open();
    document.write(`${text}<p>And the hedge fund is new.</p>`);
    document.close();
  }, TEXT);
  await expectMarks(page, ['balance sheet', 'hedge fund']);
  await openCard(page);
});

test('leaves a page’s own highlights alone, also when it goes [A18]', async () => {
  const page = await openWith('CSS.highlights.set("mine", new Highlight());');
  await expectMarks(page, ['balance sheet']);
  const own = () => page.evaluate(() => CSS.highlights.has('mine'));
  expect(await own()).toBe(true);
  await openCard(page);
  await clickInCard(page, 'More actions');
  await clickInCard(page, 'Off on this site');
  await expectMarks(page, []);
  expect(await own()).toBe(true);
  await clickInCard(page, 'Undo');
  await expectMarks(page, ['balance sheet']);
});

test('opens its card over whatever a page puts on top [C3]', async () => {
  const page = await openWith(
    '',
    `${TEXT}<div style="position: fixed; inset: 200px 0 0; background: tan; z-index: 2147483647"></div>`,
  );
  await openCard(page);
  const { box } = await waitForCardAtRest(page);
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
    x: box.x + box.width / 2,
    y: box.y + box.height - 20,
  });
  expect(top).toBe('gloss-card');
});

test('stands beside its term where the page is turned and filtered [C7]', async () => {
  const page = await openWith(
    '',
    `<style>body { transform: translate(60px, 40px); filter: contrast(0.9); will-change: transform }</style>${TEXT}`,
  );
  const { x, y } = await hoverTerm(page, 'balance sheet');
  const { box } = await waitForCardAtRest(page, 'balance sheet');
  expect(Math.abs(box.x - x)).toBeLessThan(120);
  expect(box.y - y).toBeGreaterThan(0);
  expect(box.y - y).toBeLessThan(60);
});

test('gives way to a page that takes its card away, and does not fight it [C8]', async () => {
  const page = await openWith(`
    window.taken = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node.localName === 'gloss-card') { node.remove(); window.taken++; }
    }).observe(document, { childList: true, subtree: true });
  `);
  await waitForMarks(page, 1);
  const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken);
  await hoverTerm(page, 'balance sheet');
  await expect.poll(taken).toBeGreaterThan(0);
  await outlast(page, 1500);
  expect(await taken()).toBeLessThanOrEqual(2);
  await expectMarks(page, ['balance sheet']);
});

test('leaves a page its victory when it clears the highlights, and marks what comes later [C9]', async () => {
  const page = await openWith('');
  await waitForMarks(page, 1);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await outlast(page, 1000);
  await expectMarks(page, []);
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'Then a hedge fund came along.';
    document.body.append(line);
  });
  await expect.poll(async () => (await waitForMarks(page, 1)).length).toBeGreaterThan(0);
});

test('opens where a page keeps pointer events from all others [C23]', async () => {
  const page = await openWith(`
    for (const type of ['pointermove', 'mousemove'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  `);
  await waitForMarks(page, 1);
  await openCard(page);
  await closeCard(page);
});

test('marks nothing of what is drawn, and does no harm there [B14]', async () => {
  const page = await openWith(
    '',
    `<canvas width="600" height="100"></canvas><script>
      const context = document.querySelector('canvas').getContext('2d');
      context.fillText('The balance sheet and the hedge fund.', 20, 40);
    </script><p>Beside it a hedge fund.</p>`,
  );
  await expectMarks(page, ['hedge fund']);
});

test('marks a page of one long text and one of deep nesting [A8]', async () => {
  const long = 'Plain words go on and on here. '.repeat(100_000);
  const page = await openHtml(harness, `<p>The balance sheet. ${long}</p>`);
  await expect.poll(async () => (await waitForMarks(page, 1))[0]?.text).toBe('balance sheet');
  const depth = 2000;
  const deep = await openHtml(
    harness,
    `${'<div>'.repeat(depth)}The hedge fund.${'</div>'.repeat(depth)}`,
  );
  await expectMarks(deep, ['hedge fund']);
});

test('leaves what is selected and copied as it is [A17]', async () => {
  const page = await openWith('');
  await waitForMarks(page, 1);
  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
    'Our first term is the balance sheet here.',
  );
});

test('keeps its marks as static ranges, which cost a page nothing when it changes [A7]', async () => {
  const page = await openWith('');
  await waitForMarks(page, 1);
  const kinds = await page.evaluate(() =>
    [...(CSS.highlights.get('gloss') ?? [])].map((range) => range.constructor.name),
  );
  expect(kinds).toEqual(['StaticRange']);
});

test('types into editors as without Gloss: text and caret after 200 keys [A3]', async () => {
  const page = await openWith(
    '',
    `${TEXT}<div id="editor" contenteditable style="margin: 40px"></div>`,
  );
  await waitForMarks(page, 1);
  await page.locator('#editor').click();
  const typed = 'A balance sheet, a hedge fund. '.repeat(7).slice(0, 200);
  await page.keyboard.type(typed);
  const seen = await page.evaluate(() => ({
    text: document.getElementById('editor')?.textContent?.replace(/\u00a0/g, ' '),
    caret: getSelection()?.focusOffset,
    children: document.getElementById('editor')?.childNodes.length,
  }));
  expect(seen).toEqual({ text: typed, caret: 200, children: 1 });
  await expectMarks(page, ['balance sheet']);
});
