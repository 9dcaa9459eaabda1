/**
 * Functions that run inside a page: a driver sends their text there, so each stands on its own. No
 * function within them has a name, since the compiler would give it a helper that pages lack.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface MarkChoice {
  /** The mark's text, whatever its case; any mark in view where left out. */
  readonly text?: string;
  /** Which of several with that text; the first is 0. */
  readonly nth?: number;
  /** Whether the page stays scrolled as it is; else a mark with a text comes to its middle. */
  readonly stay?: boolean;
}

/** The marks of this document, in its order. Stale ones are left out, as they are not painted. */
export function marksHere(): { name: string; text: string }[] {
  const found: { name: string; range: Range }[] = [];
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
    if (!name.startsWith('gloss')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      try {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (startContainer.isConnected) found.push({ name, range });
      } catch {
        // Stale: the offsets no longer exist.
      }
    }
  }
  const roots: Node[] = [];
  for (const { range } of found) {
    const root = range.startContainer.getRootNode();
    if (!roots.includes(root)) roots.push(root);
  }
  // The document first, then its shadow roots as they stand, since engines differ on their order.
  found.sort((a, b) => {
    const [one, other] = [
      a.range.startContainer.getRootNode(),
      b.range.startContainer.getRootNode(),
    ];
    if (one === other) return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
    if (one === document) return -1;
    if (other === document) return 1;
    return roots.indexOf(one) - roots.indexOf(other);
  });
  return found.map(({ name, range }) => ({ name, text: range.toString() }));
}

/** The first line box of a mark, scrolled into view, and only of one that nothing covers. */
export function markBoxHere({ text, nth = 0, stay = false }: MarkChoice): Box | undefined {
  let seen = 0;
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
    if (!name.startsWith('gloss')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      try {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
      } catch {
        continue;
      }
      if (text !== undefined && range.toString().toLowerCase() !== text.toLowerCase()) continue;
      if (text !== undefined && seen++ < nth) continue;
      const parent = startContainer.parentElement;
      if (text !== undefined && !stay)
        parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      if (!parent || !rect || rect.width === 0) continue;
      const root = parent.getRootNode() as Document | ShadowRoot;
      const x = rect.x + rect.width / 2;
      const y = rect.y + rect.height / 2;
      const top = root.elementFromPoint(x, y);
      if (!top || !(parent.contains(top) || top.contains(parent))) continue;
      return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }
  }
  return undefined;
}

/** What is shown of an element, and whether it and all around it have faded in. */
export function renderingHere(element: HTMLElement): { text: string; isOpaque: boolean } {
  let isOpaque = true;
  for (let at: Element | null = element; at; ) {
    isOpaque &&= getComputedStyle(at).opacity === '1';
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return { text: element.innerText.trim(), isOpaque };
}
