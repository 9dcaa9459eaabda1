import { useEffect, useState } from 'preact/hooks';

/** The browser's own voice. */
export interface Voice {
  /** Says a text, and calls back when it has been said or was broken off. */
  say(text: string, onEnd: () => void): void;
  stop(): void;
}

/** Whether something is being said, and the way to begin and to end it; it ends with the card. */
export function useVoice(voice: Voice | undefined) {
  const [isSaying, setSaying] = useState(false);
  useEffect(() => () => voice?.stop(), [voice]);
  return {
    isSaying,
    toggle(text: string) {
      if (isSaying) return voice?.stop();
      setSaying(true);
      voice?.say(text, () => setSaying(false));
    },
  };
}
