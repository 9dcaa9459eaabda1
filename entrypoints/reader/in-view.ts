/** Which terms of a frame can be seen right now. */
import { boxesOf, type PageBlock } from '../page/page-block';

/** What can be seen of a frame, in px of its own viewport. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

export interface TermsInView {
  /** The ids of all terms that can be seen, in the order of the page. */
  readonly ids: readonly string[];
  /** Those of them of which nothing stands further up: where the reader is in the list of terms. */
  readonly firsts: readonly string[];
}

/** The terms of a frame's blocks, in their order, that are in an area; `isNear` says where to look. */
export function termsIn(
  blocks: readonly PageBlock[],
  area: Area,
  isNear: (block: PageBlock) => boolean,
): TermsInView {
  const ids = new Set<string>();
  const firsts = new Set<string>();
  const above = new Set<string>();
  for (const block of blocks) {
    if (!block.isShown) continue;
    const seen = new Set(isNear(block) ? idsIn(block, area) : []);
    for (const id of seen) {
      ids.add(id);
      if (!above.has(id)) firsts.add(id);
    }
    for (const match of block.matches) {
      const id = idOf(match);
      if (!seen.has(id)) above.add(id);
    }
  }
  return { ids: [...ids], firsts: [...firsts] };
}

function idsIn(block: PageBlock, area: Area): string[] {
  if (block.matches.length === 0) return [];
  // A form's own field may be called so.
  const box = Element.prototype.getBoundingClientRect.call(block.text.root);
  if (!isWithin(box, area)) return [];
  const isWhole = box.top >= area.top && box.bottom <= area.bottom;
  // Only where a block is cut by the edge the single words are asked where they are.
  const seen = isWhole
    ? block.matches
    : block.matches.filter((match) =>
        boxesOf(block.text, match).some((own) => isWithin(own, area)),
      );
  return seen.map(idOf);
}

function idOf({ ids }: PageBlock['matches'][number]): string {
  return ids[0] as string;
}

function isWithin({ top, bottom }: Area, area: Area): boolean {
  return bottom > area.top && top < area.bottom;
}
