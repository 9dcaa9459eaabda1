/** The search over the built-in glossary and the reader's own ones. */
import { createSearch, type Search } from '@/core/search';
import { loadDescriptions, loadNames } from '@/services/glossary-file';
import { loadJoined } from './joined';

/**
 * The search, its index made: no keystroke waits for it. What the built-in glossary does not hold
 * is found by its names.
 */
export async function loadJoinedSearch(): Promise<Search> {
  const [glossary, descriptions, names] = await Promise.all([
    loadJoined(),
    loadDescriptions(),
    loadNames(),
  ]);
  const search = createSearch(glossary, { descriptions, names });
  search('');
  // Some of what a search needs is made when it is first asked for several words: once it is idle.
  setTimeout(() => search('cash flow vs cash'));
  return search;
}
