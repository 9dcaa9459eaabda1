/** A voice for tests: browsers on machines that build have none. It is put into our own world of a page. */
import type { CDPSession, Page } from 'playwright-core';

export interface VoiceWorld {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** Gives our program in the page's main frame one voice; `isLocal`: whether it is on the machine. */
export async function pretendVoice(
  page: Page,
  extensionId: string,
  { isLocal } = { isLocal: true },
): Promise<VoiceWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  await session.send('Runtime.evaluate', {
    contextId,
    expression: `(${putVoice})(${isLocal})`,
  });
  return { session, contextId };
}

/** What was said so far, and "cancelled" for each time that it was broken off. */
export async function saidAloud({ session, contextId }: VoiceWorld): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: 'globalThis.said',
    returnByValue: true,
  });
  return result.value as string[];
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
