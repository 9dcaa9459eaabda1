/** How many matches a page has once marking has come to rest: those of one scan in a tab of its own. */
import type { Arena } from './arena';
import type { BenchPage } from './pages';

export type Expectations = (page: BenchPage, name: string) => Promise<number>;

/** Counts each page once for each lexicon. */
export function createExpectations(arena: Arena): Expectations {
  const known = new Map<string, Promise<number>>();
  const count = async (page: BenchPage, name: string) => {
    const tab = await arena.open(page, ['runner', 'ours']);
    await tab.call('prepare', name);
    const { matches } = await tab.call('scanCold', name);
    await tab.close();
    return matches;
  };
  return (page, name) => {
    const key = `${page.name} ${name}`;
    const counted = known.get(key) ?? count(page, name);
    known.set(key, counted);
    return counted;
  };
}
