/** Keeps a block's painted marks in step with what has been chosen for it. */
import type { Match } from '@/core/judge';
import type { Painter } from '@/services/painter';
import { type PageBlock, rangeOf } from './page-block';

/**
 * Paints a block's marks when it is near, and takes them away when it is not. While it stays near,
 * marks that may have been seen are kept, whatever has been chosen since; but not with `isFresh`.
 */
export function repaint(block: PageBlock, painter: Painter, isFresh = false): void {
  const chosen = isFresh ? block.marks : withSeen(block);
  const wanted = block.isNear && block.isShown ? chosen : [];
  if (isSame(wanted, block.painted)) return;
  block.unpaint?.();
  block.painted = wanted;
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

function isSame(a: readonly Match[], b: readonly Match[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end)
  );
}
