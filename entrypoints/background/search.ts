/** Look-ups and searches over all glossaries, at hand as long as the worker lives. */
import { nameKey } from '@/core/fold';
import { type LookUp, lookUp } from '@/core/look-up';
import { createNameIndex, type NameIndex } from '@/core/name-index';
import { joinGlossaries } from '@/core/own/join-glossaries';
import type { Search } from '@/core/search';
import { loadGlossary } from '@/services/glossary-file';
import { readAround } from '@/services/own-store/read-around';
import { keepSearch } from '../own/joined-search';
import { makeSearches } from './own-searches';

let builtInNames: Promise<NameIndex> | undefined;
const kept = keepSearch();

/** Forgets what was read of own glossaries: they have changed, or more can be read now. */
export const forgetSearch = kept.forget;

/** What a text names in whatever glossary; of own ones, which may be long, only what it needs is read. */
export async function lookUpAnywhere(text: string): Promise<LookUp> {
  const own = await readAround([], [nameKey(text)]).catch(() => []);
  if (own.every(({ records }) => records.entries.length === 0)) return lookUp(text, await names());
  return lookUp(text, createNameIndex(joinGlossaries(await loadGlossary(), own)));
}

/** The built-in glossary's names; what failed is tried again. */
function names(): Promise<NameIndex> {
  builtInNames ??= loadGlossary().then(createNameIndex);
  builtInNames.catch(() => {
    builtInNames = undefined;
  });
  return builtInNames;
}

/**
 * The search over all glossaries; what failed is tried again. Nobody hears here that more can be found
 * a moment later: own glossaries that take a while are waited for.
 */
export async function search(): Promise<Search> {
  const atOnce = await kept.current();
  const { search: find, isWhole } = (await atOnce.rest) ?? atOnce;
  if (!isWhole) void makeSearches();
  return find;
}
