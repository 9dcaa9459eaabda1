/** Keeps a block's painted marks in step with what has been chosen for it. */
import { withoutRoom } from '@/core/heights';
import type { Match } from '@/core/judge';
import type { Amount } from '@/core/settings';
import type { Painter } from '@/services/painter';
import { type PageBlock, rangeOf, topOf } from './page-block';

/**
 * Takes from blocks that are near the viewport what was chosen for them and has no room in the
 * page's height. To be asked before they are painted: what is painted stays, but not with `isFresh`.
 */
export function fitToHeight(blocks: Iterable<PageBlock>, amount: Amount, isFresh = false): void {
  if (amount === 'every') return;
  const shown: (number | undefined)[] = [];
  const items: { block: PageBlock; match: Match; weight: number; top: number | undefined }[] = [];
  for (const block of blocks) {
    if (!block.isNear || !block.isShown) continue;
    const { text, painted } = block;
    const isPainted = ({ start }: Match) =>
      !isFresh && painted.some((seen) => seen.start === start);
    if (!isFresh) shown.push(...painted.map((match) => topOf(text, match)));
    for (const match of block.marks) {
      if (isPainted(match)) continue;
      items.push({ block, match, weight: match.weight, top: topOf(text, match) });
    }
  }
  for (const { block, match } of withoutRoom(items, shown, amount)) leaveOut(block, match);
}

function leaveOut(block: PageBlock, match: Match): void {
  block.marks = block.marks.filter((mark) => mark !== match);
  block.whys = block.whys.map((why, index) => (block.matches[index] === match ? 'budget' : why));
}

/**
 * Paints a block's marks when it is near, and takes them away when it is not. While it stays near,
 * marks that may have been seen are kept, whatever has been chosen since; but not with `isFresh`.
 */
export function repaint(block: PageBlock, painter: Painter, isFresh = false): void {
  const chosen = isFresh ? block.marks : withSeen(block);
  const wanted = block.isNear && block.isShown ? chosen : [];
  const before = block.painted;
  // What stands where it stood may mean something else by now.
  block.painted = wanted;
  if (looksOf(wanted) === looksOf(before)) return;
  block.unpaint?.();
  block.unpaint =
    wanted.length > 0
      ? painter.paint(
          wanted.flatMap((match) => rangeOf(block.text, match) ?? []),
          wanted,
        )
      : undefined;
}

function withSeen({ marks, painted }: PageBlock): readonly Match[] {
  const kept = painted.filter((seen) => !marks.some((mark) => mark.start === seen.start));
  return kept.length > 0 ? [...marks, ...kept].sort((a, b) => a.start - b.start) : marks;
}

/** Where matches stand and as what, to be compared: what they mean may say how they look. */
function looksOf(matches: readonly Match[]): string {
  return matches.map(({ start, end, ids }) => [start, end, ids]).join();
}
