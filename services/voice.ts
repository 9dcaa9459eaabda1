/** The voice that the browser has on this machine. */

export interface OwnVoice {
  /** Says a text, and calls back when it has been said or was broken off. */
  say(text: string, onEnd: () => void): void;
  stop(): void;
}

/** Browsers list their voices a moment after they are first asked, in ms. */
const PATIENCE = 3000;

/**
 * A voice for a language ("en"); `undefined` where this machine has none. Voices that speak from
 * somewhere else are none: what is read out would be sent there.
 */
export async function findVoice(language: string): Promise<OwnVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  if (speechSynthesis.getVoices().length === 0) await voicesListed();
  const voice = localVoice(language);
  return voice && speakerWith(voice);
}

function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const fitting = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

function voicesListed(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
  });
}

function speakerWith(voice: SpeechSynthesisVoice): OwnVoice {
  let isSpeaking = false;
  return {
    say(text, onEnd) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      const end = () => {
        isSpeaking = false;
        onEnd();
      };
      utterance.onend = end;
      utterance.onerror = end;
      isSpeaking = true;
      speechSynthesis.speak(utterance);
    },
    stop() {
      // The page may be saying something of its own.
      if (isSpeaking) speechSynthesis.cancel();
    },
  };
}
