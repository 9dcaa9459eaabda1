import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage, waitForMarks } from './harness/page';
import { expectMarks, markedWords } from './marked';

const harness = useGloss();

/** article.html, section by section. */
const MENTIONS = [
  ...['balance sheet', 'balance sheet', 'balance sheets', 'free cash flow', 'cash flow'],
  ...['balance sheet', 'invoices'],
  'IT',
];

test('marks mentions in the longest form, inflected or not', async () => {
  const page = await openPage(harness, '/article.html');
  await expectMarks(page, MENTIONS);
});

test('marks an acronym in capitals, never the word in small letters', async () => {
  const page = await openPage(harness, '/article.html');
  await waitForMarks(page, MENTIONS.length);
  const words = await markedWords(page);
  expect(words.filter((word) => word.toLowerCase() === 'it')).toEqual(['IT']);
});

test('keeps its marks under names that start with "gloss", where the page can read them [F3]', async () => {
  const page = await openPage(harness, '/article.html');
  await waitForMarks(page, MENTIONS.length);
  const highlights = await page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>)].map(([name, ranges]) => ({
      name,
      count: ranges.size,
      kinds: [...new Set([...ranges].map((range) => range.constructor.name))],
    })),
  );
  expect(highlights.map(({ name }) => name).filter((name) => !name.startsWith('gloss'))).toEqual(
    [],
  );
  expect(highlights).toContainEqual({
    name: 'gloss',
    count: MENTIONS.length,
    kinds: ['StaticRange'],
  });
});

test('underlines what is marked [C13]', async () => {
  const page = await openPage(harness, '/article.html');
  await waitForMarks(page, MENTIONS.length);
  const line = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('p') as Element, '::highlight(gloss)');
    return `${style.textDecorationLine} ${style.textDecorationStyle}`;
  });
  expect(line).toBe('underline dotted');
});

test('leaves the document as it was while marking [A10] [A11]', async () => {
  const page = await openPage(harness, '/article.html');
  await waitForMarks(page, MENTIONS.length);
  const served = await (await page.request.get(page.url())).text();
  const [now, before] = await page.evaluate((html) => {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    return [document, fresh].map(({ documentElement }) => documentElement.outerHTML);
  }, served);
  expect(now).toBe(before);
});
