/** Values in groups by a key, made for groups of mostly one: those have no set of their own. */
export interface Groups<Key, Value> {
  add(key: Key, value: Value): void;
  /** Tells whether it was the last one of its group. */
  delete(key: Key, value: Value): boolean;
  has(key: Key, value: Value): boolean;
  /** The values of a group in the order in which they came. */
  of(key: Key): ReadonlySet<Value>;
}

const NONE: ReadonlySet<never> = new Set();

/** No group has a value at first. Values must not be sets themselves. */
export function createGroups<Key, Value extends object>(): Groups<Key, Value> {
  const groups = new Map<Key, Value | Set<Value>>();
  return {
    add(key, value) {
      const group = groups.get(key);
      if (group instanceof Set) group.add(value);
      else groups.set(key, group ? new Set([group, value]) : value);
    },
    delete(key, value) {
      const group = groups.get(key);
      if (group instanceof Set) {
        group.delete(value);
        if (group.size > 0) return false;
      } else if (group !== value) return false;
      groups.delete(key);
      return true;
    },
    has(key, value) {
      const group = groups.get(key);
      return group instanceof Set ? group.has(value) : group === value;
    },
    of(key) {
      const group = groups.get(key);
      if (group === undefined) return NONE;
      return group instanceof Set ? group : new Set([group]);
    },
  };
}
