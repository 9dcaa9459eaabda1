import { beforeEach, expect, test, vi } from 'vitest';
import { searchedIn } from '@/core/searched';
import { keepSearch } from '@/entrypoints/own/joined-search';
import type { OwnLoaded } from '@/entrypoints/own/own-searched';
import { entry, glossaryOf } from '../core/lexicons';

const { loadOwnSearched } = vi.hoisted(() => ({ loadOwnSearched: vi.fn() }));
vi.mock('@/entrypoints/own/own-searched', () => ({ loadOwnSearched }));
vi.mock('@/services/glossary-file', () => ({ loadSearched: async () => BUILT_IN }));

const BUILT_IN = searchedIn(glossaryOf(['asset', 'bond']));

/** Own glossaries with one term. */
function withTerm(term: string): OwnLoaded {
  const searched = searchedIn(glossaryOf([entry(term)]));
  return { own: [{ id: 'acme', title: 'Acme', order: 0, searched }], isWhole: true };
}

/** Own glossaries that are still being read; `come` ends it. */
function reading(loaded: OwnLoaded) {
  let come = () => {};
  const coming = new Promise<OwnLoaded>((resolve) => {
    come = () => resolve(loaded);
  });
  loadOwnSearched.mockReturnValueOnce(coming);
  return { come: () => come() };
}

/** The ids that a term finds. */
async function found({ current }: ReturnType<typeof keepSearch>, term: string): Promise<string[]> {
  return (await current()).search(term).results.map(({ id }) => id);
}

beforeEach(() => {
  vi.useFakeTimers();
  loadOwnSearched.mockReset().mockResolvedValue({ own: [], isWhole: true });
  return () => vi.useRealTimers();
});

test('while more is read, own terms are found as before, however long it takes', async () => {
  const onFresh = vi.fn();
  loadOwnSearched.mockResolvedValueOnce(withTerm('flywheel'));
  const kept = keepSearch(onFresh);
  expect(await found(kept, 'flywheel')).toEqual(['flywheel']);
  const { come } = reading(withTerm('turbine'));
  kept.renew();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await found(kept, 'flywheel')).toEqual(['flywheel']);
  expect(onFresh).not.toHaveBeenCalled();
  come();
  await vi.waitFor(() => expect(onFresh).toHaveBeenCalledOnce());
  expect(await found(kept, 'turbine')).toEqual(['turbine']);
});

test('what was read last is searched, though own glossaries that were late came meanwhile', async () => {
  const onFresh = vi.fn();
  const late = reading(withTerm('flywheel'));
  const kept = keepSearch(onFresh);
  const first = found(kept, 'flywheel');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await first).toEqual([]);
  const newer = reading(withTerm('turbine'));
  kept.renew();
  late.come();
  await vi.waitFor(() => expect(onFresh).toHaveBeenCalledOnce());
  newer.come();
  await vi.waitFor(() => expect(onFresh).toHaveBeenCalledTimes(2));
  expect(await found(kept, 'turbine')).toEqual(['turbine']);
});

test('what was being read when glossaries changed is not searched any more', async () => {
  const onFresh = vi.fn();
  const kept = keepSearch(onFresh);
  await kept.current();
  const { come } = reading(withTerm('flywheel'));
  kept.renew();
  kept.forget();
  loadOwnSearched.mockResolvedValueOnce(withTerm('turbine'));
  expect(await found(kept, 'turbine')).toEqual(['turbine']);
  come();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onFresh).not.toHaveBeenCalled();
  expect(await found(kept, 'flywheel')).toEqual([]);
});
