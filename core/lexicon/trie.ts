/**
 * The trie that forms are laid in: nodes are numbers, ways between them stand in one table, and at
 * a node end the forms that are spelled by the way to it.
 */

/** Rows of forms, by form number; forms are numbered as they come to be read. */
export interface FormRows {
  readonly entry: readonly number[];
  readonly flags: readonly number[];
  readonly wordCount: readonly number[];
  /** The exact spelling of forms that depend on case. */
  readonly literal: ReadonlyMap<number, string>;
  /** What was learned for the form, as a number for `Learned.meanings`; -1 for forms without other senses. */
  readonly model: readonly number[];
}

/** Rows without forms, to be filled. */
export function createRows() {
  return {
    entry: [] as number[],
    flags: [] as number[],
    wordCount: [] as number[],
    literal: new Map<number, string>(),
    model: [] as number[],
  };
}

export interface Trie {
  readonly edges: EdgeTable;
  /** The forms that end at each node, in their order. */
  readonly nodeForms: readonly (readonly number[])[];
  /** A node that no way leads to yet. */
  newNode(): number;
  /** The node that a token leads to after a gap, a new one where there was none. */
  reach(node: number, token: number, gap: number): number;
  /** Lets a form end at a node. */
  end(node: number, form: number): void;
}

const NONE: readonly number[] = [];

/** A trie without ways. Node 0 is none. */
export function createTrie(): Trie {
  const nodeForms: (readonly number[])[] = [NONE];
  const edges: EdgeTable = { slots: new Int32Array(3 * FEW_EDGES), count: 0 };
  const newNode = () => nodeForms.push(NONE) - 1;
  return {
    edges,
    nodeForms,
    newNode,
    reach: (node, token, gap) => reachChild(edges, node, edgeLabel(token, gap), newNode),
    end(node, form) {
      nodeForms[node] = [...(nodeForms[node] as readonly number[]), form];
    },
  };
}

/** Ways from node to node, with open addressing: (node, label) leads to a child. */
interface EdgeTable {
  /** Three numbers a slot: node, label, child; 0 for child where the slot is empty. */
  slots: Int32Array;
  count: number;
}

/** At first; the table grows with what a page asks for, since memory costs time when first touched. */
const FEW_EDGES = 512;

/** Where the slot of a way begins, or the empty one that it would have. */
function slotOf(slots: Int32Array, node: number, label: number): number {
  const last = slots.length / 3 - 1;
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b);
  for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
    const at = slot * 3;
    if (slots[at + 2] === 0 || (slots[at] === node && slots[at + 1] === label)) return at;
  }
}

function putEdge(slots: Int32Array, at: number, node: number, label: number, child: number): void {
  slots[at] = node;
  slots[at + 1] = label;
  slots[at + 2] = child;
}

/** The child that a way leads to, a new one where there was none. */
function reachChild(edges: EdgeTable, node: number, label: number, newChild: () => number): number {
  const { slots } = edges;
  const at = slotOf(slots, node, label);
  if (slots[at + 2] !== 0) return slots[at + 2] as number;
  const child = newChild();
  putEdge(slots, at, node, label, child);
  // Never more than a third is full, so that most misses end at once.
  if (++edges.count * 9 > slots.length) edges.slots = widened(slots);
  return child;
}

function widened(slots: Int32Array): Int32Array {
  const wider = new Int32Array(slots.length * 4);
  for (let at = 0; at < slots.length; at += 3) {
    const child = slots[at + 2] as number;
    if (child === 0) continue;
    const [node, label] = [slots[at] as number, slots[at + 1] as number];
    putEdge(wider, slotOf(wider, node, label), node, label, child);
  }
  return wider;
}

/** The node that a token leads to after a gap, or 0. */
export function nextNode(
  { edges: { slots } }: Pick<Trie, 'edges'>,
  node: number,
  token: number,
  gap: number,
): number {
  return slots[slotOf(slots, node, edgeLabel(token, gap)) + 2] as number;
}

/** Gaps have 13 bits and tokens the other 19, so both share one number. */
function edgeLabel(token: number, gap: number): number {
  return (token << 13) | gap;
}
