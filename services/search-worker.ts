/** Searches the glossary beside the page, so that typing never waits for it. */
import type { SearchAnswer, SearchOptions } from '@/core/search';
import { SEARCH_PROGRAM, type SearchReply, type SearchRequest } from '@/core/search-messages';

/** Asks for the answer to a query. */
export type AskSearch = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;

/** Starts the worker of one of our pages; it gets its index ready at once. */
export function startSearch(): AskSearch {
  const worker = new Worker(programAddress());
  const waiting = new Map<number, (answer: SearchAnswer) => void>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  return (query, options = {}) =>
    new Promise((resolve) => {
      const request: SearchRequest = { id: count++, query, options };
      waiting.set(request.id, resolve);
      worker.postMessage(request);
    });
}

/** The policy of our pages lets no plain text be a program's address, where the browser knows such policies. */
function programAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('gloss-search', {
    createScriptURL: () => SEARCH_PROGRAM,
  });
  return (policy?.createScriptURL('') ?? SEARCH_PROGRAM) as string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): unknown };
}
