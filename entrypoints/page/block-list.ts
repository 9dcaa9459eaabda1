/** All blocks of a page that have been read, in the order of the page, and the ways to find them. */
import { readText } from '@/core/find';
import { addContext, contextOf, NO_CONTEXT, type PageContext, subtractContext } from '@/core/judge';
import { languageOf } from '@/core/language';
import type { Lexicon } from '@/core/lexicon';
import { isInPage } from '@/services/page-text/dom';
import { declaredLanguageOf, type TextBlock } from '@/services/page-text/walk';
import { isShown, type PageBlock } from './page-block';

export interface BlockList {
  /** How much business language all blocks together hold. */
  readonly context: PageContext;
  add(text: TextBlock): PageBlock;
  /** Drops the given blocks and those that have left the page; the list's maker hears of each. */
  drop(given: ReadonlySet<PageBlock>): void;
  /** A list of its own: later changes make another one. */
  inOrder(): readonly PageBlock[];
  ofNode(node: Node): PageBlock | undefined;
  ofRoot(root: Element): ReadonlySet<PageBlock>;
  /** The block before a node, in the order of the page: its section goes on there. */
  before(node: Node): PageBlock | undefined;
}

const NONE: ReadonlySet<PageBlock> = new Set();

export function createBlockList(
  lexicon: Lexicon,
  onDrop: (block: PageBlock, isLastOfRoot: boolean) => void,
): BlockList {
  let blocks: readonly PageBlock[] = [];
  // Read since the last look: nearly always at the end of the page, or together in one place.
  let added: PageBlock[] = [];
  let context = NO_CONTEXT;
  const byNode = new WeakMap<Node, PageBlock>();
  const byRoot = new Map<Element, Set<PageBlock>>();
  const treeOrder = createTreeOrder();

  const inOrder = () => {
    if (added.length > 0) blocks = merged(blocks, added, treeOrder.compare);
    added = [];
    return blocks;
  };
  const forget = (block: PageBlock) => {
    context = subtractContext(context, block.context);
    const siblings = byRoot.get(block.text.root);
    siblings?.delete(block);
    const isLast = siblings?.size === 0;
    if (isLast) byRoot.delete(block.text.root);
    onDrop(block, isLast);
  };

  return {
    get context() {
      return context;
    },
    add(text) {
      const block = readBlock(text, lexicon);
      context = addContext(context, block.context);
      added.push(block);
      for (const node of text.nodes) byNode.set(node, block);
      byRoot.set(text.root, (byRoot.get(text.root) ?? new Set()).add(block));
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
    ofNode: (node) => byNode.get(node),
    ofRoot: (root) => byRoot.get(root) ?? NONE,
    before: (node) => inOrder()[countBefore(node, blocks, treeOrder.compare) - 1],
  };
}

type Compare = (a: Node, b: Node) => number;

/**
 * Two lists as one, in the order of the page. What was added stands nearly always at the end or
 * together in one place, and a browser compares neighbours fast and distant siblings slowly.
 */
function merged(
  blocks: readonly PageBlock[],
  added: readonly PageBlock[],
  compare: Compare,
): PageBlock[] {
  const all: PageBlock[] = [];
  let taken = 0;
  for (const block of added.toSorted((a, b) => compare(firstNode(a), firstNode(b)))) {
    const node = firstNode(block);
    const next = blocks[taken];
    if (next && compare(firstNode(next), node) < 0) {
      const index = countBefore(node, blocks, compare);
      while (taken < index) all.push(blocks[taken++] as PageBlock);
    }
    all.push(block);
  }
  return taken < blocks.length ? all.concat(blocks.slice(taken)) : all;
}

/** How many of the blocks, which are in order, come before a node. */
function countBefore(node: Node, blocks: readonly PageBlock[], compare: Compare): number {
  const last = blocks.at(-1);
  if (!last || compare(firstNode(last), node) < 0) return blocks.length;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(firstNode(blocks[middle] as PageBlock), node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstNode(block: PageBlock): Node {
  return block.text.nodes[0] ?? block.text.root;
}

function readBlock(text: TextBlock, lexicon: Lexicon): PageBlock {
  const reading = readText(text.text, lexicon);
  const hasCandidates = reading.candidates.length > 0;
  return {
    text,
    // Words without candidates are only counted.
    reading: hasCandidates ? reading : { ...reading, text: '', tokens: [] },
    context: contextOf(reading, lexicon),
    ownLanguage: hasCandidates ? languageOf(text.text) : 'unknown',
    declared: hasCandidates ? declaredLanguageOf(text.root) : '',
    language: 'english',
    matches: [],
    markable: [],
    judgedAt: Number.NaN,
    isShown: hasCandidates && isShown(text),
    isNear: false,
    marks: [],
    painted: [],
    unpaint: undefined,
  };
}

/** Orders nodes of several trees: trees in the order in which they were met, nodes as they stand in them. */
function createTreeOrder() {
  const numbers = new WeakMap<Node, number>();
  let count = 0;
  const numberOf = (node: Node) => {
    const root = node.getRootNode();
    const known = numbers.get(root);
    if (known !== undefined) return known;
    numbers.set(root, count);
    return count++;
  };
  return {
    compare(a: Node, b: Node): number {
      if (a === b) return 0;
      const position = a.compareDocumentPosition(b);
      if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return numberOf(a) - numberOf(b);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    },
  };
}

/** Whether a block's text has left the page, or its element has and the text has moved on. */
function isGone(block: PageBlock): boolean {
  return !isInPage(block.text.root) || !isInPage(firstNode(block));
}
