import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { glossaryPage, heading } from './harness/glossary';
import { smallTargets } from './harness/targets';

const harness = useGloss();

/** Every kind of page, with its heading. */
const PAGES = [
  ['#/', 'Business terms, explained and compared'],
  ['#/field/ethics', 'Ethics and sustainability'],
  ['#/letter/q', 'Terms with Q'],
  ['#/browse', 'All terms'],
  ['#/comparisons', 'Comparisons'],
  ['#/explainers', 'Explainers'],
  ['#/entry/return-on-equity', 'return on equity'],
  ['#/entry/equity', 'equity'],
  ['#/compare/sales-vs-marketing', 'Sales vs marketing'],
  ['#/compare/input-vs-output-vs-outcome', 'Input vs output vs outcome'],
  ['#/compare/goodwill+patent+brand-equity', 'Side by side: goodwill, patent and brand equity'],
  ['#/explain/who-pays-a-tariff', 'Who pays a tariff?'],
  ['#/make', 'Make a comparison'],
  ['#/make/asset+goodwill', 'Make a comparison'],
  ['#/search/market', 'Found for “market”'],
  ['#/search/goodwill%20vs%20patent', 'Found for “goodwill vs patent”'],
  ['#/saved', 'Saved'],
  ['#/own', 'Glossaries'],
  ['#/write/asset', 'Write an entry'],
  ['#/write-comparison', 'Write a comparison'],
  ['#/nowhere', 'There is no such page'],
] as const;

const WIDE = 1280;

const LOOKS = [
  { name: 'light', width: WIDE, media: { colorScheme: 'light' } },
  { name: 'dark', width: WIDE, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: WIDE, media: { forcedColors: 'active' } },
  { name: 'narrow', width: 320, media: {} },
] as const;

test.each(LOOKS)('no page has an accessibility fault ($name)', async ({ width, media }) => {
  const page = await glossaryPage(harness, '#/entry/asset');
  await heading(page, 'asset');
  const save = page.getByRole('button', { name: /^Saved?$/ });
  if ((await save.getAttribute('aria-pressed')) === 'false') await save.click();
  await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(media);
  const found: string[] = [];
  for (const [place, title] of PAGES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await heading(page, title);
    if (place.startsWith('#/search')) await page.getByRole('option').first().waitFor();
    found.push(...(await accessibilityFaults(page)).map((fault) => `${place}: ${fault}`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${place}: ${overflow} px wider than the window`);
  }
  expect(found).toEqual([]);
});

test('what can be pressed is 24 px or more, but for words in a text', async () => {
  const page = await glossaryPage(harness, '#/');
  await page.setViewportSize({ width: 320, height: 800 });
  for (const [place, title] of PAGES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await heading(page, title);
    expect(await smallTargets(page), place).toEqual([]);
  }
});
