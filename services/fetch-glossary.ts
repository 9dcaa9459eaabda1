/** The only place of Gloss that asks anything of the network: a glossary that a reader has subscribed to. */
import { joinBytes } from '@/core/exchange/join-bytes';
import { CAPS } from '@/core/exchange/limits';
import type { Check, Trouble } from '@/core/subscriptions/check';
import type { Fetched } from '@/core/subscriptions/fetched';

/** ms in which the whole answer has to be there. */
const PATIENCE = 30_000;

/**
 * Fetches a glossary from an address that the reader has agreed to. Sends no cookies, no referrer and
 * nothing of the reader; stops at 10 MB unpacked, and after `patience` ms. Follows no redirect: the
 * mode `manual` gives none of what is behind it and tells it from other faults, which `error` does not.
 */
export async function fetchGlossary(
  url: string,
  known: Pick<Check, 'etag' | 'lastModified'> = {},
  patience = PATIENCE,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: {
        ...(known.etag && { 'If-None-Match': known.etag }),
        ...(known.lastModified && { 'If-Modified-Since': known.lastModified }),
      },
      signal,
    });
    return await fileOf(response);
  } catch {
    return trouble({ kind: signal.aborted ? 'too-slow' : 'unreachable' });
  }
}

async function fileOf(response: Response): Promise<Fetched> {
  const { status, type, headers, body } = response;
  if (status === 304) return { kind: 'same' };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return trouble({ kind: 'redirected' });
  }
  if (!response.ok) return trouble({ kind: 'status', status });
  const bytes = body ? await readBody(body) : new Uint8Array();
  if (!bytes) return trouble({ kind: 'too-large' });
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    kind: 'file',
    bytes,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  };
}

/** All bytes, unpacked by the browser as they come; nothing where they are too many, the rest unread. */
async function readBody(body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > CAPS.bytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
  return joinBytes(pieces, size);
}

function trouble(what: Trouble): Fetched {
  return { kind: 'trouble', trouble: what };
}
