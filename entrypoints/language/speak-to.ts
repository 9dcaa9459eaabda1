/** Speaks the language that the reader has chosen, from now on. */
import { browser } from 'wxt/browser';
import { speak, words } from '@/components/words';
import type { Settings } from '@/core/settings';

/** For what has no page of its own, or stands in someone else's. */
export function speakTo({ language }: Pick<Settings, 'language'>): void {
  // A script that an update has left alone may not ask.
  const ofBrowser = browser.runtime?.id ? browser.i18n.getUILanguage() : navigator.language;
  speak(language, ofBrowser);
}

/** For a page of ours, which says so to browsers and screen readers too. */
export function speakOnPage(settings: Pick<Settings, 'language'>): void {
  speakTo(settings);
  const { documentElement: page } = document;
  // Said anew, it would have the browser look at all styles again.
  if (page.lang !== words.language) page.lang = words.language;
}
