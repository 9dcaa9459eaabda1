/** The built-in glossary and the reader's own ones as one. */
import { joinGlossaries, type OwnPart } from '@/core/own/join-glossaries';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { listOwn, readOwn } from '@/services/own-glossaries';

/** All glossaries that are on. */
export async function loadJoined(): Promise<Glossary> {
  const [builtIn, own] = await Promise.all([loadGlossary(), readAllOn()]);
  return own.length > 0 ? joinGlossaries(builtIn, own) : builtIn;
}

/** The reader's own glossaries that are on; none where they cannot be read. */
export async function readAllOn(): Promise<readonly OwnPart[]> {
  try {
    const heads = (await listOwn()).filter(({ isOn }) => isOn);
    const own = await Promise.all(heads.map(({ id }) => readOwn(id)));
    return own.flatMap((glossary) => glossary ?? []);
  } catch {
    return [];
  }
}
