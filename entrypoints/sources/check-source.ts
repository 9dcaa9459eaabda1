/**
 * Looks for a new version of a glossary at the address that it comes from. Nothing is asked of an
 * origin that nobody has agreed to; what cannot be taken leaves the last good version as it is, and
 * is noted for the reader.
 */
import { readGlossaryFile } from '@/core/exchange/read-file';
import type { OwnGlossary } from '@/core/own/own-glossary';
import { type Check, nextCheckAt, type Trouble, troubled } from '@/core/subscriptions/check';
import { fileNameOf } from '@/core/subscriptions/fetched';
import { type Source, sourceOf, withCheck } from '@/core/subscriptions/source';
import { updateOf } from '@/core/subscriptions/update';
import { maySpeakTo } from '@/services/access';
import { fetchGlossary } from '@/services/fetch-glossary';
import { changeOwn, readOwn } from '@/services/own-glossaries';
import { importInto } from '@/services/own-store/import-records';

/**
 * Looks now; what is known of the source then, or nothing where there is none. `mayShrink` where the
 * reader wants the new version though most of the entries are gone.
 */
export async function checkSource(glossary: string, mayShrink = false): Promise<Check | undefined> {
  const own = await readOwn(glossary);
  const source = own && sourceOf(own.from);
  if (!own || !source) return undefined;
  const now = Date.now();
  const nextAt = nextCheckAt(now, Math.random());
  const found = await update(own, source, mayShrink, { checkedAt: now, goodAt: now, nextAt });
  if (!('kind' in found)) return found;
  return noted(own, troubled(source.check, found, now, nextAt));
}

async function update(
  own: OwnGlossary,
  { url, origin, read, check }: Source,
  mayShrink: boolean,
  good: Check,
): Promise<Check | Trouble> {
  const isAgreed = new URL(url).origin === origin && (await maySpeakTo(url));
  if (!isAgreed) return { kind: 'not-agreed', origin };
  // A version that was left alone is fetched again, whatever the server says of its age.
  const fetched = await fetchGlossary(url, mayShrink ? {} : check);
  if (fetched.kind === 'trouble') return fetched.trouble;
  const { etag, lastModified } = fetched.kind === 'same' ? (check ?? {}) : fetched;
  const now = { ...good, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  if (fetched.kind === 'same') return noted(own, now);
  const reading = readGlossaryFile(fetched.bytes, { ...read, file: fileNameOf(url) });
  const result = updateOf(own.records, reading, own.edited, mayShrink);
  if (result.kind === 'trouble') return result.trouble;
  if (result.kind === 'same') return noted(own, now);
  const { version, fields } = result.glossary;
  const about = { version, ...(fields && { fields }), from: withCheck(own.from, now) };
  try {
    await importInto(own.id, result.changes, { about, isUpdate: wasThere(check) });
    return now;
  } catch (error) {
    return { kind: 'not-stored', reason: (error as Error).message };
  }
}

/** Whether anything came from there before: a restored backup brings its own records, and no check. */
function wasThere(check: Check | undefined): boolean {
  return check?.goodAt !== undefined;
}

async function noted(own: OwnGlossary, check: Check): Promise<Check> {
  await changeOwn(own.id, { from: withCheck(own.from, check) });
  return check;
}
