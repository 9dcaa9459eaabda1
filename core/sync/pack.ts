/**
 * A state in the few small items that a browser's own exchange has room for: 102,400 bytes in all,
 * 8,192 an item with its name (`storage.sync` in Chrome and Firefox). Names are spread over a fixed
 * number of items by their hash, so that a change rewrites one item and not all. Where an item is
 * full, settings and the latest changes go first, by the same rule on every computer; what finds no
 * room stays on the computer that has it.
 */
import * as v from 'valibot';
import type { Dated, DatedState } from './merge';

/** Raised whenever packed items change their meaning. */
export const SYNC_VERSION = 1;

const ITEMS = 12;
const ITEM_BYTES = 8_100;
const MARK = 'gloss-';
export const VERSION_ITEM = 'gloss-version';

/** What stands in the browser's exchange, by item. */
export type Packed = Readonly<Record<string, string>>;

export interface Packing {
  readonly items: Packed;
  /** Values that found no room. */
  readonly left: number;
}

/** The items of a state. */
export function pack(all: DatedState): Packing {
  const items = Array.from({ length: ITEMS }, () => ({ rows: [] as string[], bytes: 2 }));
  let left = 0;
  for (const [name, value] of inOrder(all)) {
    const row = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    const item = items[itemOf(name)] as (typeof items)[number];
    // Inside a string, each quotation mark is written with a backslash before it.
    const bytes = bytesOf(JSON.stringify(row)) - 1;
    if (item.bytes + bytes > ITEM_BYTES) {
      left += 1;
    } else {
      item.rows.push(row);
      item.bytes += bytes;
    }
  }
  const filled = items.map(({ rows }, index) => [`${MARK}${index}`, `{${rows.sort().join(',')}}`]);
  return { items: Object.fromEntries(filled), left };
}

const packedSchema = v.record(
  v.string(),
  v.tuple([v.pipe(v.number(), v.minValue(0)), v.unknown()]),
);

/** What items hold, of this version; an item that is damaged or missing holds nothing. */
export function unpack(items: Readonly<Record<string, unknown>>): DatedState {
  const all: Record<string, Dated> = {};
  for (let index = 0; index < ITEMS; index++) {
    const result = v.safeParse(packedSchema, parsed(items[`${MARK}${index}`]));
    if (result.success) Object.assign(all, result.output);
  }
  return all;
}

/** The items that have to be written so that others read `wanted` where `present` stands. */
export function changedItems(present: Readonly<Record<string, unknown>>, wanted: Packed): Packed {
  const different = Object.entries(wanted).filter(
    ([name, text]) => present[name] !== text && !(text === '{}' && present[name] === undefined),
  );
  return Object.fromEntries(different);
}

function inOrder(all: DatedState): [string, Dated][] {
  const rank = ([name]: [string, Dated]) => (name.startsWith('setting ') ? 0 : 1);
  return Object.entries(all).sort(
    (one, other) =>
      rank(one) - rank(other) || other[1][0] - one[1][0] || (one[0] < other[0] ? -1 : 1),
  );
}

/** FNV-1a over UTF-16 units. */
function itemOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % ITEMS;
}

/** Bytes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The two units of a surrogate pair are four bytes together.
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit >= 0x80) bytes += unit >= 0x800 && !isSurrogate ? 2 : 1;
  }
  return bytes;
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
