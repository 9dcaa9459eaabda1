/** Runs the built page script in a page that plays the extension's part, up to its lexicon. */

export interface StartUp {
  /** Compiling and running the script, in ms. */
  readonly evaluated: number;
  /** From the start to the created lexicon, in ms. */
  readonly lexicon: number;
}

/**
 * The script asks the background for its settings, creates the lexicon and then, as the first thing
 * of its marking, an `IntersectionObserver`: there it is stopped.
 */
export async function timeToLexicon(source: string): Promise<StartUp> {
  const created = new Promise<number>((resolve) => {
    globalThis.IntersectionObserver = class {
      constructor() {
        resolve(performance.now());
        throw new Error('seen enough');
      }
    } as unknown as typeof IntersectionObserver;
  });
  const listeners = { addListener: () => undefined, removeListener: () => undefined };
  const sendMessage = async () => ({
    amount: 'balanced',
    known: [],
    hidden: [],
    notHere: [],
    off: false,
  });
  const runtime = { id: 'bench', onMessage: listeners, sendMessage };
  Object.assign(globalThis, { browser: { runtime }, onunhandledrejection: () => true });
  const script = document.createElement('script');
  script.textContent = source;
  const start = performance.now();
  document.head.append(script);
  const evaluated = performance.now() - start;
  return { evaluated, lexicon: (await created) - start };
}
