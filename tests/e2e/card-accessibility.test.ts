import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createViewer, type Reference } from '@/core/views';
import { readGlossary } from '@/scripts/read-glossary';
import { accessibilityFaults } from './harness/axe';
import { useGloss } from './harness/browser';
import { mountCard } from './harness/mount';
import type { MountOptions } from './mounted-card';

const harness = useGloss();

const viewer = createViewer(readGlossary().glossary);
const press =
  (...names: string[]) =>
  async (page: Page) => {
    for (const name of names)
      await page
        .locator(
          `button[aria-label="${name}"], button:text-is("${name}"), summary:text-is("${name}")`,
        )
        .click();
  };

type State = readonly [
  name: string,
  start: Reference,
  then?: (page: Page) => Promise<void>,
  more?: Partial<MountOptions>,
];
const ENTRY: Reference = { kind: 'entry', id: 'marketing' };
const STATES: readonly State[] = [
  ['an entry', ENTRY],
  ['an entry that is easy to mix up here', ENTRY, undefined, { here: ['marketing', 'sales'] }],
  ['all of an entry', ENTRY, press('More about it')],
  ['an entry’s comparisons', ENTRY, press('Compare')],
  ['what is related to an entry', ENTRY, press('Related')],
  ['an entry with other meanings', { kind: 'entry', id: 'equity' }],
  ['an entry with a formula', { kind: 'entry', id: 'gross-margin' }, press('More about it')],
  ['what can be done', ENTRY, press('More actions')],
  ['what was done', ENTRY, press('I know this')],
  ['what was copied', ENTRY, press('More actions', 'Copy the definition')],
  ['what is being said', ENTRY, press('Say it aloud')],
  ['a comparison of two', { kind: 'comparison', id: 'sales-vs-marketing' }],
  ['a comparison of three', { kind: 'comparison', id: 'fifo-vs-lifo-vs-weighted-average' }],
  ['an explainer', { kind: 'explainer', id: readGlossary().glossary.explainers[0]?.id ?? '' }],
  ['a sheet', ENTRY, press('More actions'), { shape: 'sheet' }],
  ['what could not be fetched', { kind: 'entry', id: 'none' }],
];

/** With every part, since tests are handed all of them. */
function whole([name, start, then, more]: State) {
  return [name, start, then, more] as const;
}

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

async function mounted(start: Reference, then?: State[2], more?: State[3]): Promise<Page> {
  const view = viewer.view(start);
  const page = await mountCard(harness, { start, views: view ? [view] : [], ...more });
  await then?.(page);
  return page;
}

test.each(STATES.map(whole))(
  '%s has no accessibility fault in any look [C19]',
  async (_, start, then, more) => {
    const page = await mounted(start, then, more);
    const faults: string[] = [];
    for (const [name, look] of LOOKS) {
      await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.close();
  },
);

test.each(STATES.map(whole))(
  '%s has no target below 24 px, nor anything beside its edge at 320 px [C18]',
  async (_, start, then, more) => {
    const page = await mounted(start, then, more);
    const small = await page.locator('button, summary, [role=tab]').evaluateAll((targets) =>
      targets
        // Links within a sentence are as high as its line.
        .filter((target) => !target.matches('p > button'))
        .map((target) => ({ name: target.textContent, ...target.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ name, width, height }) => `${name}: ${width} × ${height}`),
    );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 320, height: 560 });
    const wide = await page
      .locator('.card, .pane')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map(({ className }) => className),
      );
    expect(wide).toEqual([]);
    await page.close();
  },
);

test.each([
  ['beside', 'gloss-appear'],
  ['sheet', 'gloss-rise'],
] as const)('keeps its motion from readers who want none (%s)', async (shape, name) => {
  const page = await mounted(ENTRY, undefined, { shape });
  const motion = () =>
    page.locator('.card').evaluate((element) => getComputedStyle(element).animationName);
  expect(await motion()).toBe(name);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('none');
});

test('a comparison stands side by side from 480 px on, and below it one under the other', async () => {
  const page = await mounted({ kind: 'comparison', id: 'sales-vs-marketing' });
  const tops = () =>
    page
      .locator('.comparison tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  await page.setViewportSize({ width: 480, height: 700 });
  const [first, second] = await tops();
  expect(second).toBe(first);
  await page.setViewportSize({ width: 479, height: 700 });
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper);
  await page.close();
});

test.each([
  ['the pointer', (page: Page) => page.locator('.comparison tbody tr').first().hover()],
  ['the keyboard', (page: Page) => page.keyboard.press('Tab')],
])('what differs in the row that %s is at has a ground of its own', async (by, reach) => {
  const page = await mounted({ kind: 'comparison', id: 'sales-vs-marketing' });
  const row = page.locator('.comparison tbody tr').first();
  const ground = () =>
    row
      .locator('.differs')
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const plain = await ground();
  if (by === 'the keyboard') await page.locator('.comparison thead button').last().focus();
  await reach(page);
  await expect.poll(ground).not.toBe(plain);
  await page.close();
});
