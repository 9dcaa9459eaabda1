/** Tells which section of the page a block stands in. */
import { ancestorOf, isElement, isHeading, isSection } from './dom';

/** What a section begins with: a heading, or the element that holds it. */
export type Section = object;

/**
 * A follower, asked block by block in the order of the page: a section begins at a heading with
 * words in it, and where one of `article`, `section`, `aside` and their like begins or ends.
 */
export function followSections(): (root: Element) => Section {
  let container: Node | undefined;
  let section: Section = document;
  return (root) => {
    let heading: Node | undefined;
    let at: Node | null = root;
    for (; at; at = ancestorOf(at)) {
      if (!isElement(at)) continue;
      if (isSection(at)) break;
      if (isHeading(at)) heading ??= at;
    }
    const own = at ?? document;
    if (own !== container) section = own;
    if (heading) section = heading;
    container = own;
    return section;
  };
}
