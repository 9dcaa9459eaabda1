import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

/** All that skipped.html says around "balance sheet", by the element that keeps it from marks. */
const PLACES = [
  'div[contenteditable]',
  'div[role=textbox]',
  'code',
  'kbd',
  'pre',
  'button',
  'p[translate=no]',
  'a[href]',
];

test('never marks fields, editors, code, drawings, buttons, links, scripts and untranslated text [A4]', async () => {
  const page = await openPage(harness, '/skipped.html');
  await expectMarks(page, ['hedge fund']);
});

test.each(PLACES)('marks the same words once they stand outside of %s', async (selector) => {
  const page = await openPage(harness, '/skipped.html');
  await expectMarks(page, ['hedge fund']);
  await page.locator(selector).evaluate((element) => {
    const free = document.createElement('p');
    free.append(...element.childNodes);
    element.closest('p, div, pre')?.replaceWith(free);
  });
  await expectMarks(page, [
    'hedge fund',
    'balance sheet',
    ...(selector === 'pre' ? ['gross margin'] : []),
  ]);
});

test('marks an editor’s text when it is no longer one, and not when it is one again', async () => {
  const page = await openPage(harness, '/skipped.html');
  await expectMarks(page, ['hedge fund']);
  const editor = page.locator('div[contenteditable]');
  const handle = await editor.elementHandle();
  await handle?.evaluate((element) => element.removeAttribute('contenteditable'));
  await expectMarks(page, ['hedge fund', 'balance sheet']);
  await handle?.evaluate((element) => element.setAttribute('contenteditable', ''));
  await expectMarks(page, ['hedge fund']);
  expect(await page.locator('div[contenteditable]').innerText()).toContain('balance sheet');
});
