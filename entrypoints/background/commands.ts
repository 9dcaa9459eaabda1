/** What the reader asks for by keys of the browser's own, wherever the focus is in the page. */
import { browser } from 'wxt/browser';
import { isOffAt, siteOf } from '@/core/settings';
import { tell } from '@/services/messaging';
import { loadReader } from '@/services/reader-store';
import { type Announcement, READER_PROGRAM, type ReaderProgram } from '../page/reader-program';
import { makeChange } from './changes';
import { loadReaderProgram } from './reader-program';

/** The part of a browser's tab that commands need; `url` is absent on the browser's own pages. */
interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Runs one of the manifest's commands for the tab in front. */
export async function runCommand(command: string, tab: Tab | undefined): Promise<void> {
  const { id, url } = tab ?? {};
  if (id === undefined) return;
  switch (command) {
    case 'list-terms':
      // Only while the browser still sees the keys: nothing may be awaited before.
      return browser.action.openPopup();
  }
  const { settings } = await loadReader();
  // Nothing is put into a page, not even to say so: the popup does.
  if (settings.lookUpOnly) return;
  const isOff = isOffAt(settings, url);
  switch (command) {
    case 'next-term':
      return step(id, isOff, 1);
    case 'previous-term':
      return step(id, isOff, -1);
    case 'toggle-site':
      return toggleSite(id, url, isOff);
  }
}

async function step(tab: number, isOff: boolean, by: 1 | -1): Promise<void> {
  const frame = await focusedFrame(tab);
  if (isOff) return announce(tab, frame, 'hidden');
  await tell(tab, { type: 'step', by }, frame);
}

async function toggleSite(tab: number, url: string | undefined, isOff: boolean): Promise<void> {
  const site = siteOf(url);
  if (!site) return;
  await makeChange({ kind: 'site-off', site, on: !isOff });
  await announce(tab, await focusedFrame(tab), isOff ? 'shown' : 'hidden');
}

/** Has the reader's program say something, brought in where it is not yet there. */
async function announce(tab: number, frame: number, what: Announcement): Promise<void> {
  const say = () =>
    browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: announceHere,
      args: [READER_PROGRAM, what],
    });
  const [said] = await say();
  if (said?.result) return;
  await loadReaderProgram({ tab: { id: tab }, frameId: frame });
  await say();
}

/** Runs in the frame. */
function announceHere(key: string, what: Announcement): boolean {
  const program = (globalThis as Record<string, unknown>)[key] as ReaderProgram | undefined;
  program?.announce(what);
  return program !== undefined;
}

/** The frame that has the keyboard, else the page itself. */
async function focusedFrame(tab: number): Promise<number> {
  // Pages of ours let nobody in, and have one frame.
  const answers = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: hasKeyboardHere })
    .catch(() => []);
  return answers.find(({ result }) => result)?.frameId ?? 0;
}

/** Runs in every frame: those around the one with the keyboard say that they have the focus too. */
function hasKeyboardHere(): boolean {
  return document.hasFocus() && !document.activeElement?.matches('iframe,frame');
}
