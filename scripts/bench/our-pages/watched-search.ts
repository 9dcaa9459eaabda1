/** Looks on while one of our pages and the worker that searches for it speak with each other. */

/** What was seen; times in ms on the page's clock. */
export interface Searched {
  /** When the worker had answered a first query, put by us before the page's own. */
  readyAt: number;
  /** One for each key whose query was answered. */
  readonly keys: Keystroke[];
}

/** Times in ms. */
export interface Keystroke {
  /** From the question to the answer: the worker's own time, and the two ways. */
  readonly answer: number;
  /** From the key to the end of the first frame after the answer. */
  readonly painted: number;
}

/** Runs in the page before any script of ours; its findings are `globalThis.searched`. No function in it has a name, since the compiler would give it a helper. */
export function watchSearch(): void {
  const OURS = -1;
  const searched: Searched = { readyAt: 0, keys: [] };
  Object.assign(globalThis, { searched });
  let keyAt: number | undefined;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      keyAt = timeStamp;
    },
    true,
  );
  globalThis.Worker = new Proxy(Worker, {
    construct(target, [address]) {
      const worker = new target(address);
      const asked = new Map<number, { keyAt: number; askedAt: number }>();
      worker.addEventListener('message', ({ data }) => {
        const now = performance.now();
        if (data.id === OURS) searched.readyAt = now;
        const key = asked.get(data.id);
        if (!key) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const painted = performance.now() - key.keyAt;
            searched.keys.push({ answer: now - key.askedAt, painted });
          };
          port2.postMessage(undefined);
        });
      });
      worker.postMessage({ id: OURS, kind: 'search', query: 'cash', options: {} });
      return new Proxy(worker, {
        get(one, name) {
          const value = Reflect.get(one, name, one);
          if (name !== 'postMessage') return typeof value === 'function' ? value.bind(one) : value;
          return (message: { readonly id: number }) => {
            if (keyAt !== undefined) asked.set(message.id, { keyAt, askedAt: performance.now() });
            // What is asked without a key after it is no keystroke's.
            keyAt = undefined;
            one.postMessage(message);
          };
        },
      });
    },
  });
}
