/** The programs of ours that run beside a page, so that the page goes on while they work. */
import { type AskExchange, EXCHANGE_PROGRAM } from '@/core/exchange-messages';
import type { SearchAnswer, SearchOptions } from '@/core/search';
import {
  SEARCH_FRESH,
  SEARCH_PROGRAM,
  type SearchQuestion,
  type SearchReply,
} from '@/core/search-messages';
import type { Reference, View } from '@/core/views';

export interface SearchProgram {
  /** The answer to a query. */
  find(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** What a record of whatever glossary shows; `undefined` for unknown ids. */
  view(reference: Reference): Promise<View | undefined>;
}

/** Where a page keeps the search that was started before the page's own program had come. */
const early = globalThis as { glossSearch?: Worker | undefined };

/** Starts the search for whoever asks first for it; it gets its index ready at once. */
export function startSearchEarly(): void {
  const worker = openWorker(SEARCH_PROGRAM);
  // Nobody listens yet: whoever asks starts another one.
  worker.addEventListener('error', () => {
    early.glossSearch = undefined;
  });
  early.glossSearch = worker;
}

/** What a page hears of its search. */
export interface SearchEvents {
  /** More can be found now than before. */
  readonly onFresh?: () => void;
  /** An answer lacks what is still to be made of long own glossaries. */
  readonly onPart?: () => void;
}

/** The search of one of our pages. */
export function startSearch({ onFresh, onPart }: SearchEvents = {}): SearchProgram {
  const worker = early.glossSearch ?? openWorker(SEARCH_PROGRAM);
  early.glossSearch = undefined;
  worker.addEventListener('message', ({ data }) => {
    if (data === SEARCH_FRESH) onFresh?.();
  });
  const ask = programIn<SearchQuestion, SearchReply>(worker);
  return {
    async find(query, options = {}) {
      const { answer, isWhole } = await ask({ kind: 'search', query, options });
      if (!isWhole) onPart?.();
      return answer as SearchAnswer;
    },
    view: async (reference) => (await ask({ kind: 'view', reference })).answer as View | undefined,
  };
}

/** Starts the reading and writing of glossary files, once something is asked of it. */
export function startExchange(): AskExchange {
  let ask: ReturnType<typeof programIn<object, { readonly answer: unknown }>> | undefined;
  return async (question, onProgress) => {
    ask ??= programIn(openWorker(EXCHANGE_PROGRAM));
    return (await ask({ question }, onProgress)).answer as never;
  };
}

type Progress = (done: number, all: number) => void;

interface Waiting<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: Progress | undefined;
}

function openWorker(address: string): Worker {
  return new Worker(trusted(address));
}

/** How a program is asked; replies carry the number of what they reply to, and those with `done` are not the last. */
function programIn<Question extends object, Reply>(
  worker: Worker,
): (question: Question, onProgress?: Progress) => Promise<Reply> {
  const waiting = new Map<number, Waiting<Reply>>();
  let count = 0;
  worker.addEventListener('message', ({ data }) => {
    if (typeof data !== 'object') return undefined;
    const asked = waiting.get(data.id);
    if ('done' in data) return asked?.onProgress?.(data.done, data.all);
    asked?.resolve(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return (question, onProgress) =>
    new Promise((resolve, reject) => {
      const id = count++;
      waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ ...question, id });
    });
}

/** The policy of our pages lets no plain text be a program's address, where the browser knows such policies. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const name = `gloss${address.replace(/\W/g, '-')}`;
  const policy = trustedTypes?.createPolicy(name, { createScriptURL: () => address });
  return (policy?.createScriptURL('') ?? address) as string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): unknown };
}
