/** What a reader is about to subscribe to, fetched once they and the browser have agreed to its server. */
import type { Fetched } from '@/core/subscriptions/fetched';
import { askToSpeakTo } from '@/services/access';
import { fetchGlossary } from '@/services/fetch-glossary';

/**
 * Asks the browser, and then the server. The browser asks its own question only in answer to a
 * click, so nothing may come before it.
 */
export async function fetchAgreed(url: string): Promise<Fetched> {
  if (await askToSpeakTo(url)) return fetchGlossary(url);
  return { kind: 'trouble', trouble: { kind: 'not-agreed', origin: new URL(url).origin } };
}
