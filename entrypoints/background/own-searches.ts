/**
 * What the search needs of long own glossaries: made here, out of every page's way, as soon as they
 * have changed, so that a page only reads it. Each is made in steps, between which the background
 * answers what it is asked.
 */
import { OWN_LONG } from '@/core/own/index-own';
import type { OwnHead } from '@/core/own/own-glossary';
import { listOwn, readOwn } from '@/services/own-glossaries';
import { tellOwnMade } from '@/services/own-store/change-notice';
import { OwnStoreError } from '@/services/own-store/database';
import { readSearchFile } from '@/services/own-store/made';
import { keep, type Made, makeNames, makeWhole, type Run, today } from '../own/make-searched';
import { tellFailure } from './failures';

/** ms in which several changes in a row come to be one. */
const GATHER = 500;

/** Counts the changes: what is being made of an earlier state is given up. */
let changes = 0;
let making: Promise<void> | undefined;
/** States of which something cannot be made, or not kept: they are not tried again and again. */
const failed = new Set<string>();

/** Glossaries have changed: what is being made of them is of no use. */
export function forgetMade(): void {
  changes++;
}

/** Makes what is missing; resolves when nothing is. */
export function makeSearches(): Promise<void> {
  making ??= makeAll().finally(() => {
    making = undefined;
  });
  return making;
}

async function makeAll(): Promise<void> {
  let state: number;
  do {
    state = changes;
    await pause(GATHER);
    const isWanted = () => state === changes;
    const heads = await listOwn().catch(() => []);
    for (const head of heads.filter(isLongAndOn)) {
      if (isWanted()) await makeOne(head, isWanted).catch((error) => noteFailure(head, error));
    }
  } while (state !== changes);
}

function isLongAndOn({ isOn, counts: { entry, explainer } }: OwnHead): boolean {
  return isOn && entry + explainer >= OWN_LONG;
}

async function makeOne(head: OwnHead, isWanted: () => boolean): Promise<void> {
  const { whole, names: namesAlone } = today();
  const stored = await readSearchFile(head.id);
  if (stored?.revision === head.revision && stored.format === whole) return;
  if (failed.has(stateOf(head))) return;
  const own = await readOwn(head.id);
  const run = runInPauses(isWanted);
  const names = own && (await makeNames(own, run));
  if (!own || !names) return;
  const keepNames = async () => tellIfKept(head, await keep(own, names, namesAlone));
  // As long as an earlier state of it can be searched, that is more.
  const isThereBefore = stored?.format === whole;
  if (!isThereBefore && !(await keepNames())) return;
  try {
    const made = await makeWhole(own, names, run);
    if (made) tellIfKept(head, made);
  } catch (error) {
    if (isThereBefore) await keepNames();
    throw error;
  }
}

/** All who hear of it read it, and ask for what is still missing: what was not kept, for ever. */
function tellIfKept(head: OwnHead, { isKept }: Made): boolean {
  if (isKept) tellOwnMade();
  else failed.add(stateOf(head));
  return isKept;
}

/** What the store cannot do, it may do the next time. */
function noteFailure(head: OwnHead, error: unknown): void {
  if (error instanceof OwnStoreError) return;
  failed.add(stateOf(head));
  tellFailure(error);
}

function stateOf({ id, revision }: OwnHead): string {
  return JSON.stringify([id, revision]);
}

/** ms without a pause: less than a frame on a slow machine matters to nobody. */
const SLICE = 10;

/** Takes steps, and leaves half of the time to others. */
function runInPauses(isWanted: () => boolean): Run {
  return async (steps) => {
    for (let start = performance.now(); isWanted(); ) {
      const step = steps.next();
      if (step.done) return step.value;
      const taken = performance.now() - start;
      if (taken < SLICE) continue;
      await pause(taken);
      start = performance.now();
    }
    return undefined;
  };
}

/** Lets what was asked meanwhile be answered, for so many ms at least. */
function pause(ms: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
