/** The popup in each of its states, besides its lists: what axe finds, and what is too small. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { openPage, openPopup, waitForMarks } from './harness/page';
import { change } from './harness/reader';
import { smallTargets } from './harness/targets';

const harness = useGloss();

type Look = { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' };

const LOOKS: readonly Look[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
];

const field = (popup: Page) => popup.getByRole('combobox', { name: 'Search the glossary' });
const said = (popup: Page) => () => popup.locator('main').innerText();

async function search(popup: Page, query: string, shown: string): Promise<void> {
  await field(popup).fill(query);
  await expect.poll(said(popup)).toContain(shown);
}

async function openFirst(popup: Page, query: string, title: string): Promise<void> {
  await field(popup).fill(query);
  await popup.getByRole('option').first().getByText(title).first().waitFor();
  await popup.getByRole('option').first().click();
  await expect.poll(() => popup.locator('.pane h2').innerText()).toContain(title);
}

/** Each state and the way to it, one after the other. */
const STATES: readonly (readonly [string, (popup: Page) => Promise<void>])[] = [
  ['an entry', (popup) => openFirst(popup, 'marketing', 'marketing')],
  ['a comparison', (popup) => openFirst(popup, 'sales vs marketing', 'Sales vs marketing')],
  ['an explainer', (popup) => openFirst(popup, 'What causes inflation?', 'What causes inflation?')],
  ['results', (popup) => search(popup, 'money owed to suppliers', 'accounts payable')],
  ['nothing found', (popup) => search(popup, 'qzxvkj', 'Nothing found for')],
  [
    'what is known, unfolded',
    async (popup) => {
      await field(popup).fill('');
      await change(harness, { kind: 'known', id: 'balance-sheet', on: true });
      await popup.getByText('Known: 1').click();
      await popup.getByRole('button', { name: /balance sheet/ }).waitFor();
    },
  ],
  [
    'off on this site',
    async (popup) => {
      await popup.getByRole('switch', { name: /127\.0\.0\.1/ }).click();
      await expect.poll(said(popup)).toContain('off');
    },
  ],
];

async function faultsOf(popup: Page, state: string): Promise<string[]> {
  const faults = [
    ...(await accessibilityFaults(popup)),
    ...(await smallTargets(popup)).map((target) => `less than 24 px: ${target}`),
  ];
  return faults.map((fault) => `${state}: ${fault}`);
}

test.each(LOOKS)('no state of the popup has an accessibility fault: %o', async (look) => {
  const page = await openPage(harness, '/popup.html');
  await waitForMarks(page, 3);
  const popup = await openPopup(harness, page);
  await popup.emulateMedia(look);
  const found = await faultsOf(popup, 'the terms of the page');
  for (const [state, to] of STATES) {
    await to(popup);
    found.push(...(await faultsOf(popup, state)));
  }
  await change(harness, { kind: 'known', id: 'balance-sheet', on: false });
  await change(harness, { kind: 'site-off', site: '127.0.0.1', on: false });
  expect(found).toEqual([]);
});
