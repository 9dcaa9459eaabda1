/** The built-in glossary and the reader's own ones as one. */
import { joinGlossaries } from '@/core/own/join-glossaries';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { listOwn, readOwn } from '@/services/own-glossaries';

/** All glossaries that are on. Own ones that cannot be read are left out. */
export async function loadJoined(): Promise<Glossary> {
  const [builtIn, own] = await Promise.all([loadGlossary(), readAllOn().catch(() => [])]);
  return own.length > 0 ? joinGlossaries(builtIn, own) : builtIn;
}

async function readAllOn() {
  const heads = (await listOwn()).filter(({ isOn }) => isOn);
  const own = await Promise.all(heads.map(({ id }) => readOwn(id)));
  return own.flatMap((glossary) => glossary ?? []);
}
