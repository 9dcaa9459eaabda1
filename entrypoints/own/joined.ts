/** The built-in glossary and the reader's own ones as one, and the search over all of them. */
import { joinGlossaries } from '@/core/own/join-glossaries';
import type { Search } from '@/core/search';
import type { Glossary } from '@/data/glossary';
import { loadGlossary, loadSearch } from '@/services/glossary-file';
import { listOwn, readOwn } from '@/services/own-glossaries';

/** All glossaries that are on. Own ones that cannot be read are left out. */
export async function loadJoined(): Promise<Glossary> {
  const [builtIn, own] = await Promise.all([loadGlossary(), readAllOn().catch(() => [])]);
  return own.length > 0 ? joinGlossaries(builtIn, own) : builtIn;
}

/** The search over them, its index made: no keystroke waits for it. */
export async function loadJoinedSearch(): Promise<Search> {
  return loadSearch(await loadJoined());
}

async function readAllOn() {
  const heads = (await listOwn()).filter(({ isOn }) => isOn);
  const own = await Promise.all(heads.map(({ id }) => readOwn(id)));
  return own.flatMap((glossary) => glossary ?? []);
}
