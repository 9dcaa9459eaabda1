/** Watches a page's trees for changes and reports, now and then, what must be read again. */
import { isElement, isInline, isInPage, parentOf } from './dom';
import { blockOf } from './walk';

/** Whether all that is in an element has changed, or only the text that is directly its own. */
type Depth = 'deep' | 'shallow';

/** Elements to read again. */
export type Changes = ReadonlyMap<Element, Depth>;

export interface ChangeWatch {
  /** Watches one more tree: the document or an open shadow root. */
  watch(root: Document | ShadowRoot): void;
  /** Whether some part of the page never came to rest and is not followed any more. */
  readonly hasLeftAlone: boolean;
  stop(): void;
}

export interface ChangeReports {
  /** What has changed; the next report waits until this one has been dealt with. */
  report(changes: Changes): Promise<void>;
  /** An element is left alone from now on: what it directly holds is not reported again. */
  leave(element: Element): void;
}

/** At most one report in this many ms, and one so long after the first change. */
const INTERVAL = 100;
/** A page that never rests is reported ever less often, up to this many ms. */
const LONGEST_INTERVAL = 3200;
/** So many ms without a change, and the page counts as at rest again. */
const REST = 2000;
/** An element that has changed in so many reports without rest (about two minutes) is left alone. */
const FLOOD = 40;
/** More elements than this are not told apart: their tree is read again. */
const MOST_CHANGES = 2000;

/** Attributes that decide whether text is marked. */
const ATTRIBUTES = ['contenteditable', 'translate', 'lang', 'role', 'href'];

/**
 * Reports changes in batches. A page that changes with every report (a ticker, a log, a page that
 * answers us) is reported half as often each time, and at last its restless element is left alone:
 * what a page can cost is bounded.
 */
export function watchChanges({ report, leave }: ChangeReports): ChangeWatch {
  let changes = new Map<Element, Depth>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let interval = INTERVAL;
  let lastChange = Number.NEGATIVE_INFINITY;
  let isStopped = false;
  /** Something has changed since the last report. */
  let isDue = false;
  /** In how many reports in a row an element's own lines or children have changed. */
  let restless = new Map<Element, number>();
  let touched = new Set<Element>();
  const leftAlone = new WeakSet<Element>();
  let hasLeftAlone = false;

  const flush = async () => {
    const batch = outermost(changes);
    changes = new Map();
    isDue = false;
    countFloods();
    await report(batch).finally(() => {
      timer = undefined;
    });
    if (isDue) schedule();
  };
  const countFloods = () => {
    const counts = new Map<Element, number>();
    for (const element of touched) {
      const count = (restless.get(element) ?? 0) + 1;
      counts.set(element, count);
      if (count < FLOOD) continue;
      leftAlone.add(element);
      hasLeftAlone = true;
      leave(element);
    }
    restless = counts;
    touched = new Set();
  };
  const schedule = () => {
    if (timer !== undefined || isStopped) return;
    timer = setTimeout(() => void flush(), interval);
    interval = Math.min(LONGEST_INTERVAL, interval * 2);
  };
  const observer = new MutationObserver((records) => {
    let hasRemoved = false;
    let isFollowed = false;
    for (const record of records) {
      const owner = ownerOf(record.target);
      if (!owner || leftAlone.has(owner)) continue;
      if (!isFollowed) noteTime();
      isFollowed = true;
      touched.add(owner);
      hasRemoved ||= record.removedNodes.length > 0;
      noteChange(record, owner, changes);
    }
    if (changes.size > MOST_CHANGES) changes = new Map([...trees()].map((root) => [root, 'deep']));
    if (changes.size === 0 && !hasRemoved) return;
    isDue = true;
    schedule();
  });
  const noteTime = () => {
    const now = performance.now();
    if (now - lastChange > REST) {
      interval = INTERVAL;
      restless = new Map();
    }
    lastChange = now;
  };
  const watched = new Set<Document | ShadowRoot>();
  const trees = function* (): Generator<Element> {
    for (const tree of watched) yield tree instanceof ShadowRoot ? tree.host : tree.documentElement;
  };

  return {
    watch(root) {
      watched.add(root);
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ATTRIBUTES,
      });
    },
    get hasLeftAlone() {
      return hasLeftAlone;
    },
    stop() {
      isStopped = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function noteChange(record: MutationRecord, owner: Element, changes: Map<Element, Depth>): void {
  const note = (element: Element, depth: Depth) => {
    if (changes.get(element) !== 'deep') changes.set(element, depth);
  };
  if (record.type !== 'childList') {
    const isOwnLine = record.type === 'characterData' || record.attributeName === 'href';
    note(owner, isOwnLine ? 'shallow' : 'deep');
    return;
  }
  const neighbours = [
    pastComments(record.previousSibling, 'previousSibling'),
    pastComments(record.nextSibling, 'nextSibling'),
  ];
  let touchesLine =
    isInLine(record.target) || [...record.removedNodes, ...neighbours].some(isInLine);
  for (const node of record.addedNodes) {
    if (!isInPage(node)) continue;
    if (!isInLine(node)) {
      if (isElement(node)) note(node, 'deep');
    } else if (holdsBlocks(node)) note(owner, 'deep');
    else touchesLine = true;
  }
  if (touchesLine) note(owner, 'shallow');
}

/** The first node on a side that is no comment: frameworks leave comments where their parts begin and end. */
function pastComments(from: Node | null, side: 'previousSibling' | 'nextSibling'): Node | null {
  let node = from;
  while (node?.nodeType === Node.COMMENT_NODE) node = node[side];
  return node;
}

/** The block element whose line a node belongs to: itself, or around it. */
function ownerOf(node: Node): Element | undefined {
  if (node instanceof Document) return node.documentElement ?? undefined;
  if (isElement(node) && !isInline(node)) return node;
  if (node instanceof ShadowRoot) return node.host;
  return blockOf(node);
}

/** Whether a node is part of a line of text: a text or an inline element. */
function isInLine(node: Node | null): boolean {
  if (!node) return false;
  return isElement(node) ? isInline(node) : node.nodeType === Node.TEXT_NODE;
}

function holdsBlocks(node: Node): boolean {
  if (!isElement(node)) return false;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  for (let inner = walker.nextNode(); inner; inner = walker.nextNode()) {
    if (!isInline(inner as Element)) return true;
  }
  return false;
}

/** Without what has left the page, and without what lies inside something that is read as a whole. */
function outermost(changes: ReadonlyMap<Element, Depth>): Changes {
  const isCovered = (element: Element) => {
    for (let node = parentOf(element); node; node = parentOf(node)) {
      if (isElement(node) && changes.get(node) === 'deep') return true;
    }
    return false;
  };
  return new Map([...changes].filter(([element]) => isInPage(element) && !isCovered(element)));
}
