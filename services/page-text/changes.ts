/** Watches a page's trees for changes and reports, now and then, what must be read again. */
import { isElement, isInline, isInPage } from './dom';
import { blockOf } from './walk';

/** Elements to read again: with all that is in them, or only the text that is directly theirs. */
export type Changes = ReadonlyMap<Element, 'deep' | 'shallow'>;

export interface ChangeWatch {
  /** Watches one more tree: the document or an open shadow root. */
  watch(root: Document | ShadowRoot): void;
  stop(): void;
}

/** At most one report in this many ms, and one so long after the first change. */
const INTERVAL = 100;
/** A page that never rests is asked ever less often, up to this many ms. */
const LONGEST_INTERVAL = 3200;
/** So many ms without a change, and the page counts as at rest again. */
const REST = 2000;

/** Attributes that decide whether text is marked. */
const ATTRIBUTES = ['contenteditable', 'translate', 'lang', 'role'];

/**
 * Reports changes in batches. A page that changes with every report (a ticker, a log, a page that
 * answers us) is reported half as often each time, so what it can cost is bounded.
 */
export function watchChanges(report: (changes: Changes) => void): ChangeWatch {
  let changes = new Map<Element, 'deep' | 'shallow'>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let interval = INTERVAL;
  let lastReport = -Infinity;

  const flush = () => {
    timer = undefined;
    lastReport = performance.now();
    const batch = changes;
    changes = new Map();
    report(outermost(batch));
  };
  const schedule = () => {
    if (timer !== undefined) return;
    const sinceReport = performance.now() - lastReport;
    interval = sinceReport > REST ? INTERVAL : Math.min(LONGEST_INTERVAL, interval * 2);
    timer = setTimeout(flush, interval);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) noteChange(record, changes);
    if (changes.size > 0 || records.some((record) => record.removedNodes.length > 0)) schedule();
  });

  return {
    watch(root) {
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ATTRIBUTES,
      });
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function noteChange(record: MutationRecord, changes: Map<Element, 'deep' | 'shallow'>): void {
  const note = (element: Element | undefined, depth: 'deep' | 'shallow') => {
    if (element && changes.get(element) !== 'deep') changes.set(element, depth);
  };
  const owner = ownerOf(record.target);
  if (record.type === 'characterData') {
    note(owner, 'shallow');
    return;
  }
  if (record.type === 'attributes') {
    note(owner, 'deep');
    return;
  }
  const neighbours = [record.previousSibling, record.nextSibling];
  let touchesLine = [...record.removedNodes, ...neighbours].some(isInLine);
  for (const node of record.addedNodes) {
    if (!isInPage(node)) continue;
    if (!isInLine(node)) note(node as Element, 'deep');
    else if (holdsBlocks(node)) note(owner, 'deep');
    else touchesLine = true;
  }
  if (touchesLine) note(owner, 'shallow');
}

/** The block element whose line a node belongs to: itself, or around it. */
function ownerOf(node: Node): Element | undefined {
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

/** Without what lies inside something that is read again as a whole anyway. */
function outermost(changes: Map<Element, 'deep' | 'shallow'>): Changes {
  const deep = [...changes].filter(([, depth]) => depth === 'deep').map(([element]) => element);
  const isCovered = (element: Element) =>
    deep.some((other) => other !== element && other.contains(element));
  return new Map([...changes].filter(([element]) => isInPage(element) && !isCovered(element)));
}
