/** One block of the page with what was found in it. */
import type { Why } from '@/core/budget';
import type { Reading } from '@/core/find';
import type { Match } from '@/core/judge';
import { declaredLanguage, type Language } from '@/core/language';
import { attributeOf, isElement, isInline, isWithinLink, parentOf } from '@/services/page-text/dom';
import { pointAt, type TextBlock } from '@/services/page-text/walk';

export interface PageBlock {
  readonly text: TextBlock;
  readonly reading: Reading;
  /** The language that its markup declares. */
  readonly declared: string;
  /** What it is judged as. */
  language: Language;
  /** Judged with the page's evidence known at `judgedAt`. */
  matches: readonly Match[];
  /** Those of them that stand where a mark may stand: not in links. */
  markable: readonly Match[];
  judgedAt: number;
  /** What was learned of some form was not at hand when it was judged. */
  isPending: boolean;
  /** Whether readers can see it, as last asked. */
  isShown: boolean;
  isNear: boolean;
  /** Whether it is told when it comes near the viewport. */
  isWatched: boolean;
  /** Matches that are to be painted when the block is near the viewport. */
  marks: readonly Match[];
  /** Why each of `matches` is marked, or why not. */
  whys: readonly Why[];
  painted: readonly Match[];
  unpaint: (() => void) | undefined;
}

/** Whether a block can be seen at all: not in a closed `details`, a hidden tab, a menu not yet open. */
export function isShown(block: TextBlock): boolean {
  // A form's own field may be called so.
  return Element.prototype.checkVisibility.call(block.root, { visibilityProperty: true });
}

/** Whether a match may be marked where it stands. */
export function canBeMarked(block: TextBlock, { start, end }: Match): boolean {
  const from = pointAt(block, start, false).node;
  const to = pointAt(block, end, true).node;
  if (isWithinLink(from) || isWithinForeign(from, block.root)) return false;
  return from === to || isOneLine(block, from, to);
}

/** Whether something within the line declares another language: a quotation, a foreign word. */
function isWithinForeign(node: Node, root: Element): boolean {
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) {
    const lang = isElement(at) ? attributeOf(at, 'lang') : null;
    if (lang !== null) return declaredLanguage(lang) === 'other';
  }
  return false;
}

/** Elements that are inline by name may be blocks by style: no term runs across those. */
function isOneLine(block: TextBlock, from: Text, to: Text): boolean {
  const first = block.nodes.indexOf(from);
  const last = block.nodes.indexOf(to);
  return block.nodes.slice(first, last + 1).every((node) => {
    for (let at = parentOf(node); at && at !== block.root; at = parentOf(at)) {
      if (!isElement(at) || !isInline(at)) return true;
      const { display } = getComputedStyle(at);
      if (!display.startsWith('inline') && display !== 'contents') return false;
    }
    return true;
  });
}

/** A match as a range of the page; `undefined` once the text has gone. */
export function rangeOf(block: TextBlock, { start, end }: Match): StaticRange | undefined {
  const from = pointAt(block, start, false);
  const to = pointAt(block, end, true);
  if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The boxes of a match's lines in the viewport. A live range is used for the question only. */
export function boxesOf(block: TextBlock, match: Match): DOMRect[] {
  const range = rangeOf(block, match);
  if (!range) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** One live range for all questions of `topOf`: each one costs the page's later changes. */
let ruler: Range | undefined;

/** How far from the page's top a match stands, in CSS px; `undefined` where it has no box. */
export function topOf(block: TextBlock, match: Match): number | undefined {
  const range = rangeOf(block, match);
  if (!range) return undefined;
  ruler ??= document.createRange();
  ruler.setStart(range.startContainer, range.startOffset);
  ruler.setEnd(range.endContainer, range.endOffset);
  const { top, height } = ruler.getBoundingClientRect();
  // It holds on to nothing of the page meanwhile.
  ruler.setEnd(document, 0);
  return height > 0 ? top + scrollY : undefined;
}
