/** Answers the pages, and is the only one to write. It may be stopped at any time: it keeps no state. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readMessage } from '@/core/messages';
import { hideStorageFromPages } from '@/services/reader-store';
import { speakTo } from '../language/speak-to';
import { listenToAddressBar } from './address-bar';
import { answer } from './answer';
import { showLearned } from './changes';
import { runCommand } from './commands';
import { listenToMenu, makeMenu } from './context-menu';
import { countOwnFailures, tellFailure } from './failures';
import { showWelcome } from './install';
import { followOwn } from './own-changes';
import { startInOpenTabs, startPages } from './page-script';
import { keepSources } from './sources';
import { keepInSync } from './sync';
import { showSoon, styleBadges } from './tab-state';

export default defineBackground(() => {
  countOwnFailures();
  speakTo({ language: 'system' });
  hideStorageFromPages();
  styleBadges();
  listenToMenu();
  listenToAddressBar();
  keepSources();
  keepInSync(() => void showLearned());
  followOwn();
  startPages().catch(tellFailure);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    if (reason === 'install') void showWelcome();
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    // Where the browser has let us in only now, open pages have Gloss without a reload.
    if (origins?.length) void startInOpenTabs();
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') showSoon(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    // Where no script of ours may run, there is nothing to do.
    runCommand(command, tab).catch(() => undefined);
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const message = sender.id === browser.runtime.id ? readMessage(raw) : undefined;
    if (!message) return undefined;
    answer(message, sender).catch(tellFailure).then(respond);
    // The answer comes later.
    return true;
  });
});
