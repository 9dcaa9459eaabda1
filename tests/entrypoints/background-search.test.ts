import { beforeEach, expect, test, vi } from 'vitest';
import { searchedIn } from '@/core/searched';
import { makeSearches } from '@/entrypoints/background/own-searches';
import { search } from '@/entrypoints/background/search';
import { glossaryOf } from '../core/lexicons';

vi.mock('@/entrypoints/background/own-searches', () => ({ makeSearches: vi.fn() }));
vi.mock('@/entrypoints/own/own-searched', () => ({ loadOwnSearched }));
vi.mock('@/services/glossary-file', () => ({ loadSearched: async () => BUILT_IN }));
const { loadOwnSearched } = vi.hoisted(() => ({ loadOwnSearched: vi.fn() }));

const BUILT_IN = searchedIn(glossaryOf(['asset', 'bond']));
const OWN = { id: 'acme', title: 'Acme', order: 0, searched: searchedIn(glossaryOf(['flywheel'])) };
/** ms: longer than one of our pages waits for them. */
const LATE = 5000;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('the background searches own glossaries, too, though they are late', async () => {
  const late = new Promise((resolve) => {
    setTimeout(() => resolve({ own: [OWN], isWhole: false }), LATE);
  });
  loadOwnSearched.mockReturnValue(late);
  const searching = search();
  await vi.advanceTimersByTimeAsync(LATE);
  const find = await searching;
  expect(find('flywheel').results.map(({ id }) => id)).toEqual(['flywheel']);
  expect(makeSearches).toHaveBeenCalledOnce();
});
