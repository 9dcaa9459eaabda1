/**
 * Walks a page's text block by block. A block is text that is read in one go: the text nodes that
 * inline elements part, up to the next paragraph, cell, list item or line break.
 */
import {
  attributeOf,
  isElement,
  isInline,
  isInPage,
  KIND,
  kindOf,
  nameOf,
  parentOf,
  shadowOf,
  skipOf,
} from './dom';

/** The text of one block and where each of its text nodes begins in it. */
export interface TextBlock {
  /** The nearest element that is not inline. */
  readonly root: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's first character, ascending. */
  readonly starts: readonly number[];
}

export type Step =
  | { readonly kind: 'block'; readonly block: TextBlock }
  | { readonly kind: 'root'; readonly root: ShadowRoot }
  /** A custom element without a shadow root, which may get one later. */
  | { readonly kind: 'host'; readonly host: Element }
  /** What was being read has left the page during a pause, and what stands behind it is not known. */
  | { readonly kind: 'lost' }
  /** Nothing to see; a good place to pause. */
  | { readonly kind: 'pause' };

export interface WalkOptions {
  /** Only the text that belongs to the root itself, not that of blocks within it. */
  readonly shallow?: boolean;
}

/** Stands for an element within the line whose own text is not read. */
const PLACEHOLDER = '\ufffc';
/** A pause is offered each time so many nodes have brought no block. */
const NODES_PER_PAUSE = 64;
/** Blocks are cut at the first node beyond so many UTF-16 units, so that none takes a slice of its own. */
const LONGEST_BLOCK = 20_000;

const PAUSE: Step = { kind: 'pause' };
const LOST: Step = { kind: 'lost' };

/** The blocks below a root in the order of the document; pausable anywhere. Nothing is changed. */
export function* walkBlocks(root: Node, options: WalkOptions = {}): Generator<Step> {
  // A TreeWalker without a filter function: one in JavaScript costs two to five times the walk.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: OpenBlock | undefined;
  let sincePause = 0;
  let node: Node | null =
    isElement(root) || root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
  let lastParent: Node | null = null;
  let lastOwner: Element | undefined;

  while (node) {
    let isAfterPause = false;
    if (++sincePause >= NODES_PER_PAUSE) {
      sincePause = 0;
      yield PAUSE;
      isAfterPause = true;
    }
    let descend = true;
    if (!isElement(node)) {
      const parent = parentOf(node);
      if (parent !== lastParent) {
        lastParent = parent;
        lastOwner = blockOf(node);
      }
      if (lastOwner) {
        if (block && (block.root !== lastOwner || block.length > LONGEST_BLOCK)) {
          const finished = finish(block);
          block = undefined;
          if (finished) {
            yield finished;
            isAfterPause = true;
          }
        }
        block = addText(block, lastOwner, node as Text);
      }
    } else {
      const kind = kindOf(node);
      const skip = skipOf(node, kind);
      const inline = (kind & KIND.inline) !== 0;
      if (skip === 'inline' && block) addPlaceholder(block);
      if (block && (skip === 'block' || (!inline && skip === 'no'))) {
        const finished = finish(block);
        block = undefined;
        if (finished) {
          yield finished;
          isAfterPause = true;
        }
      }
      if (skip === 'no' && kind & KIND.mayHost) {
        const shadow = shadowOf(node);
        if (shadow) yield { kind: 'root', root: shadow };
        else if (nameOf(node).includes('-')) yield { kind: 'host', host: node };
        isAfterPause = true;
      }
      const nested = options.shallow && !inline && node !== root;
      descend = skip === 'no' && !nested;
    }
    // A walker in a part that was taken away meanwhile would never come out of it.
    if (isAfterPause && !isInPage(node)) {
      if (isInPage(root)) yield LOST;
      return;
    }
    node = descend ? walker.nextNode() : nextOutside(walker);
  }
  const last = block && finish(block);
  if (last) yield last;
}

/** The next node that is not inside the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}

/** The nearest element around a text that is not inline; the host for text right below a shadow root. */
export function blockOf(text: Node): Element | undefined {
  for (let node = parentOf(text); node; node = parentOf(node)) {
    if (isElement(node)) {
      if (!isInline(node)) return node;
    } else if (node instanceof ShadowRoot) return node.host;
  }
  return undefined;
}

/** A block that is being read. */
interface OpenBlock extends TextBlock {
  readonly nodes: Text[];
  readonly starts: number[];
  text: string;
  length: number;
  hasWords: boolean;
}

/** Adds a text to a block, to a new one where none is open. */
function addText(block: OpenBlock | undefined, root: Element, node: Text): OpenBlock | undefined {
  const { data } = node;
  const { length } = data;
  if (length === 0) return block;
  const hasWords = length > 1 && !isBlank(data);
  if (!block) return { root, nodes: [node], starts: [0], text: data, length, hasWords };
  block.nodes.push(node);
  block.starts.push(block.length);
  block.text += data;
  block.length += length;
  block.hasWords ||= hasWords;
  return block;
}

/** White space between elements makes half of a page's text nodes. */
function isBlank(data: string): boolean {
  for (let index = 0; index < data.length; index++) {
    if (data.charCodeAt(index) > SPACE) return false;
  }
  return true;
}

const SPACE = 0x20;

function addPlaceholder(block: OpenBlock): void {
  block.text += PLACEHOLDER;
  block.length += PLACEHOLDER.length;
}

/** The block as a step, unless there is no word in it. */
function finish(block: OpenBlock): Step | undefined {
  return block.hasWords ? { kind: 'block', block } : undefined;
}

/** The text node and the offset within it of an offset in a block's text. */
export function pointAt(
  block: TextBlock,
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } {
  const { starts, nodes } = block;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low] as Text, offset: offset - (starts[low] as number) };
}

/** The offset in a block's text of a place in one of its nodes; `undefined` if the node is not in it. */
export function offsetOf(block: TextBlock, node: Node, offset: number): number | undefined {
  const index = block.nodes.indexOf(node as Text);
  return index < 0 ? undefined : (block.starts[index] as number) + offset;
}

/** The language that an element or one around it declares, lower case; '' where none does. */
export function declaredLanguageOf(element: Element): string {
  // One question to the browser instead of two for each element around.
  const declaring = Element.prototype.closest.call(element, '[lang]');
  return (declaring && attributeOf(declaring, 'lang')?.toLowerCase()) ?? '';
}
