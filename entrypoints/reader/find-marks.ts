/** Finds marks of the page by place, by what they mean, by their order, and brings them into view. */
import type { Match } from '@/core/judge';
import { contains, type Point } from '@/core/place';
import { isWithinLink } from '@/services/page-text/dom';
import { offsetOf } from '@/services/page-text/walk';
import { textAt } from '@/services/pointer';
import type { Mark, PageMarking } from '../page/marking';
import { boxesOf, type PageBlock } from '../page/page-block';

/** px around a term's boxes that still count as on it. */
const TOLERANCE = 1;

const known = new WeakMap<Match, Mark>();

/** The mark of a match: one object for one match, so that marks can be compared by identity. */
function markOf(block: PageBlock, match: Match): Mark {
  const mark = known.get(match) ?? { block, match };
  known.set(match, mark);
  return mark;
}

/** The mark at a point of the viewport, if any; where the reader wants it, a term in a link too. */
export function markAtPoint(marking: PageMarking, { x, y }: Point): Mark | undefined {
  const caret = textAt(x, y, marking.shadowRoots());
  if (!caret) return undefined;
  const found =
    marking.at(caret.node, caret.offset) ??
    (marking.settings().inLinks ? inLinkAt(marking, caret.node, caret.offset) : undefined);
  if (!found) return undefined;
  // The caret is the nearest text's, which may be a whole margin away.
  const boxes = boxesOf(found.block.text, found.match);
  return boxes.some((box) => isOn(box, { x, y })) ? markOf(found.block, found.match) : undefined;
}

function inLinkAt(marking: PageMarking, node: Node, offset: number): Mark | undefined {
  if (!isWithinLink(node)) return undefined;
  const block = marking.blocks().find(({ text }) => text.nodes.includes(node as Text));
  const place = block && offsetOf(block.text, node, offset);
  if (!block || place === undefined) return undefined;
  // For any other reason not to be marked it would not open a card either.
  const match = block.matches.find(
    ({ start, end }, index) => block.whys[index] === 'link' && start <= place && place <= end,
  );
  return match && { block, match };
}

/** Whether a point is on a box of a term, or all but. */
export function isOn({ left, top, width, height }: DOMRect, point: Point): boolean {
  const grown = {
    left: left - TOLERANCE,
    top: top - TOLERANCE,
    width: width + 2 * TOLERANCE,
    height: height + 2 * TOLERANCE,
  };
  return contains(grown, point);
}

/** The first mention of an entry that readers can see; a marked one where there is one. */
export function firstOf(marking: PageMarking, id: string): Mark | undefined {
  const shown = marking.blocks().filter((block) => block.isShown);
  const among = (kind: 'marks' | 'matches') => {
    for (const block of shown) {
      const match = block[kind].find(({ ids }) => ids[0] === id);
      if (match) return markOf(block, match);
    }
    return undefined;
  };
  return among('marks') ?? among('matches');
}

/** All marks of the frame in its order, near the view or not. */
export function marksInOrder(marking: PageMarking): Mark[] {
  return marking
    .blocks()
    .filter((block) => block.isShown)
    .flatMap((block) => block.marks.map((match) => markOf(block, match)));
}

/**
 * The index of the next mark, or of the one before, round the ends; from where the reader was last,
 * else from what is in view. `marks` are not empty.
 */
export function stepFrom(marks: readonly Mark[], last: Mark | undefined, by: 1 | -1): number {
  const at = last ? marks.findIndex((mark) => isSamePlace(mark, last)) : -1;
  if (at >= 0) return (at + by + marks.length) % marks.length;
  const first =
    by === 1
      ? marks.findIndex((mark) => (firstBox(mark)?.bottom ?? -1) > 0)
      : marks.findLastIndex((mark) => (firstBox(mark)?.top ?? innerHeight) < innerHeight);
  return Math.max(0, first);
}

/** Whether two marks are on the same words with the same meaning; a page judged anew makes new ones. */
export function isSamePlace(a: Mark, b: Mark): boolean {
  return (
    a.block === b.block && a.match.start === b.match.start && a.match.ids[0] === b.match.ids[0]
  );
}

/** The words of a mark as they stand on the page. */
export function wordsOf({ block, match }: Mark): string {
  return block.text.text.slice(match.start, match.end).replaceAll(/\s+/g, ' ');
}

/** Scrolls until a mark is in view; not at all where it is already. */
export function bringIntoView(mark: Mark): void {
  if (isInView(firstBox(mark))) return;
  const { root } = mark.block.text;
  root.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = firstBox(mark);
  // The middle of a long block may be far from the mark in it.
  if (box && !isInView(box)) {
    scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }
}

function firstBox({ block, match }: Mark): DOMRect | undefined {
  return boxesOf(block.text, match)[0];
}

function isInView(box: DOMRect | undefined): boolean {
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left < innerWidth;
}
