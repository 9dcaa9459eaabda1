/** A voice for tests and pictures: browsers on machines that build have none. */

/**
 * Puts one voice into the world that it runs in; `isLocal`: whether it is on the machine. What was
 * said so far stands in `said`, and "cancelled" for each time that it was broken off.
 */
export function putVoice(isLocal: boolean): void {
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
