/** The states of the card over pages of ours, each in every look: pictures in results/screenshots. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Settings } from '@/core/settings';
import type { Launched } from '../launch';
import { hoverMark, isNamed, locateControl, locateMark, readCard } from '../observe';
import { chromiumWorld, type OwnWorld } from '../own-world';
import { putVoice } from '../pretended-voice';
import type { PageServer } from '../serve';
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
  /** Words that the card then says, or a control that it then has. */
  readonly shows: string;
  readonly settings?: Partial<Settings>;
  readonly isTouch?: boolean;
  readonly isDarkPage?: boolean;
  /** What is done beforehand where our programs run. */
  readonly prepare?: (world: OwnWorld) => Promise<void>;
}

const ENTRY = { path: 'card.html', term: 'marketing', shows: 'Example' };
const OTHER = { path: 'card.html', term: 'balance sheet', shows: 'Example' };

const MEANINGS = '/meanings';
const MEANINGS_PAGE =
  '<!doctype html><html lang="en"><title>Meanings</title><body style="font: 18px/1.6 serif; margin: 40px">' +
  '<p>What the company owns less what it owes is the equity of its shareholders, as the balance sheet shows.</p>';

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
  { name: 'card-meanings', path: MEANINGS, term: 'equity', shows: 'Other meanings' },
  { name: 'card-explainer', ...ENTRY, press: ['Related', /work together/], shows: 'The handover' },
  {
    name: 'card-said',
    ...ENTRY,
    press: ['Say it aloud'],
    shows: 'Stop saying it',
    prepare: (world) => world(putVoice, true),
  },
  {
    name: 'card-missing',
    ...ENTRY,
    press: ['Related', 'branding'],
    shows: 'could not be fetched',
    prepare: (world) => world(loseBranding),
  },
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

/** The same for entries of the reader's own, which `OWN_STATES` have brought. */
const OWN_CARDS: readonly CardState[] = [
  { name: 'card-own', path: 'own.html', term: 'ARR', shows: 'From acme' },
  { name: 'card-own-deprecated', path: 'own.html', term: 'punter', shows: 'Use instead' },
];

/** Takes all pictures of the card: what can be seen of the page around it. */
export function takeCardStates(gloss: Launched, server: PageServer): Promise<void> {
  server.route(MEANINGS, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(MEANINGS_PAGE);
  });
  return takeCards(gloss, server, STATES);
}

/** Takes those of own entries. */
export function takeOwnCards(gloss: Launched, server: PageServer): Promise<void> {
  return takeCards(gloss, server, OWN_CARDS);
}

async function takeCards(
  gloss: Launched,
  { origin }: PageServer,
  states: readonly CardState[],
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const state of states) {
    // Pages of tests are too short for a budget.
    await choose(gloss, { amount: 'every', textSize: 'normal', ...state.settings });
    for (const { look, width, height, media } of CARD_LOOKS) {
      const page = await gloss.context.newPage();
      await page.setViewportSize({ width, height });
      // Forced colours come last: marks cannot be found under them.
      await page.emulateMedia({ ...media, forcedColors: 'none', reducedMotion: 'reduce' });
      await page.goto(new URL(state.path, origin).href);
      await state.prepare?.(await chromiumWorld(page, gloss.extensionId));
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
    const isThere =
      card?.text.includes(shows) || card?.controls.some(({ name }) => isNamed(name, shows));
    return card?.isOpaque && isThere ? card : undefined;
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

/** Runs in our world of a page: what is asked about one entry gets no answer, as when the browser stops our background. */
function loseBranding(): void {
  const { sendMessage } = chrome.runtime;
  Object.assign(chrome.runtime, {
    sendMessage: (message: { readonly reference?: { readonly id: string } }) =>
      message.reference?.id === 'branding' ? Promise.resolve() : sendMessage(message),
  });
}
