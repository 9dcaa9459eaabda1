import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage, waitForMarks } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

test('marks a term across inline elements, never across lines, cells, items and paragraphs', async () => {
  const page = await openPage(harness, '/inline.html');
  await expectMarks(page, ['hybrid business', 'balance sheet']);
});

test('marks one range from the bold part into the plain one', async () => {
  const page = await openPage(harness, '/inline.html');
  await waitForMarks(page, 2);
  const parents = await page.evaluate(() =>
    [...((CSS.highlights.get('gloss') ?? []) as Iterable<AbstractRange>)]
      .filter(({ startContainer, endContainer }) => startContainer !== endContainer)
      .map(({ startContainer, endContainer }) =>
        [startContainer, endContainer].map((node) => node.parentElement?.localName).join(' '),
      )
      .sort(),
  );
  expect(parents).toEqual(['b p', 'em p']);
});
