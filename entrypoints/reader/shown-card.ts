/** The card that a frame shows, if any: opened for a mark once its view is there, and closed. */
import type { CardProps } from '@/components/Card';
import type { Point } from '@/core/place';
import type { Reference } from '@/core/views';
import type { CardShape } from '@/services/card-host';
import { ask, isAlive } from '@/services/messaging';
import type { Painter } from '@/services/painter';
import { speakTo } from '../language/speak-to';
import type { Mark, PageMarking } from '../page/marking';
import { rangeOf } from '../page/page-block';
import { wordsOf } from './find-marks';
import { type OpenCard, openCard } from './open-card';
import { startReadingLog } from './reading-log';
import { viewOf } from './views';

/** How a card is to open. */
export interface Manner {
  readonly at: Point;
  readonly shape: CardShape;
  /** Whether it takes the keyboard's focus. */
  readonly takesFocus: boolean;
}

export interface ShownCard {
  readonly card: OpenCard | undefined;
  /** Shows the card of a mark in place of the one that is shown, or none. */
  show(mark: Mark | undefined, manner: Manner): void;
  /** It stays until it is dismissed: what it shows counts as read. */
  pinned(): void;
  /** Whether the reader has just switched Gloss off in the card and may want to undo it there. */
  offersUndoing(): boolean;
}

/** One card in a frame, whoever has opened it. */
let closeOther: (() => void) | undefined;

/** Starts without a card; `onClose` is called when the reader closes one from inside. */
export function createShownCard(
  marking: PageMarking,
  painter: Painter,
  onClose: () => void,
): ShownCard {
  let card: OpenCard | undefined;
  let opening: Mark | undefined;
  let isPinned = false;
  let lastChange: Parameters<CardProps['onChange']>[0] | undefined;
  let log = startReadingLog();

  const close = () => {
    opening = undefined;
    isPinned = false;
    log.closed();
    if (!card) return;
    card.close();
    card = undefined;
    painter.emphasise([]);
  };
  const open = async (mark: Mark, { at, shape, takesFocus }: Manner) => {
    opening = mark;
    const start = referenceOf(mark);
    const first = await viewOf(start);
    // A script that an update has left alone has nothing to show: the new one beside it does.
    if (opening !== mark || !isAlive()) return;
    opening = undefined;
    if (closeOther !== onClose) closeOther?.();
    closeOther = onClose;
    log = startReadingLog();
    lastChange = undefined;
    speakTo(marking.settings());
    if (isPinned) log.pinned();
    card = openCard(mark, at, shape, {
      start,
      first,
      context: contextOf(mark, marking),
      onChange(change) {
        lastChange = change;
        void ask({ type: 'change', change });
      },
      onShow: log.shown,
      onClose,
    });
    if (!card) return onClose();
    const range = rangeOf(mark.block.text, mark.match);
    painter.emphasise(range ? [range] : []);
    if (takesFocus) card.focus();
  };

  return {
    get card() {
      return card;
    },
    show(mark, manner) {
      if (mark === card?.mark || (mark && mark === opening)) return;
      // Who reads on from card to card by keys stays in them.
      const takesFocus = manner.takesFocus || Boolean(card?.hasFocus());
      close();
      if (mark) void open(mark, { ...manner, takesFocus });
    },
    pinned() {
      isPinned = true;
      log.pinned();
    },
    offersUndoing: () => Boolean(card && lastChange?.kind === 'site-off' && lastChange.on),
  };
}

/** The entry that a mark most likely means. */
export function referenceOf({ match }: Mark): Reference {
  return { kind: 'entry', id: match.ids[0] as string };
}

function contextOf(mark: Mark, marking: PageMarking): CardProps['context'] {
  const { saved, known, hidden, theme, textSize } = marking.settings();
  return {
    here: new Set(marking.terms().map(({ id }) => id)),
    form: wordsOf(mark),
    meanings: mark.match.ids,
    // A frame's own address says nothing of the page's.
    hasSite: window !== window.top || /^https?:$/.test(location.protocol),
    saved: new Set(saved),
    known: new Set(known),
    hidden: new Set(hidden),
    theme,
    textSize,
  };
}
