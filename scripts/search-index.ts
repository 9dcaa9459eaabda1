/** The search's index of the glossary, for the build, the command line and the figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDescriptionIndex, readSynonyms } from '@/core/description-index';
import { type Search, searchOver } from '@/core/search';
import { readSearched, writeSearched } from '@/core/search-file';
import { searchedIn } from '@/core/searched';
import type { Glossary } from '@/data/glossary';
import { DATA_FOLDER } from './read-glossary';

/** Written by `npm run train:search`. */
export const SYNONYMS_FILE = join(DATA_FOLDER, 'synonyms.tsv');

/** The file that the extension searches, with the synonyms that were learned. */
export function searchFile(glossary: Glossary): Uint8Array {
  const synonyms = readSynonyms(readFileSync(SYNONYMS_FILE, 'utf8'));
  const searched = searchedIn(glossary, buildDescriptionIndex(glossary, synonyms));
  return writeSearched(searched, new TextEncoder());
}

/** The search in such a file. */
export function openSearchFile(file: Uint8Array): Search {
  return searchOver(readSearched(new Uint8Array(file).buffer, new TextDecoder()));
}

/** The search as the extension has it. */
export function openSearch(glossary: Glossary): Search {
  return openSearchFile(searchFile(glossary));
}
