/**
 * Walks a page's text block by block. A block is text that is read in one go: the text nodes that
 * inline elements part, up to the next paragraph, cell, list item or line break.
 */
import {
  attributeOf,
  isElement,
  isInline,
  isInPage,
  mayHost,
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
    if (++sincePause >= NODES_PER_PAUSE) {
      sincePause = 0;
      yield PAUSE;
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
          if (finished) yield finished;
        }
        block ??= openBlock(lastOwner);
        addText(block, node as Text);
      }
    } else {
      const skip = skipOf(node);
      const inline = isInline(node);
      if (skip === 'inline' && block) addPlaceholder(block);
      if (block && (skip === 'block' || (!inline && skip === 'no'))) {
        const finished = finish(block);
        block = undefined;
        if (finished) yield finished;
      }
      if (skip === 'no') {
        if (mayHost(node)) {
          const shadow = shadowOf(node);
          if (shadow) yield { kind: 'root', root: shadow };
          else if (nameOf(node).includes('-')) yield { kind: 'host', host: node };
        }
      }
      const nested = options.shallow && !inline && node !== root;
      descend = skip === 'no' && !nested;
    }
    // A walker in a part that was taken away would never come out of it.
    if (!isInPage(node)) {
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
    if (node instanceof ShadowRoot) return node.host;
    if (isElement(node) && !isInline(node)) return node;
  }
  return undefined;
}

/** A block that is being read. */
interface OpenBlock {
  readonly root: Element;
  readonly nodes: Text[];
  readonly starts: number[];
  text: string;
  length: number;
  hasWords: boolean;
}

function openBlock(root: Element): OpenBlock {
  return { root, nodes: [], starts: [], text: '', length: 0, hasWords: false };
}

function addText(block: OpenBlock, node: Text): void {
  const { data } = node;
  if (data.length === 0) return;
  block.nodes.push(node);
  block.starts.push(block.length);
  block.text = block.length === 0 ? data : block.text + data;
  block.length += data.length;
  block.hasWords ||= data.length > 1 && !isBlank(data);
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
function finish({ root, nodes, starts, text, hasWords }: OpenBlock): Step | undefined {
  return hasWords ? { kind: 'block', block: { root, nodes, starts, text } } : undefined;
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
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = isElement(node) ? attributeOf(node, 'lang') : null;
    if (lang !== null) return lang.toLowerCase();
  }
  return '';
}
