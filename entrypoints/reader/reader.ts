/** The reader's side of one frame: the pointer's and keys' cards, and what messages ask for. */
import type { Painter } from '@/services/painter';
import type { PageMarking } from '../page/marking';
import type { Interest, Reader } from '../page/reader-program';
import { firstOf } from './find-marks';
import { type Hovering, startHovering } from './hovering';

/** Starts to serve the reader in this frame; `from` is what the reader did before. */
export function startReader(
  marking: PageMarking,
  painter: Painter,
  from: Interest | undefined,
): Reader {
  const hovering = startHovering(marking, painter, from);
  return {
    receive(message) {
      switch (message.type) {
        case 'reveal':
          return reveal(marking, hovering, message.id);
      }
    },
    stop: hovering.stop,
  };
}

/** Scrolls to an entry's first mention and opens its card. */
function reveal(marking: PageMarking, hovering: Hovering, id: string): void {
  const mark = firstOf(marking, id);
  if (!mark) return;
  mark.block.text.root.scrollIntoView({ block: 'center', behavior: 'instant' });
  hovering.open(mark);
}
