/** What the toolbar shows of a tab: whether Gloss runs there, and how many terms it marks. */
import { browser } from 'wxt/browser';
import { counted, words } from '@/components/words';
import { isOffAt } from '@/core/settings';
import { loadReader } from '@/services/reader-store';
import { speakTo } from '../language/speak-to';
import type { World } from '../page/world';
import { leaveTab } from './page-script';

/** ms in which the frames of a page that has just been read may all report, to be asked once. */
const GATHER = 150;

const BADGE = { text: '#ffffff', background: '#5f6462' };

const ICONS = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
  'look-up-only': { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
  'cannot-run': { 16: '/icon/cannot-run-16.png', 32: '/icon/cannot-run-32.png' },
};

/** Gives badges their quiet colours, wherever one will be shown. */
export function styleBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: BADGE.background });
  void browser.action.setBadgeTextColor({ color: BADGE.text });
}

/** Tabs that are about to be looked at. A worker that is stopped meanwhile hears of the next change. */
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** Brings the icon, its title and the badge of a tab up to date, a moment later. */
export function showSoon(tab: number | undefined): void {
  if (tab === undefined || waiting.has(tab)) return;
  const look = () => {
    waiting.delete(tab);
    // The tab may have gone.
    showTabState(tab).catch(() => undefined);
  };
  waiting.set(tab, setTimeout(look, GATHER));
}

/** The same for every tab: the reader has switched a site on or off. */
export async function showEverywhere(): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false })) showSoon(id);
}

async function showTabState(tabId: number): Promise<void> {
  const [{ settings }, { url }] = await Promise.all([loadReader(), browser.tabs.get(tabId)]);
  speakTo(settings);
  if (settings.lookUpOnly) {
    await leaveTab(tabId);
    return draw(tabId, 'look-up-only', 0);
  }
  // A tab keeps its address from those who may not read it, and would let them wait for its frames.
  const frames = url ? await readFrames(tabId) : [];
  // Pages of ours let no script of ours in, and need none.
  const isOurs = url?.startsWith(browser.runtime.getURL('' as never)) ?? false;
  const runs = isOurs || (frames[0]?.isStarted ?? false);
  const state = !runs ? 'cannot-run' : isOffAt(settings, url) ? 'off' : 'on';
  const marked = state === 'on' ? frames.reduce((sum, frame) => sum + frame.marked, 0) : 0;
  return draw(tabId, state, marked);
}

async function draw(tabId: number, state: keyof typeof ICONS, marked: number): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: ICONS[state] }),
    browser.action.setTitle({ tabId, title: titleOf(state, marked) }),
    browser.action.setBadgeText({ tabId, text: marked > 0 ? String(marked) : '' }),
  ]);
}

interface FrameState {
  readonly isStarted: boolean;
  readonly marked: number;
}

/** Asks all frames, the top one first; none where the browser does not let us in. */
async function readFrames(tabId: number): Promise<FrameState[]> {
  const target = { tabId, allFrames: true };
  const answers = await browser.scripting
    .executeScript({ target, func: readFrame, injectImmediately: true })
    .catch(() => []);
  return answers.toSorted((a, b) => a.frameId - b.frameId).flatMap(({ result }) => result ?? []);
}

/** Runs in the frame. */
function readFrame(): FrameState {
  const { glossStarted = false, glossMarked = 0 } = globalThis as World;
  return { isStarted: glossStarted, marked: glossMarked };
}

function titleOf(state: keyof typeof ICONS, marked: number): string {
  if (state === 'off') return words.siteOff;
  if (state === 'look-up-only') return words.lookUpOnly;
  if (state === 'cannot-run') return words.unreachable;
  return marked > 0 ? counted(marked, words.oneMarked, words.manyMarked) : words.popup;
}
