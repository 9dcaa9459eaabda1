/** Sends and receives our messages. After an update or removal of Gloss every call gives `undefined`. */

import { browser } from 'wxt/browser';
import type { Answers, TermsMessage, ToBackground, ToPage } from '@/core/messages';

/** Whether this script can still speak with the background: an update leaves old scripts alone. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Asks the background; `undefined` where there is no answer. Never throws. */
export async function ask<Message extends ToBackground>(
  message: Message,
): Promise<Answers[Message['type']] | undefined> {
  if (!isAlive()) return undefined;
  try {
    return (await browser.runtime.sendMessage(message)) as Answers[Message['type']];
  } catch {
    return undefined;
  }
}

/** Sends to a tab's frames, or to one of them; true where somebody was there to hear it. */
export async function tell(tab: number, message: ToPage, frameId?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId });
    return true;
  } catch {
    return false;
  }
}

/** Hands each message for this frame to a listener; returns the undoing. */
export function onPageMessage(listen: (message: ToPage) => void): () => void {
  const receive = (message: unknown) => {
    listen(message as ToPage);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(receive);
  };
}

/** A frame's answer to the popup. */
export function answerTerms(message: TermsMessage): void {
  if (isAlive()) browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Collects the frames' answers to a request for terms; returns the undoing. */
export function onTerms(
  request: string,
  listen: (message: TermsMessage, frameId: number) => void,
): () => void {
  const receive = (message: Partial<TermsMessage>, sender: { frameId?: number }) => {
    if (message?.type !== 'terms' || message.request !== request) return;
    listen(message as TermsMessage, sender.frameId ?? 0);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** Calls back when a frame of a tab says that its number of marked terms has changed; returns the undoing. */
export function onCounted(tab: number, listen: () => void): () => void {
  const receive = (message: Partial<ToBackground>, sender: { tab?: { id?: number } }) => {
    if (message?.type === 'counted' && sender.tab?.id === tab) listen();
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}
