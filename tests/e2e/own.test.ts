/** Own glossaries as readers meet them on pages. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type InPageStore, pageWithStore } from '@/scripts/page-with-store';
import { useGloss } from './harness/browser';
import { chooseInMenu } from './harness/browser-parts';
import { addGlossary, ownEntry } from './harness/own';
import {
  clickInCard,
  hoverTerm,
  marks,
  openAbout,
  openPage,
  openPopup,
  waitForCard,
  waitForMarks,
} from './harness/page';
import { choose } from './harness/reader';

const harness = useGloss();

const ACME = [
  ownEntry('ARR', 'Yearly recurring revenue; at Acme, services are left out.'),
  ownEntry('customer', 'Whoever pays Acme.'),
  ownEntry('punter', 'An old name for a customer.', {
    status: 'deprecated',
    preferred: 'customer',
  }),
  ownEntry('flywheel review', 'The monthly meeting on what slows a team down.', {
    field: 'Operations',
  }),
];

beforeAll(async () => {
  await addGlossary(harness, { title: 'Acme', from: { kind: 'file', name: 'acme.csv' } }, ACME);
});

const wordsOf = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);

test('a term of a company’s glossary is marked, and its card says where it comes from', async () => {
  const page = await openPage(harness, '/own.html');
  await expect.poll(async () => wordsOf(await waitForMarks(page, 3))).toContain('flywheel review');
  await hoverTerm(page, 'flywheel review');
  const { text } = await waitForCard(page, 'slows a team down');
  expect(text).toContain('From Acme');
});

test('a term in two glossaries shows what it means in general beside what it means here', async () => {
  const page = await openPage(harness, '/own.html');
  await expect.poll(async () => wordsOf(await waitForMarks(page, 3))).toContain('ARR');
  await hoverTerm(page, 'ARR');
  await waitForCard(page, 'services are left out');
  await clickInCard(page, 'annual recurring revenue in general, ARR at Acme');
  const { text } = await waitForCard(page, 'in general');
  expect(text).toMatch(/At Acme/i);
  expect(text).toContain('services are left out');
  expect(text).toMatch(/recurring revenue/);
});

test('the brief of a page says what a company’s terms mean', async () => {
  const page = await openPage(harness, '/own.html');
  await waitForMarks(page, 3);
  const brief = await openAbout(harness, 'brief', page);
  const row = brief.locator('dl > div').filter({ hasText: 'flywheel review' });
  await expect.poll(() => row.locator('dd').allInnerTexts()).toEqual([ACME[3]?.definition]);
  expect(await brief.locator('dd').allInnerTexts()).toContain(ACME[0]?.definition);
});

test('the panel unfolds a company’s term to what it means', async () => {
  const page = await openPage(harness, '/own.html');
  await waitForMarks(page, 3);
  const panel = await openAbout(harness, 'sidepanel', page);
  const row = panel.locator('.terms li').filter({ hasText: 'flywheel review' });
  await row.locator('[aria-expanded]').press('Enter');
  await expect.poll(() => row.locator('.body').innerText()).toContain('slows a team down');
});

test('a term that is advised against looks different and leads to the one to use', async () => {
  const page = await openPage(harness, '/own.html');
  await expect.poll(async () => wordsOf(await waitForMarks(page, 3))).toContain('punter');
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names).toContain('gloss-deprecated');
  await hoverTerm(page, 'punter');
  const { text } = await waitForCard(page, 'no longer to be used');
  expect(text).toMatch(/use instead:\s*customer/i);
  await clickInCard(page, 'customer');
  await waitForCard(page, 'whoever pays acme');
});

test('a glossary that is switched off leaves open pages as they were without it', async () => {
  const page = await openPage(harness, '/own.html');
  await expect.poll(async () => wordsOf(await waitForMarks(page, 3))).toContain('flywheel review');
  const ours = await pageWithStore(harness.gloss);
  const switchTo = (isOn: boolean) =>
    ours.evaluate(async (on) => {
      const { store } = globalThis as unknown as { store: InPageStore };
      await store.changeOwn('acme', { isOn: on });
    }, isOn);
  await switchTo(false);
  await page.bringToFront();
  await expect.poll(async () => wordsOf(await marks(page))).not.toContain('flywheel review');
  await expect.poll(async () => wordsOf(await marks(page))).toContain('gross margin');
  await switchTo(true);
  await page.bringToFront();
  await expect.poll(async () => wordsOf(await marks(page))).toContain('flywheel review');
});

test('the search of the popup finds entries of all glossaries', async () => {
  const page = await openPage(harness, '/own.html');
  await waitForMarks(page, 1);
  const popup = await openPopup(harness, page);
  await popup.getByRole('combobox').fill('flywheel');
  const first = popup.getByRole('option').first();
  await expect.poll(() => first.innerText()).toMatch(/flywheel review\s+Acme/);
  await first.click();
  await expect.poll(() => popup.locator('body').innerText()).toContain('slows a team down');
});

test('a term whose field is switched off is listed with that reason, and not marked', async () => {
  const page = await openPage(harness, '/own.html');
  await expect.poll(async () => wordsOf(await waitForMarks(page, 3))).toContain('flywheel review');
  await choose(harness, { fieldsOff: ['operations'] });
  await page.bringToFront();
  await expect.poll(async () => wordsOf(await marks(page))).not.toContain('flywheel review');
  const popup = await openPopup(harness, page);
  await popup.getByRole('button', { name: /flywheel review.*its field or level/ }).waitFor();
  await choose(harness, { fieldsOff: [] });
  await page.bringToFront();
  await expect.poll(async () => wordsOf(await marks(page))).toContain('flywheel review');
});

test('who does not know the name of a company’s term finds it by what it means', async () => {
  const page = await openPage(harness, '/own.html');
  await waitForMarks(page, 1);
  const popup = await openPopup(harness, page);
  await popup.getByRole('combobox').fill('a meeting about what slows us down');
  const first = popup.getByRole('option').first();
  await expect
    .poll(() => first.innerText())
    .toMatch(/flywheel review\s+Acme[\s\S]*The monthly meeting on what slows a team down/);
});

test('a selection on a page becomes an entry of the reader’s own, and is marked there', async () => {
  const page = await openPage(harness, '/own.html');
  await waitForMarks(page, 3);
  await chooseInMenu(harness, page, 'add-own', {
    selectionText: ' old \n handbook ',
    frameId: 0,
  });
  const find = () =>
    harness.gloss.context.pages().find((one) => one.url().endsWith('#/write/old%20handbook'));
  await expect.poll(() => find() !== undefined, { message: 'the page to write on' }).toBe(true);
  const writing = find() as Page;
  await expect.poll(() => writing.getByLabel(/^Term/).inputValue()).toBe('old handbook');
  await writing
    .getByLabel(/^Definition/)
    .fill('The rules that held before the company was bought.');
  await writing.getByRole('button', { name: 'Save the entry', exact: true }).click();
  await expect.poll(() => writing.locator('h1').innerText()).toBe('My glossary');
  await page.bringToFront();
  await expect.poll(async () => wordsOf(await marks(page))).toContain('old handbook');
  await hoverTerm(page, 'old handbook');
  await waitForCard(page, 'before the company was bought');
});
