/** A voice for tests: browsers on machines that build have none. It is put into our own world of a page. */
import type { Page } from 'playwright-core';
import { type OwnWorld, ownWorld } from './own-world';

/** Gives our program in the page's main frame one voice; `isLocal`: whether it is on the machine. */
export async function pretendVoice(
  page: Page,
  extensionId: string,
  { isLocal } = { isLocal: true },
): Promise<OwnWorld> {
  const world = await ownWorld(page, extensionId);
  await world(putVoice, isLocal);
  return world;
}

/** What was said so far, and "cancelled" for each time that it was broken off. */
export function saidAloud(world: OwnWorld): Promise<string[]> {
  return world(() => (globalThis as unknown as { said: string[] }).said);
}

/** Runs in our world of the page. */
function putVoice(isLocal: boolean): void {
  const said: string[] = [];
  let speaking: SpeechSynthesisUtterance | undefined;
  const voice = { name: 'Test', lang: 'en-GB', localService: isLocal, default: true };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (utterance: SpeechSynthesisUtterance) => {
      speaking = utterance;
      said.push(utterance.text);
    },
    cancel: () => {
      said.push('cancelled');
      speaking?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
  });
  class Utterance {
    constructor(readonly text: string) {}
  }
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true });
  define('speechSynthesis', synthesis);
  define('SpeechSynthesisUtterance', Utterance);
  define('said', said);
}
