import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill, words } from '../words';

export interface RemovableListProps<Item> {
  readonly label: string;
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What a button says that it removes. */
  readonly nameOf: (item: Item) => string;
  /** Says which of two items comes first, as a sort does. */
  readonly order: (a: Item, b: Item) => number;
  readonly draw: (item: Item) => ComponentChildren;
  /** Resolves to whether it was done. */
  readonly onRemove: (item: Item) => Promise<boolean>;
  readonly onUndo: (item: Item) => Promise<boolean>;
}

/**
 * A list whose rows can be removed. A removed row stays in its place, struck through, and its
 * button takes it back: so nothing is lost by a slip, and the keyboard's focus stays where it was.
 */
export function RemovableList<Item>(props: RemovableListProps<Item>) {
  const { label, items, keyOf, nameOf, order, draw, onRemove, onUndo } = props;
  const [touched, setTouched] = useState<ReadonlyMap<string, Touched<Item>>>(new Map());
  const touch = (item: Item, isRemoved: boolean) =>
    setTouched((before) => new Map(before).set(keyOf(item), { item, isRemoved }));
  const turn = async (item: Item, isRemoved: boolean) => {
    touch(item, isRemoved);
    const isDone = await (isRemoved ? onRemove(item) : onUndo(item));
    if (!isDone) touch(item, !isRemoved);
  };
  const rows = new Map([
    ...[...touched.values()].map(({ item }) => [keyOf(item), item] as const),
    ...items.map((item) => [keyOf(item), item] as const),
  ]);
  return (
    <ul class="removable" aria-label={label}>
      {[...rows.values()].toSorted(order).map((item) => {
        const isRemoved = touched.get(keyOf(item))?.isRemoved ?? false;
        const { removeThis, undoThis, remove, undo } = words.settings;
        return (
          <li key={keyOf(item)} class={isRemoved ? 'removed' : undefined}>
            <span class="item">{isRemoved ? <del>{draw(item)}</del> : draw(item)}</span>
            <button
              type="button"
              class="plain"
              aria-label={fill(isRemoved ? undoThis : removeThis, nameOf(item))}
              onClick={() => turn(item, !isRemoved)}
            >
              {isRemoved ? undo : remove}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface Touched<Item> {
  readonly item: Item;
  readonly isRemoved: boolean;
}
