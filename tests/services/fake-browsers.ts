/** The little of a browser that the reader's store and the exchange need. */
type Items = Record<string, unknown>;

export function createFakeBrowser(sync: object) {
  let items: Items = {};
  let policy: Items = {};
  const listeners = { addListener: () => undefined, removeListener: () => undefined };
  return {
    storage: {
      local: {
        async get(keys: string | string[]) {
          const wanted = [keys].flat().filter((key) => key in items);
          return structuredClone(Object.fromEntries(wanted.map((key) => [key, items[key]])));
        },
        async set(changes: Items) {
          items = { ...items, ...structuredClone(changes) };
        },
      },
      managed: { get: async () => policy },
      sync,
      onChanged: listeners,
    },
    runtime: { onStartup: listeners },
    layDown(next: Items) {
      policy = next;
    },
  };
}
