/** Waits until the reader turns to a mark, and only then brings in what opens cards. */
import type { ToReader } from '@/core/messages';
import { ask } from '@/services/messaging';
import type { Painter } from '@/services/painter';
import { textAt, watchForInterest } from '@/services/pointer';
import type { PageMarking } from './marking';
import { type Interest, READER_PROGRAM, type Reader, type ReaderProgram } from './reader-program';

export interface Reading {
  /** Brings the reader's program in, and hands a message to it. */
  hand(message: ToReader): void;
  /** `isLeaving`: not even a card stays that could undo it. */
  stop(isLeaving?: boolean): void;
}

/** Starts to listen for the reader's interest in marks. */
export function startReading(marking: PageMarking, painter: Painter): Reading {
  const waiting = new AbortController();
  let isStopped = false;
  let reader: Reader | undefined;
  let loading: Promise<ReaderProgram | undefined> | undefined;
  // While the program is on its way the pointer may go on: what counts is where it has come to.
  let interest: Interest | undefined;

  const load = async () => {
    loading ??= readerProgram();
    const program = await loading;
    // Where it could not be had (a worker that was stopped, say), the next move asks again.
    if (!program) loading = undefined;
    if (!program || isStopped || reader) return reader;
    waiting.abort();
    reader = program.start(marking, painter, interest);
    return reader;
  };
  watchForInterest((kind, place) => {
    const text = textAt(place.x, place.y, marking.shadowRoots());
    // Where terms in links open a card too, only the program can tell.
    const isAtMark = Boolean(
      text && (marking.settings().inLinks || marking.at(text.node, text.offset)),
    );
    if (interest?.kind !== 'tap' || (kind === 'tap' && isAtMark)) interest = { kind, place };
    if (isAtMark) void load();
  }, waiting.signal);

  return {
    hand: (message) => void load().then((own) => own?.receive(message)),
    stop(isLeaving) {
      isStopped = true;
      waiting.abort();
      reader?.stop(isLeaving);
    },
  };
}

async function readerProgram(): Promise<ReaderProgram | undefined> {
  const world = globalThis as { [READER_PROGRAM]?: ReaderProgram };
  if (!world[READER_PROGRAM]) await ask({ type: 'load-reader' });
  return world[READER_PROGRAM];
}
