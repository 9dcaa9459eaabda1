/**
 * The reader's own glossaries as they are searched: read from what was made of them before. What a
 * long one lacks is made by the background; as long as it is not there, an earlier state of it, or
 * its names alone, are searched.
 */
import { OWN_LONG } from '@/core/own/index-own';
import type { OwnHead } from '@/core/own/own-glossary';
import type { OwnSearched } from '@/core/own/search-own';
import { readSearched } from '@/core/search-file';
import { finished } from '@/core/steps';
import { listOwn, readOwn } from '@/services/own-glossaries';
import { OwnStoreError } from '@/services/own-store/database';
import { readSearchFile } from '@/services/own-store/made';
import { makeNames, makeWhole, type Run, today } from './make-searched';

/** The glossaries that are on. */
export interface OwnLoaded {
  readonly own: readonly OwnSearched[];
  /** Whether this is all of them, as they are now. */
  readonly isWhole: boolean;
}

/** Loads them; none that cannot be read. */
export async function loadOwnSearched(): Promise<OwnLoaded> {
  const heads = await listOwn().catch(() => []);
  const on = heads.filter((head) => head.isOn);
  const loaded = await Promise.all(on.map((head) => loadOne(head).catch(tell)));
  return {
    own: loaded.flatMap((one) => one?.own ?? []),
    isWhole: loaded.every((one) => one?.isWhole ?? true),
  };
}

/** What a store could not do, it says elsewhere; all else is a fault of ours. */
function tell(error: unknown): undefined {
  if (!(error instanceof OwnStoreError)) reportError(error);
}

interface OneLoaded {
  readonly own: OwnSearched | undefined;
  readonly isWhole: boolean;
}

async function loadOne(head: OwnHead): Promise<OneLoaded> {
  const { id, title, order, revision } = head;
  const named = (file: ArrayBuffer | undefined) =>
    file && { id, title, order, searched: readSearched(file, new TextDecoder()) };
  const { whole, names } = today();
  const stored = await readSearchFile(id);
  const isWhole = stored?.revision === revision && stored.format === whole;
  if (isWhole) return { own: named(stored.file), isWhole };
  if (sizeOf(head) < OWN_LONG) return { own: named(await makeAtOnce(id)), isWhole: true };
  const isUsable = stored?.format === whole || stored?.format === names;
  return { own: isUsable ? named(stored.file) : undefined, isWhole };
}

async function makeAtOnce(id: string): Promise<ArrayBuffer | undefined> {
  const own = await readOwn(id);
  const names = own && (await makeNames(own, atOnce));
  const made = names && (await makeWhole(own, names, atOnce));
  return made?.file;
}

const atOnce: Run = async (steps) => finished(steps);

function sizeOf({ counts: { entry, explainer } }: OwnHead): number {
  return entry + explainer;
}
