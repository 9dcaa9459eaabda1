/** The reader's side of one frame: the pointer's and keys' cards, and what messages ask for. */
import type { Painter } from '@/services/painter';
import { speakTo } from '../language/speak-to';
import type { PageMarking } from '../page/marking';
import { rangeOf } from '../page/page-block';
import type { Interest, Reader } from '../page/reader-program';
import { bringIntoView, firstOf } from './find-marks';
import { createFollowing } from './following';
import { type Hovering, startHovering } from './hovering';
import { lookUpSelection } from './look-up';
import { createStepper } from './step';

/** Starts to serve the reader in this frame; `from` is what the reader did before. */
export function startReader(
  marking: PageMarking,
  painter: Painter,
  from: Interest | undefined,
): Reader {
  speakTo(marking.settings());
  const hovering = startHovering(marking, painter, from);
  const step = createStepper(marking, hovering);
  const following = createFollowing(marking);
  return {
    receive(message) {
      switch (message.type) {
        case 'reveal':
          return reveal(marking, hovering, message.id);
        case 'step':
          return step(message.by);
        case 'look-up':
          return lookUpSelection(marking, hovering, message.ids);
        case 'show':
          return show(marking, painter, message.id);
        case 'follow':
          return following.start(message.request);
      }
    },
    stop(isLeaving) {
      hovering.stop(isLeaving);
      following.stop();
    },
  };
}

/** Scrolls to an entry's first mention and opens its card. */
function reveal(marking: PageMarking, hovering: Hovering, id: string): void {
  const mark = firstOf(marking, id);
  if (!mark) return;
  bringIntoView(mark);
  hovering.open(mark, true);
}

/** Scrolls to an entry's first mention and makes it stand out. */
function show(marking: PageMarking, painter: Painter, id: string): void {
  const mark = firstOf(marking, id);
  if (!mark) return;
  bringIntoView(mark);
  const range = rangeOf(mark.block.text, mark.match);
  painter.emphasise(range ? [range] : []);
}
