/** The states of the card over pages of ours, each in every look: pictures in results/screenshots. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Settings } from '@/core/settings';
import type { Launched } from '../launch';
import { hoverMark, locateControl, locateMark, readCard } from '../observe';
import { until } from '../until';
import { choose } from './choose';
import { CARD_LOOKS, FOLDER } from './looks';

interface CardState {
  readonly name: string;
  /** One of tests/pages, and the term whose card is opened. */
  readonly path: string;
  readonly term: string;
  /** Controls that are pressed one after the other. */
  readonly press?: readonly (string | RegExp)[];
  /** Words that the card then says. */
  readonly shows: string;
  readonly settings?: Partial<Settings>;
  readonly isTouch?: boolean;
  readonly isDarkPage?: boolean;
}

const ENTRY = { path: 'card.html', term: 'marketing', shows: 'Example' };
const OTHER = { path: 'card.html', term: 'balance sheet', shows: 'Example' };

const STATES: readonly CardState[] = [
  { name: 'card-entry', ...ENTRY },
  { name: 'card-entry-plain', ...OTHER },
  { name: 'card-more', ...ENTRY, press: ['More about it'], shows: 'Worth knowing' },
  { name: 'card-compare', ...ENTRY, press: ['Compare'], shows: 'Sales vs marketing' },
  { name: 'card-related', ...ENTRY, press: ['Related'], shows: 'branding' },
  { name: 'card-actions', ...ENTRY, press: ['More actions'], shows: 'Off on this site' },
  { name: 'card-undo', ...ENTRY, press: ['Save'], shows: 'Undo' },
  { name: 'card-comparison', ...ENTRY, press: [/compare with/i], shows: 'Department' },
  { name: 'card-comparison-three', ...OTHER, press: [/compare with/i], shows: 'statement' },
  { name: 'card-dark-page', ...ENTRY, isDarkPage: true },
  { name: 'card-right-to-left', path: 'rtl.html', term: 'balance sheet', shows: 'Example' },
  { name: 'card-larger', ...OTHER, settings: { textSize: 'larger' } },
  { name: 'card-sheet', ...ENTRY, isTouch: true },
  {
    name: 'card-sheet-comparison',
    ...ENTRY,
    press: [/compare with/i],
    shows: 'Focus',
    isTouch: true,
  },
];

/** Takes all pictures of the card: what can be seen of the page around it. */
export async function takeCardStates(gloss: Launched, origin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const state of STATES) {
    // Pages of tests are too short for a budget.
    await choose(gloss, { amount: 'every', textSize: 'normal', ...state.settings });
    for (const { look, width, height, media } of CARD_LOOKS) {
      const page = await gloss.context.newPage();
      await page.setViewportSize({ width, height });
      // Forced colours come last: marks cannot be found under them.
      await page.emulateMedia({ ...media, forcedColors: 'none', reducedMotion: 'reduce' });
      await page.goto(`${origin}/${state.path}`);
      await open(page, state);
      await page.emulateMedia(media);
      await page.screenshot({ path: `${FOLDER}/${state.name}-${look}.png` });
      await page.close();
    }
    console.log(`${FOLDER}/${state.name}-*.png`);
  }
}

async function open(page: Page, { term, press = [], shows, isTouch, isDarkPage }: CardState) {
  if (isDarkPage) {
    await page.addStyleTag({ content: 'html { background: #14161a; color: #e6e6e6 }' });
  }
  if (isTouch) await tap(page, term);
  else await hoverMark(page, { text: term });
  for (const label of press) {
    const box = await until(() => locateControl(page, label), { what: `a control ${label}` });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  const shown = async () => {
    const card = await readCard(page);
    return card?.isOpaque && card.text.includes(shows) ? card : undefined;
  };
  await until(shown, { what: `a card that says "${shows}"` });
}

async function tap(page: Page, text: string): Promise<void> {
  const box = await until(() => locateMark(page, { text }), { what: `a mark on "${text}"` });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
