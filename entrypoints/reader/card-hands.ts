/** What a card can do beyond showing: ask, change, copy, speak, lead to the glossary's page. */
import type { CardProps } from '@/components/Card';
import { placeOf } from '@/core/routes';
import { copyText } from '@/services/clipboard';
import { ask } from '@/services/messaging';
import { findVoice } from '@/services/voice';
import { viewOf } from './views';

type Voice = CardProps['voice'];

/** The callbacks of a card that any card has. */
export const HANDS = {
  ask: viewOf,
  onCopy: copyText,
  onOpenPage: (reference) => void ask({ type: 'open-glossary', place: placeOf(reference) }),
} satisfies Partial<CardProps>;

/** The glossary is in English, and so is what is read out of it. */
const LANGUAGE = 'en';

let voice: Voice;
let looking: Promise<void> | undefined;

/** The voice, where it is known by now; calls back when one has been found later. */
export function ownVoice(onFound: () => void): Voice {
  if (voice) return voice;
  looking ??= findVoice(LANGUAGE).then((found) => {
    voice = found;
    // What was not there may be there for the next card.
    looking = undefined;
  });
  void looking.then(() => voice && onFound());
  return undefined;
}
