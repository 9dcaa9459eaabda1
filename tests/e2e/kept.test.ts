import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { startGloss, useGloss } from './harness/browser';
import {
  card,
  clickInCard,
  hoverTerm,
  movePointer,
  openHtml,
  openPage,
  stopWorker,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness/page';
import { change, choose, keptWords } from './harness/reader';
import { expectMarks, outlast } from './marked';

const harness = useGloss();

beforeAll(() => choose(harness, { amount: 'every' }));

const ALL = ['gross margin', 'sales leads', 'leads', 'gross margin', 'lead'];
const NOWHERE = { x: 1200, y: 760 };

const DEEDS = [
  {
    name: 'I know this',
    term: 'gross margin',
    isMore: false,
    left: ['sales leads', 'leads', 'lead'],
  },
  {
    // "leads" and "lead" are one form to a reader, "sales leads" is another.
    name: 'Not this meaning here',
    term: 'leads',
    isMore: true,
    left: ['gross margin', 'sales leads', 'gross margin'],
  },
  { name: 'Off on this site', term: 'gross margin', isMore: true, left: [] },
] as const;

async function openKept(): Promise<Page> {
  const page = await openPage(harness, '/kept.html');
  await waitForMarks(page, 2);
  return page;
}

async function act(page: Page, { name, term, isMore }: (typeof DEEDS)[number]): Promise<void> {
  await page.bringToFront();
  await hoverTerm(page, term);
  await waitForCard(page, 'Meaning');
  if (isMore) await clickInCard(page, 'More actions');
  await clickInCard(page, name);
  await waitForCard(page, 'Undo');
}

test.each(DEEDS)(
  '$name takes effect in all open tabs at once, and is undone in the card',
  async (deed) => {
    const page = await openKept();
    const other = await openKept();
    await expectMarks(other, ALL);
    await act(page, deed);
    await expectMarks(other, deed.left);
    await expectMarks(page, deed.left);
    await clickInCard(page, 'Undo');
    await expectMarks(page, ALL);
    await expectMarks(other, ALL);
  },
);

test.each(DEEDS)('$name outlives the worker, and is undone after its death', async (deed) => {
  const page = await openKept();
  await act(page, deed);
  await expectMarks(page, deed.left);
  await stopWorker(page);
  const later = await openPage(harness, '/kept.html');
  await expectMarks(later, deed.left);
  await stopWorker(page);
  await page.bringToFront();
  await clickInCard(page, 'Undo');
  await expectMarks(page, ALL);
  await expectMarks(later, ALL);
});

test.each(DEEDS)(
  '$name outlives a restart of the browser, and is taken back after it',
  async (deed) => {
    const profile = mkdtempSync(join(tmpdir(), 'gloss-profile-'));
    const start = () => startGloss({ profile });
    const open = async (gloss: Awaited<ReturnType<typeof start>>) => {
      const page = await gloss.context.newPage();
      await page.goto(`${harness.server.origin}/kept.html`);
      return page;
    };
    try {
      const first = await start();
      await choose({ gloss: first }, { amount: 'every' });
      const page = await open(first);
      await expectMarks(page, ALL);
      await act(page, deed);
      await expectMarks(page, deed.left);
      await first.close();
      const second = await start();
      // The other site shows that Gloss has had the time to mark this one.
      const elsewhere = await second.context.newPage();
      await elsewhere.goto(`${harness.server.otherOrigin}/steps.html`);
      const again = await open(second);
      await waitForMarks(elsewhere, deed.name === 'I know this' ? 2 : 3);
      await expectMarks(again, deed.left);
      const settings = await second.context.newPage();
      await settings.goto(second.extensionUrl('glossary.html#/settings'));
      // There is nothing else that could be taken back.
      await settings.getByRole('button', { name: /^Remove/ }).click();
      await again.bringToFront();
      await expectMarks(again, ALL);
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  },
);

test('“Not this meaning here” and “Off on this site” are for one site', async () => {
  const page = await openKept();
  await act(page, DEEDS[1]);
  const elsewhere = await openPage(harness, `${harness.server.otherOrigin}/kept.html`);
  await expectMarks(elsewhere, ALL);
  await page.bringToFront();
  await clickInCard(page, 'Undo');
  await expectMarks(page, ALL);
});

test('“Not this meaning here” leaves the other meaning, says so, and a later card has it', async () => {
  const page = await openHtml(
    harness,
    '<p>The subscription company grew its annual recurring revenue. Its ARR is up on new contracts.',
  );
  await hoverTerm(page, 'ARR');
  const before = (await waitForCard(page, 'also means')).tree[0]?.name;
  expect(before).toMatch(/annual recurring revenue/);
  await clickInCard(page, 'More actions');
  await clickInCard(page, 'Not this meaning here');
  await waitForCard(page, 'Here it now means');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await movePointer(page, NOWHERE);
  await hoverTerm(page, 'ARR');
  expect((await waitForCard(page)).tree[0]?.name).toMatch(/accounting rate of return/);
});

test('the card stays for six seconds after “I know this” and then goes', async () => {
  const page = await openKept();
  await act(page, DEEDS[0]);
  await movePointer(page, NOWHERE);
  const since = Date.now();
  await outlast(page, 4500);
  expect((await card(page))?.text).toContain('Undo');
  await waitForNoCard(page);
  expect(Date.now() - since).toBeLessThan(9000);
  await expectMarks(page, DEEDS[0].left);
  await change(harness, { kind: 'known', id: 'gross-margin', on: false });
  await expectMarks(page, ALL);
});

test('the way to undo stays for as long as the pointer rests in the card', async () => {
  const page = await openKept();
  await act(page, DEEDS[0]);
  await outlast(page, 7000);
  await clickInCard(page, 'Undo');
  await expectMarks(page, ALL);
});

test('“Save” keeps a term, which a later card shows; a second press takes it back', async () => {
  const page = await openKept();
  await hoverTerm(page, 'gross margin');
  await clickInCard(page, 'Save');
  await waitForCard(page, 'Saved.');
  await expect
    .poll(async () => Object.keys((await keptWords(harness)).saved ?? {}))
    .toEqual(['gross-margin']);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await movePointer(page, NOWHERE);
  await hoverTerm(page, 'gross margin');
  await clickInCard(page, 'Saved');
  await waitForCard(page, 'No longer saved.');
  await expect.poll(async () => (await keptWords(harness)).saved).toEqual({});
});

test('keeps what was really read, the latest first', async () => {
  const page = await openKept();
  await hoverTerm(page, 'gross margin');
  await waitForCard(page);
  await clickInCard(page, /compare with/i);
  await waitForCard(page, 'takeaways');
  const recent = async () =>
    ((await keptWords(harness)).recent as { id: string }[]).map(({ id }) => id).slice(0, 2);
  await expect.poll(recent).toEqual([expect.stringContaining('gross-margin-vs'), 'gross-margin']);
});
