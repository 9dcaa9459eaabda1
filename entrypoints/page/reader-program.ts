/**
 * What the page's script and the reader's program agree on. The program (hover, card, and all that
 * draws it) is injected when the pointer first comes to a mark of the frame; both then share one
 * isolated world, and the program leaves itself under `READER_PROGRAM` there.
 */
import type { ToReader } from '@/core/messages';
import type { Painter } from '@/services/painter';
import type { PointerPlace } from '@/services/pointer';
import type { PageMarking } from './marking';

/** Key of the program on `globalThis` of our isolated world, where no page can see it. */
export const READER_PROGRAM = 'glossReader';

export interface Reader {
  /** Does what a message asks of this frame. */
  receive(message: ToReader): void;
  /** `isLeaving`: not even a card stays that could undo it. */
  stop(isLeaving?: boolean): void;
}

/** What can be said of a frame as a whole to who listens. */
export type Announcement = 'hidden' | 'shown';

export interface ReaderProgram {
  /** Takes over the reader's pointer and keys; `from` is what made the page's script ask for it. */
  start(marking: PageMarking, painter: Painter, from: Interest | undefined): Reader;
  /** Tells that the marks of the page have been hidden or shown, whether Gloss is on here or off. */
  announce(what: Announcement): void;
}

/** The pointer at a mark. */
export interface Interest {
  readonly kind: 'move' | 'tap';
  readonly place: PointerPlace;
}
