/** Makes what the search needs of an own glossary, and keeps it for the next time. */
import {
  indexingMeanings,
  indexingNames,
  namesFormatOf,
  searchFormatOf,
} from '@/core/own/index-own';
import type { OwnGlossary } from '@/core/own/own-glossary';
import { writeSearched } from '@/core/search-file';
import type { Searched } from '@/core/searched';
import type { Steps } from '@/core/steps';
import { FIELDS } from '@/data/glossary';
import { writeSearchFile } from '@/services/own-store/made';

/** The formats of today: of all, and of names alone. */
export const today = () => ({ whole: searchFormatOf(FIELDS), names: namesFormatOf(FIELDS) });

/** Takes the steps of a work; `undefined` once what comes out is not wanted any more. */
export type Run = <Result>(steps: Steps<Result>) => Promise<Result | undefined>;

/** Its names, with which it can be searched as long as there is nothing else. */
export function makeNames(own: OwnGlossary, run: Run): Promise<Searched | undefined> {
  return run(indexingNames(own));
}

/** What was made of a glossary, and whether there was room to keep it: if not, it is made again. */
export interface Made {
  readonly file: ArrayBuffer;
  readonly isKept: boolean;
}

/** All of it, as it is kept. */
export async function makeWhole(
  own: OwnGlossary,
  names: Searched,
  run: Run,
): Promise<Made | undefined> {
  const descriptions = await run(indexingMeanings(own));
  return descriptions && keep(own, { ...names, descriptions }, today().whole);
}

/** Keeps what was made of a glossary. */
export async function keep(
  { id: glossary, revision }: OwnGlossary,
  searched: Searched,
  format: string,
): Promise<Made> {
  const file = writeSearched(searched, new TextEncoder()).buffer as ArrayBuffer;
  const writing = writeSearchFile({ glossary, revision, format, file });
  const isKept = await writing.then(
    () => true,
    () => false,
  );
  return { file, isKept };
}
