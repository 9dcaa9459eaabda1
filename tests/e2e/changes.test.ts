import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { openPage } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

async function openSettled(): Promise<Page> {
  const page = await openPage(harness, '/changes.html');
  await expectMarks(page, ['hedge fund', 'gross margin', 'supply chain']);
  return page;
}

test('marks a paragraph that is added later', async () => {
  const page = await openSettled();
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'A balance sheet came later.';
    document.getElementById('main')?.append(added);
  });
  await expectMarks(page, ['hedge fund', 'gross margin', 'supply chain', 'balance sheet']);
});

test('follows a text that is changed in place', async () => {
  const page = await openSettled();
  await page.evaluate(() => {
    const text = document.getElementById('changing')?.firstChild as Text;
    text.data = 'A long way into this line the free cash flow is named.';
  });
  await expectMarks(page, ['hedge fund', 'free cash flow', 'supply chain']);
});

test('moves a mark with the words before it', async () => {
  const page = await openSettled();
  await page.evaluate(() => {
    const text = document.getElementById('changing')?.firstChild as Text;
    text.insertData(0, 'Last week, before noon, ');
  });
  await expectMarks(page, ['hedge fund', 'gross margin', 'supply chain']);
});

test('marks a term whose second word comes later', async () => {
  const page = await openSettled();
  await page.evaluate(() => document.getElementById('growing')?.append(' diligence and signed.'));
  await expectMarks(page, ['hedge fund', 'gross margin', 'supply chain', 'due diligence']);
});

test('drops the ranges of what is removed', async () => {
  const page = await openSettled();
  await page.evaluate(() => document.getElementById('leaving')?.remove());
  await expectMarks(page, ['hedge fund', 'gross margin']);
  // The registry itself, where a mark that is merely not painted would still be found.
  const held = () =>
    page.evaluate(() =>
      [...((CSS.highlights.get('gloss') ?? []) as Iterable<AbstractRange>)].map(
        ({ startContainer }) => startContainer.isConnected,
      ),
    );
  await expect.poll(held).toEqual([true, true]);
});

test('drops all and starts anew when a page swaps its content', async () => {
  const page = await openSettled();
  for (const term of ['balance sheet', 'free cash flow', 'due diligence']) {
    await page.evaluate((word) => {
      const next = document.createElement('main');
      next.id = 'main';
      const line = document.createElement('p');
      line.textContent = `This view speaks of ${word} only.`;
      next.append(line);
      document.getElementById('main')?.replaceWith(next);
    }, term);
    await expectMarks(page, [term]);
  }
  expect(await page.evaluate(() => CSS.highlights.get('gloss')?.size)).toBe(1);
});

test('marks a mention again when the earlier one of its section has gone', async () => {
  const page = await openSettled();
  await page.evaluate(() => {
    const second = document.createElement('p');
    second.textContent = 'Again a hedge fund.';
    document.getElementById('main')?.append(second);
  });
  await page.evaluate(() => document.querySelector('#main > p')?.remove());
  await expectMarks(page, ['gross margin', 'supply chain', 'hedge fund']);
});
