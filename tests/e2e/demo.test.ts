import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { hoverTerm, openPage, waitForCard, waitForMarks } from './harness/page';

const harness = useGloss();

test('underlines the terms of the demo page and explains one on hover', async () => {
  const page = await openPage(harness, '/demo.html');
  const marks = await waitForMarks(page, 10);
  expect(marks.every(({ name }) => name.startsWith('gloss'))).toBe(true);

  await hoverTerm(page, 'marketing');
  const card = await waitForCard(page, 'sales');
  expect(card.text.toLowerCase()).toContain('marketing');
  expect(card.tree[0]).toMatchObject({ role: 'dialog' });
});
