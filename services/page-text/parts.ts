/** Tells in what part of the page an element stands: its text, what stands beside it, or navigation. */
import type { Part } from '@/core/budget';
import { ancestorOf, attributeOf, isElement, isHeading, nameOf } from './dom';

/** What leads about the page, by element and by role; header and footer where they are the page's own. */
const NAVIGATION =
  /^(?:nav|menu|navigation|menubar|tablist|toolbar|search|doc-toc|doc-index|banner|contentinfo)$/;
/** What is said beside the text, or above it. */
const SIDE =
  /^(?:aside|caption|figcaption|label|legend|summary|complementary|heading|doc-subtitle)$/;
/** A header or footer in one of these is a part of its text. */
const WHOLES = /^(?:article|section|main)$/;

/** A teller of parts, which remembers what it has told: for one pass over a page that stays as it is. */
export function tellParts(): (element: Element) => Part {
  const known = new Map<Node, Part>();
  const tell = (node: Node | null): Part => {
    if (!node) return 'text';
    const part = known.get(node) ?? partOf(node, tell(ancestorOf(node)));
    known.set(node, part);
    return part;
  };
  return tell;
}

function partOf(node: Node, around: Part): Part {
  if (!isElement(node) || around === 'navigation') return around;
  const name = attributeOf(node, 'role') ?? nameOf(node);
  if (NAVIGATION.test(name)) return 'navigation';
  if (name === 'header' || name === 'footer') return isOfPage(node) ? 'navigation' : 'side';
  return SIDE.test(name) || isHeading(node) ? 'side' : around;
}

function isOfPage(element: Element): boolean {
  for (let at = ancestorOf(element); at; at = ancestorOf(at)) {
    if (isElement(at) && WHOLES.test(nameOf(at))) return false;
  }
  return true;
}
