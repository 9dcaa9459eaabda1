/** The states of the glossary's page. */
import type { Page } from 'playwright-core';
import type { State } from './looks';

export const GLOSSARY_STATES: readonly State[] = [
  { name: 'page-start', ...at('#/', 'Business terms, explained') },
  { name: 'page-start-used', ...at('#/', 'Business terms, explained'), prepare: useAWhile },
  { name: 'page-field', ...at('#/field/ethics', 'whistleblower') },
  { name: 'page-letter-narrowed', ...at('#/letter/Q?level=specialist', 'Terms with Q') },
  { name: 'page-comparisons', ...at('#/comparisons', 'Terms that people mix up') },
  { name: 'page-explainers', ...at('#/explainers', 'Longer answers') },
  { name: 'page-entry-long', ...at('#/entry/termination', 'In plain words') },
  { name: 'page-entry-short', ...at('#/entry/going-concern', 'Compare with another') },
  { name: 'page-entry-formula', ...at('#/entry/return-on-equity', 'Formula') },
  { name: 'page-entry-meanings', ...at('#/entry/equity', 'Other meanings') },
  { name: 'page-entry-saved', ...at('#/entry/asset', 'Worth knowing'), prepare: save },
  { name: 'page-entry-missing', ...at('#/entry/no-such-entry', 'There is no such page') },
  { name: 'page-comparison-two', ...at('#/compare/sales-vs-marketing', 'Takeaways') },
  { name: 'page-comparison-row', ...at('#/compare/sales-vs-marketing', 'Takeaways'), prepare: row },
  { name: 'page-comparison-three', ...at('#/compare/input-vs-output-vs-outcome', 'Takeaways') },
  { name: 'page-side-by-side-two', ...at('#/compare/goodwill+patent', 'no written comparison') },
  { name: 'page-side-by-side-three', ...at('#/compare/goodwill+patent+bond', 'no written') },
  { name: 'page-explainer', ...at('#/explain/who-pays-a-tariff', 'Terms in this piece') },
  { name: 'page-make', ...at('#/make', 'Choose two or three') },
  { name: 'page-make-one', ...at('#/make/asset', 'Easily mixed up'), prepare: typeAnother },
  { name: 'page-make-two', ...at('#/make/asset+liability', 'just these') },
  { name: 'page-search', ...at('#/search/market', 'results') },
  { name: 'page-search-described', ...at('#/search/money%20owed%20to%20suppliers', 'creditor') },
  { name: 'page-search-offer', ...at('#/search/goodwill%20vs%20patent', 'side by side') },
  { name: 'page-search-nothing', ...at('#/search/qzxvkj', 'Nothing found') },
  { name: 'page-saved', ...at('#/saved', 'Saved'), prepare: saveSome },
  // The last one: what it sets stays.
  { name: 'page-text-larger', ...at('#/entry/equity', 'Formula'), prepare: largerText },
];

function at(place: string, shows: string) {
  return { path: `glossary.html${place}`, shows };
}

async function change(page: Page, ...changes: readonly object[]): Promise<void> {
  for (const one of changes) {
    const message = { type: 'change', change: one };
    await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  }
}

async function saveSome(page: Page): Promise<void> {
  await change(page, ...['asset', 'goodwill', 'churn-rate'].map(saved));
  await page.getByText('kept here, on this device').waitFor();
}

async function useAWhile(page: Page): Promise<void> {
  const opened = (id: string) => ({ kind: 'opened', reference: { kind: 'entry', id } });
  await change(page, ...['bond', 'equity', 'goodwill'].map(opened), saved('asset'));
  await page.getByText('Opened lately').waitFor();
}

function saved(id: string) {
  return { kind: 'saved', id, on: true };
}

async function save(page: Page): Promise<void> {
  await change(page, { ...saved('asset'), on: false });
  await page.locator('.actions [aria-pressed=false]').first().click();
  await page.getByText('Saved “asset”').waitFor();
}

async function row(page: Page): Promise<void> {
  await page.locator('tbody tr').nth(1).focus();
  await page.keyboard.press('ArrowDown');
}

async function typeAnother(page: Page): Promise<void> {
  await page.locator('.chooser input').fill('good');
  await page.locator('.chooser [role=option]').first().waitFor();
}

async function largerText(page: Page): Promise<void> {
  await change(page, { kind: 'settings', settings: { textSize: 'larger' } });
  await page.locator('[data-text=larger]').waitFor();
}
