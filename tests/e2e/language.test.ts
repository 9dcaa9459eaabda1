import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage } from './harness/page';
import { expectMarks, markedWords, outlast } from './marked';

const harness = useGloss();

/** Stands at the end of the page: once it is marked, all before it has been read. */
const WITNESS = 'hedge fund';
/** In ms: more than it takes to learn what a form means and to judge the page again. */
const LATE = 400;

function show(text: string, lang: string): Promise<Page> {
  return openPage(harness, `/language.html?show=${text}&lang=${lang}`);
}

async function expectNothingMarked(page: Page): Promise<void> {
  await expect.poll(() => markedWords(page)).toContain(WITNESS);
  await outlast(page, LATE);
  expect(await markedWords(page)).toEqual([WITNESS]);
}

const LANGUAGES = { Chinese: 'zh-Hans', Arabic: 'ar', German: 'de', Spanish: 'es' };

describe.each(Object.entries(LANGUAGES))('of a page in %s', (language, own) => {
  const declared = [
    ['its own language', own],
    ['no language', ''],
    ['English by mistake', 'en'],
  ] as const;

  test.each(declared)('marks no borrowed term of the text under %s', async (_, lang) => {
    await expectNothingMarked(await show(language.toLowerCase(), lang));
  });

  test.each(declared)('marks none in headings, lists and tables under %s', async (_, lang) => {
    await expectNothingMarked(await show(`${language.toLowerCase()}-pieces`, lang));
  });
});

test('marks an English passage of a German page, a short line of it, too', async () => {
  const page = await show('english-in-german', 'de');
  await expectMarks(page, ['gross margin', 'supply chain', 'balance sheet', WITNESS]);
});

test('marks nothing in a German quotation of an English page', async () => {
  const page = await show('german-in-english', 'en');
  await expectMarks(page, ['gross margin', 'supply chain', WITNESS]);
});

test('marks nothing in a German quotation within an English line', async () => {
  const page = await show('german-in-line', 'en');
  await expectMarks(page, ['gross margin', 'supply chain', WITNESS]);
});
