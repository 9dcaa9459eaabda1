/**
 * A page that nobody sees, for work that the background's program would be too large for: it fetches
 * and reads glossaries. The background opens it, says what is to be done, and closes it.
 */
import { browser } from 'wxt/browser';
import { isSourceWork } from '@/core/subscriptions/work';
import { tellFailure } from '../failures/tell-failure';
import { checkSource } from './check-source';
import { placeTexts } from './place-texts';

browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
  if (sender.id !== browser.runtime.id || !isSourceWork(raw)) return undefined;
  const { due, texts } = raw;
  const work = async () => {
    if (texts) await placeTexts(texts);
    for (const id of due) await checkSource(id);
  };
  work().then(
    () => respond(true),
    (error) => {
      tellFailure(error);
      respond(false);
    },
  );
  // The answer comes later.
  return true;
});
