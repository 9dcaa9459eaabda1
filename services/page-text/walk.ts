/**
 * Walks a page's text block by block. A block is text that is read in one go: the text nodes that
 * inline elements part, up to the next paragraph, cell, list item or line break.
 */
import {
  attributeOf,
  isElement,
  isInline,
  nameOf,
  parentOf,
  shadowOf,
  skipOf,
  startsSection,
} from './dom';

/** The text of one block and where each of its text nodes begins in it. */
export interface TextBlock {
  /** The nearest element that is not inline. */
  readonly root: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's first character, ascending. */
  readonly starts: readonly number[];
  /** What started the section that the block stands in: a heading, an article, the document. */
  readonly section: Node;
}

export type Step =
  | { readonly kind: 'block'; readonly block: TextBlock }
  | { readonly kind: 'root'; readonly root: ShadowRoot }
  /** A custom element without a shadow root, which may get one later. */
  | { readonly kind: 'host'; readonly host: Element }
  /** Nothing to see; a good place to pause. */
  | { readonly kind: 'pause' };

export interface WalkOptions {
  /** Section in which the walk begins. */
  readonly section: Node;
  /** Only the text that belongs to the root itself, not that of blocks within it. */
  readonly shallow?: boolean;
}

/** Stands for an element within the line whose own text is not read. */
const PLACEHOLDER = '\ufffc';
/** A pause is offered each time so many nodes have brought no block. */
const NODES_PER_PAUSE = 64;
/** Blocks are cut at the first node beyond so many UTF-16 units, so that none takes a slice of its own. */
const LONGEST_BLOCK = 20_000;

/** The blocks below a root in the order of the document; pausable anywhere. Nothing is changed. */
export function* walkBlocks(root: Node, options: WalkOptions): Generator<Step> {
  // A TreeWalker without a filter function: one in JavaScript costs two to five times the walk.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let section = options.section;
  let collector: Collector | undefined;
  let sincePause = 0;
  let node: Node | null =
    isElement(root) || root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
  const flush = () => {
    const block = collector?.finish();
    collector = undefined;
    return block;
  };

  while (node) {
    if (++sincePause >= NODES_PER_PAUSE) {
      sincePause = 0;
      yield { kind: 'pause' };
    }
    let descend = true;
    if (!isElement(node)) {
      const owner = blockOf(node);
      if (owner) {
        if (collector && (collector.root !== owner || collector.length > LONGEST_BLOCK)) {
          const block = flush();
          if (block) yield { kind: 'block', block };
        }
        collector ??= createCollector(owner, section);
        collector.add(node as Text);
      }
    } else {
      const skip = skipOf(node);
      const inline = isInline(node);
      if (skip === 'inline') collector?.addPlaceholder();
      if (skip === 'block' || (!inline && skip === 'no')) {
        const block = flush();
        if (block) yield { kind: 'block', block };
      }
      if (skip === 'no') {
        if (startsSection(node)) section = node;
        const shadow = shadowOf(node);
        if (shadow) yield { kind: 'root', root: shadow };
        else if (nameOf(node).includes('-')) yield { kind: 'host', host: node };
      }
      const nested = options.shallow && !inline && node !== root;
      descend = skip === 'no' && !nested;
    }
    node = descend ? walker.nextNode() : nextOutside(walker);
  }
  const block = flush();
  if (block) yield { kind: 'block', block };
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

interface Collector {
  readonly root: Element;
  readonly length: number;
  add(node: Text): void;
  addPlaceholder(): void;
  finish(): TextBlock | undefined;
}

function createCollector(root: Element, section: Node): Collector {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let hasWords = false;
  return {
    root,
    get length() {
      return length;
    },
    add(node) {
      const { data } = node;
      if (data.length === 0) return;
      nodes.push(node);
      starts.push(length);
      parts.push(data);
      length += data.length;
      hasWords ||= data.length > 1 && /\S\S/.test(data);
    },
    addPlaceholder() {
      parts.push(PLACEHOLDER);
      length += PLACEHOLDER.length;
    },
    finish() {
      if (!hasWords) return undefined;
      return {
        root,
        text: parts.length === 1 ? (parts[0] as string) : parts.join(''),
        nodes,
        starts,
        section,
      };
    },
  };
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
