/** The search's index of the glossary, for the build, the command line and the figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDescriptionIndex, readSynonyms } from '@/core/description-index';
import { readNames, writeNames } from '@/core/name-file';
import { createNameIndex } from '@/core/name-index';
import { createSearch, type Search } from '@/core/search';
import type { Glossary } from '@/data/glossary';
import { DATA_FOLDER } from './read-glossary';

/** Written by `npm run train:search`. */
export const SYNONYMS_FILE = join(DATA_FOLDER, 'synonyms.tsv');

/** The index of a glossary's descriptions, with the synonyms that were learned. */
export function descriptionIndex(glossary: Glossary) {
  return buildDescriptionIndex(glossary, readSynonyms(readFileSync(SYNONYMS_FILE, 'utf8')));
}

/** The search as the extension has it. */
export function openSearch(glossary: Glossary): Search {
  const names = readNames(writeNames(createNameIndex(glossary)));
  return createSearch(glossary, { descriptions: descriptionIndex(glossary), names });
}
