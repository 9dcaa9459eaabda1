import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { card, clickInCard, hoverTerm, openPage, waitForCard } from './harness/page';
import { expectMarks, markedWords } from './marked';

const harness = useGloss();

const AT_FIRST = ['hedge fund', 'balance sheet', 'gross margin'];

test('marks terms in open shadow roots and those inside them, not in closed ones [B10] [B12]', async () => {
  const page = await openPage(harness, '/shadow.html');
  await expectMarks(page, AT_FIRST);
});

test('opens its card on a term in a nested shadow root [B13]', async () => {
  const page = await openPage(harness, '/shadow.html');
  await expectMarks(page, AT_FIRST);
  await hoverTerm(page, 'gross margin');
  await waitForCard(page, 'gross margin');
  await clickInCard(page, 'Related');
  await clickInCard(page, 'markup');
  await expect.poll(async () => (await card(page))?.tree[0]?.name).toBe('markup');
});

test('marks a shadow root that a custom element gets later', async () => {
  const page = await openPage(harness, '/shadow.html');
  await expectMarks(page, AT_FIRST);
  await page.evaluate(() => {
    const { fill } = window as unknown as { fill(id: string, mode: string, text: string): void };
    fill('later', 'open', 'The free cash flow came later.');
  });
  await expectMarks(page, [...AT_FIRST, 'free cash flow']);
});

test('marks an added element with a shadow root of its own, and what changes in it', async () => {
  const page = await openPage(harness, '/shadow.html');
  await expectMarks(page, AT_FIRST);
  await page.evaluate(() => {
    const added = document.createElement('div');
    const root = added.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    document.body.append(added);
    Object.assign(window, { added: root });
  });
  await page.evaluate(() => {
    const { added } = window as unknown as { added: ShadowRoot };
    (added.firstChild as Element).textContent = 'Here is the supply chain.';
  });
  await expectMarks(page, [...AT_FIRST, 'supply chain']);
});

test('marks in shadow roots can be seen [B11]', async () => {
  const page = await openPage(harness, '/shadow.html');
  await expectMarks(page, AT_FIRST);
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expect.poll(async () => (await markedWords(page)).includes('balance sheet')).toBe(true);
  // The looks of marks come from the background, and may come after the marks.
  const looksAlike = async () => {
    const marked = await page.screenshot();
    await page.evaluate(() => {
      Object.assign(window, { kept: [...CSS.highlights] });
      CSS.highlights.clear();
    });
    const bare = await page.screenshot();
    await page.evaluate(() => {
      const { kept } = window as unknown as { kept: [string, Highlight][] };
      for (const [name, highlight] of kept) CSS.highlights.set(name, highlight);
    });
    return marked.equals(bare);
  };
  await expect.poll(looksAlike).toBe(false);
});
