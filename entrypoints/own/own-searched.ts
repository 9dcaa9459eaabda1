/** The reader's own glossaries as they are searched: read from what was made of them before, or made anew. */
import { indexingMeanings, indexNamesOf, searchFormatOf } from '@/core/own/index-own';
import type { OwnGlossary, OwnHead } from '@/core/own/own-glossary';
import type { OwnSearched } from '@/core/own/search-own';
import { readSearched, writeSearched } from '@/core/search-file';
import type { Searched } from '@/core/searched';
import type { Steps } from '@/core/steps';
import { FIELDS } from '@/data/glossary';
import { listOwn, readOwn } from '@/services/own-glossaries';
import { OwnStoreError } from '@/services/own-store/database';
import { readSearchFile, writeSearchFile } from '@/services/own-store/made';

/** The glossaries that are on. */
export interface OwnLoaded {
  /** As much of them as is at hand soon: of a long one that has changed its names. */
  readonly now: readonly OwnSearched[];
  /** All of them, where that is more. */
  readonly whole?: Promise<readonly OwnSearched[]>;
}

/** A glossary of fewer records is made at once, meanings and all. */
const LONG = 2000;

/** Loads them; none that cannot be read. `isWanted` says when all this has become useless. */
export async function loadOwnSearched(isWanted: () => boolean): Promise<OwnLoaded> {
  const heads = await listOwn().catch(() => []);
  const on = heads.filter((head) => head.isOn);
  const loaded = await Promise.all(on.map((head) => loadOne(head, isWanted).catch(tell)));
  const all = loaded.flatMap((one) => one ?? []);
  const now = all.map((one) => one.now);
  if (all.every(({ whole }) => !whole)) return { now };
  return { now, whole: wholeOf(all) };
}

/**
 * One after the other: the pauses of one would be filled with the steps of the next. One that cannot
 * be made whole stays as it is.
 */
async function wholeOf(all: readonly OneLoaded[]): Promise<OwnSearched[]> {
  const made: OwnSearched[] = [];
  for (const { now, whole } of all) made.push((await whole?.().catch(tell)) ?? now);
  return made;
}

/** What a store could not do, it says elsewhere; all else is a fault of ours. */
function tell(error: unknown): undefined {
  if (!(error instanceof OwnStoreError)) reportError(error);
}

interface OneLoaded {
  readonly now: OwnSearched;
  /** Makes the rest of it. */
  readonly whole?: () => Promise<OwnSearched>;
}

async function loadOne(head: OwnHead, isWanted: () => boolean): Promise<OneLoaded | undefined> {
  const { id, title, order, revision } = head;
  const named = (searched: Searched): OwnSearched => ({ id, title, order, searched });
  const stored = await readSearchFile(id);
  if (stored?.revision === revision && stored.format === today()) {
    return { now: named(readSearched(stored.file, new TextDecoder())) };
  }
  const own = await readOwn(id);
  if (!own) return undefined;
  const names = indexNamesOf(own);
  const whole = async () => named(await withMeanings(own, names, isWanted));
  return sizeOf(own) < LONG ? { now: await whole() } : { now: named(names), whole };
}

/** The names with the meanings, stored for the next time. */
async function withMeanings(
  own: OwnGlossary,
  names: Searched,
  isWanted: () => boolean,
): Promise<Searched> {
  const descriptions = await inPauses(indexingMeanings(own), isWanted);
  if (!descriptions) return names;
  const searched = { ...names, descriptions };
  await pause(0);
  const file = writeSearched(searched, new TextEncoder()).buffer as ArrayBuffer;
  const { id: glossary, revision } = own;
  // Where there is no room to keep it, it is made again the next time.
  await writeSearchFile({ glossary, revision, format: today(), file }).catch(() => undefined);
  return readSearched(file, new TextDecoder());
}

/**
 * Takes steps, and between them answers what is asked meanwhile and leaves half of the time to
 * others; nothing once what comes out is not wanted.
 */
async function inPauses<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  while (isWanted()) {
    const start = performance.now();
    const step = steps.next();
    if (step.done) return step.value;
    await pause(performance.now() - start);
  }
  return undefined;
}

/** Lets what was asked meanwhile be answered, for so many ms at least. */
function pause(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function today(): string {
  return searchFormatOf(FIELDS);
}

function sizeOf({ counts: { entry, explainer } }: OwnGlossary): number {
  return entry + explainer;
}
