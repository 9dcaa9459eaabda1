/**
 * In a browser that speaks German. Not every Chromium comes with German files of its own: then its
 * pages are told that it speaks German, and elsewhere the reader chooses it.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { announced, announcedIn } from './harness/announced';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import {
  hoverTerm,
  openPage,
  openPopup,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  worker,
} from './harness/page';
import { command } from './harness/reader';

const harness = useGloss({ args: ['--lang=de'] });

beforeAll(() =>
  harness.gloss.context.addInitScript(() => {
    if (location.protocol.endsWith('-extension:')) chrome.i18n.getUILanguage = () => 'de';
  }),
);

async function openGlossary(place: string): Promise<Page> {
  const { context, extensionUrl } = harness.gloss;
  const glossary = await context.newPage();
  await glossary.goto(extensionUrl(`glossary.html${place}`));
  return glossary;
}

const text = (page: Page) => () => page.locator('body').innerText();

test('the browser shows Gloss under its German name', async () => {
  const { context, extensionId } = harness.gloss;
  const background = await worker(context, extensionId);
  const name = await background.evaluate(() => chrome.runtime.getManifest().name);
  expect(name).toBe('Gloss: Wirtschaftsbegriffe erklärt und verglichen');
});

test('the glossary page speaks German, and says which language its entries are in', async () => {
  const glossary = await openGlossary('#/');
  await expect.poll(text(glossary)).toContain('Wirtschaftsbegriffe, erklärt und verglichen');
  expect(await text(glossary)()).toContain('Die Einträge sind auf Englisch.');
  expect(await glossary.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await accessibilityFaults(glossary)).toEqual([]);
});

test('our own words and the glossary’s are each marked with their language', async () => {
  const glossary = await openGlossary('#/entry/marketing');
  await glossary.getByRole('heading', { level: 1, name: 'marketing' }).waitFor();
  const languageOf = (words: string) =>
    glossary
      .getByText(words)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await languageOf('All that a business does')).toBe('en');
  expect(await languageOf('Beispiel')).toBe('de');
  expect(await languageOf('Kenne ich')).toBe('de');
});

test('the popup speaks German', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 4);
  const popup = await openPopup(harness, page);
  await expect.poll(text(popup)).toContain('Diese Seite');
  expect(await popup.getByRole('combobox', { name: 'Glossar durchsuchen' }).count()).toBe(1);
});

test('a reader chooses another language for Gloss, and all of it follows at once', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page, 4);
  const popup = await openPopup(harness, page);
  const settings = await openGlossary('#/settings');
  await settings.getByRole('heading', { name: 'Einstellungen' }).waitFor();
  const saidIn = async (said: string, language: string) => {
    await page.bringToFront();
    await command(harness, page, 'next-term');
    await expect.poll(() => announced(page)).toMatch(said);
    expect(await announcedIn(page)).toBe(language);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };
  const cardIn = async (words: RegExp) => {
    await page.bringToFront();
    await hoverTerm(page, 'marketing');
    const card = await waitForCard(page, 'marketing');
    expect(card.text).toMatch(words);
    expect(card.text).toMatch(/All that a business does/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(5, 5);
  };
  await settings.getByRole('radio', { name: 'Deutsch' }).check();
  await cardIn(/Beispiel/);
  await saidIn('Begriff 1 von', 'de');
  await settings.bringToFront();
  await settings.getByRole('radio', { name: 'English' }).check();
  await settings.getByRole('heading', { name: 'Settings' }).waitFor();
  await expect.poll(text(popup)).toContain('This page');
  await cardIn(/Example/);
  await saidIn('Term 2 of', 'en');
});
