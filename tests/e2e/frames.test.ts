import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import {
  card,
  clickInCard,
  frameNamed,
  movePointer,
  openHtml,
  openPage,
  waitForCardAtRest,
} from './harness/page';
import { expectFrameMarks, expectMarks } from './marked';

const harness = useGloss();

const MARKED = {
  same: 'balance sheet',
  cross: 'balance sheet',
  srcdoc: 'gross margin',
  sandboxed: 'balance sheet',
  blank: 'supply chain',
} as const;

type FrameName = keyof typeof MARKED;

async function openFrame(name: FrameName): Promise<{ page: Page; frame: Frame }> {
  const page = await openPage(harness, '/frames.html');
  const frame = await frameNamed(page, name);
  if (name === 'blank') {
    await frame.evaluate(() => {
      document.body.innerHTML = '<p>Filled later with the supply chain.</p>';
    });
  }
  return { page, frame };
}

test.each(Object.keys(MARKED) as FrameName[])(
  'marks the terms of a %s frame [B6] [B7]',
  async (name) => {
    const { frame } = await openFrame(name);
    await expectFrameMarks(frame, [MARKED[name]]);
  },
);

test('shows the other site’s frame in a process or origin of its own', async () => {
  const { page, frame } = await openFrame('cross');
  expect(new URL(frame.url()).origin).toBe(harness.server.otherOrigin);
  expect(new URL(page.url()).origin).toBe(harness.server.origin);
});

test.each(Object.keys(MARKED) as FrameName[])('opens the card in a %s frame [B6]', async (name) => {
  const { page, frame } = await openFrame(name);
  await expectFrameMarks(frame, [MARKED[name]]);
  const term = await frame.evaluate(() => {
    const [mark] = (CSS.highlights.get('gloss') ?? []) as unknown as Iterable<AbstractRange>;
    const range = document.createRange();
    if (!mark) throw new Error('nothing is marked');
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const around = await (await frame.frameElement()).boundingBox();
  await movePointer(page, { x: (around?.x ?? 0) + 1 + term.x, y: (around?.y ?? 0) + 1 + term.y });
  const { controls } = await waitForCardAtRest(page, MARKED[name]);
  const close = controls.find((control) => control.name === 'Close');
  expect(close?.box?.y).toBeGreaterThanOrEqual(around?.y ?? 0);
  await clickInCard(page, 'Close');
  await expect.poll(() => card(page)).toBeUndefined();
});

test('leaves frames alone that are too small to be read [B8]', async () => {
  const text = '<p>The hedge fund.</p>';
  const page = await openHtml(
    harness,
    `<iframe name="tiny" width="80" height="40" srcdoc="${text}"></iframe>
     <iframe name="wide" width="400" height="200" srcdoc="${text}"></iframe>`,
  );
  await expectFrameMarks(await frameNamed(page, 'wide'), ['hedge fund']);
  await expectFrameMarks(await frameNamed(page, 'tiny'), []);
});

test('marks the page around its frames', async () => {
  const page = await openPage(harness, '/frames.html');
  await expectFrameMarks(page.mainFrame(), ['hedge fund']);
  await expectMarks(page, [
    ...['hedge fund', 'balance sheet', 'balance sheet', 'gross margin', 'balance sheet'],
  ]);
});
