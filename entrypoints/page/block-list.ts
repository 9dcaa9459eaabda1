/** All blocks of a page that have been read, in the order of the page, and the ways to find them. */
import { addContext, type Context, NO_CONTEXT, subtractContext } from '@/core/context';
import type { Reading } from '@/core/find';
import type { Finder } from '@/core/finder';
import { createLanguageTally, type LanguageFollower } from '@/core/language';
import { isInPage } from '@/services/page-text/dom';
import { blockOf, declaredLanguageOf, type TextBlock } from '@/services/page-text/walk';
import { createGroups } from './groups';
import { isShown, type PageBlock } from './page-block';

export interface BlockList {
  /** How much business language all blocks together hold. */
  readonly context: Context;
  /** Says what language each block is in, asked in their order. */
  followLanguage(): LanguageFollower;
  /** The place at a node: blocks that are added there stand one behind the other. */
  placeAt(node: Node): Place;
  add(text: TextBlock, place: Place): PageBlock;
  /** Drops the given blocks and those that have left the page; the list's maker hears of each. */
  drop(given: ReadonlySet<PageBlock>): void;
  /** A list of its own: later changes make another one. */
  inOrder(): readonly PageBlock[];
  /** The block that holds a text. */
  ofText(text: Node): PageBlock | undefined;
  ofRoot(root: Element): ReadonlySet<PageBlock>;
}

/** Blocks that were read one after the other, and the block of the list that they follow. */
export interface Place {
  after: PageBlock | undefined;
  added: PageBlock[];
}

/**
 * Order costs nothing here but a look at what stands before: asking the browser to compare the
 * positions of two nodes takes time in proportion to their siblings.
 */
export function createBlockList(
  finder: Finder,
  onDrop: (block: PageBlock, isLastOfRoot: boolean) => void,
): BlockList {
  let blocks: readonly PageBlock[] = [];
  /** Places with blocks that are not yet in the list, the latest last. */
  let open: Place[] = [];
  let context = NO_CONTEXT;
  const languages = createLanguageTally();
  /** By the first text of each. */
  const byFirst = new Map<Node, PageBlock>();
  /** Those that were dropped, likewise: their text may come back as it was. */
  const dropped = new WeakMap<Node, PageBlock>();
  const byRoot = createGroups<Element, PageBlock>();

  /** The block before a node, in the order of the page. */
  const before = (node: Node): PageBlock | undefined => {
    const tree = Node.prototype.getRootNode.call(node);
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
    while (walker.previousNode()) {
      const block = byFirst.get(walker.currentNode);
      if (block) return block;
    }
    return tree instanceof ShadowRoot ? before(tree.host) : undefined;
  };
  const inOrder = () => {
    if (open.length > 0) blocks = withPlaces(blocks, open);
    open = [];
    return blocks;
  };
  const forget = (block: PageBlock) => {
    context = subtractContext(context, block.reading.context);
    languages.note(block.reading.language, block.declared, -1);
    const first = block.text.nodes[0] as Node;
    // The text may begin another block by now.
    if (byFirst.get(first) === block) byFirst.delete(first);
    dropped.set(first, block);
    onDrop(block, byRoot.delete(block.text.root, block));
  };

  return {
    get context() {
      return context;
    },
    followLanguage: () => languages.follow(),
    placeAt: (node) => ({ after: before(node), added: [] }),
    add(text, place) {
      const first = text.nodes[0] as Node;
      const earlier = byFirst.get(first) ?? dropped.get(first);
      const block = newBlock(text, readAgain(text, earlier) ?? finder.read(text.text));
      context = addContext(context, block.reading.context);
      languages.note(block.reading.language, block.declared, 1);
      if (place.added.length === 0) open.push(place);
      place.added.push(block);
      byFirst.set(first, block);
      byRoot.add(text.root, block);
      return block;
    },
    drop(given) {
      blocks = inOrder().filter((block) => {
        const goes = given.has(block) || isGone(block);
        if (goes) forget(block);
        return !goes;
      });
    },
    inOrder,
    ofText(text) {
      const root = blockOf(text);
      if (!root) return undefined;
      for (const block of byRoot.of(root))
        if (block.text.nodes.includes(text as Text)) return block;
      return undefined;
    },
    ofRoot: byRoot.of,
  };
}

/**
 * A list with what was added at places. Of two places behind one block the later one comes first:
 * had it stood behind the earlier one's blocks, it would follow those.
 */
function withPlaces(blocks: readonly PageBlock[], places: readonly Place[]): PageBlock[] {
  const following = new Map<PageBlock | undefined, Place[]>();
  for (const place of places) {
    const others = following.get(place.after);
    if (others) others.unshift(place);
    else following.set(place.after, [place]);
  }
  const all: PageBlock[] = [];
  // A stack, not recursion: places may follow one another without end.
  const take = (block: PageBlock | undefined) => {
    const waiting: PageBlock[] = [];
    const follow = (behind: PageBlock | undefined) => {
      const added = (following.get(behind) ?? []).flatMap((place) => place.added);
      for (let index = added.length - 1; index >= 0; index--)
        waiting.push(added[index] as PageBlock);
    };
    if (block) all.push(block);
    follow(block);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      all.push(next);
      follow(next);
    }
  };
  take(undefined);
  for (const block of blocks) take(block);
  for (const place of places) {
    place.after = place.added.at(-1);
    place.added = [];
  }
  return all;
}

/** What was read of the same text before: pages move and re-render much that stays as it was. */
function readAgain({ text }: TextBlock, earlier: PageBlock | undefined): Reading | undefined {
  return earlier?.text.text === text ? earlier.reading : undefined;
}

/** One for all: most blocks of a page never have a match. */
const NONE: readonly never[] = [];

function newBlock(text: TextBlock, reading: Reading): PageBlock {
  const hasCandidates = reading.candidates.length > 0;
  return {
    text,
    reading,
    declared: declaredLanguageOf(text.root),
    language: 'english',
    matches: NONE,
    markable: NONE,
    judgedAt: Number.NaN,
    isPending: false,
    isShown: hasCandidates && isShown(text),
    isNear: false,
    isWatched: false,
    marks: NONE,
    whys: NONE,
    painted: NONE,
    unpaint: undefined,
  };
}

/** Whether a block's text has left the page, or its element has and the text has moved on. */
function isGone({ text: { root, nodes } }: PageBlock): boolean {
  return !isInPage(root) || !isInPage(nodes[0] ?? root);
}
