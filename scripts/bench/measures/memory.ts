/** What a page's memory grows by while Gloss runs on it with its own glossary. */
import type { Arena } from '../arena';
import { createExpectations } from '../expect';
import { digits, median } from '../figures';
import type { Measure } from '../measure';
import { heapUsed } from '../protocol';

/** Heaps differ little from run to run. */
const MOST_ROUNDS = 3;
const MEGABYTE = 1e6;

export const memory: Measure = async (arena, { rounds, progress }) => {
  const rows = [['page', 'before MB', 'Gloss MB', 'bytes a word']];
  const data: Record<string, unknown> = {};
  const expected = createExpectations(arena);
  for (const page of arena.pages) {
    progress(`memory ${page.name}`);
    const samples: { before: number; after: number }[] = [];
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round++) {
      samples.push(await sample(arena, page, await expected(page, 'glossary')));
    }
    const before = median(samples.map((one) => one.before));
    const grown = median(samples.map((one) => one.after - one.before));
    rows.push([
      page.name,
      digits(before / MEGABYTE),
      digits(grown / MEGABYTE),
      digits(grown / page.words),
    ]);
    data[page.name] = { words: page.words, samples };
  }
  return { title: 'JavaScript memory of a page, after collection', rows, targets: [], data };
};

async function sample(arena: Arena, page: Arena['pages'][number], expected: number) {
  const tab = await arena.open(page, ['runner']);
  const before = await heapUsed(tab.session);
  await tab.enter('ours');
  await tab.call('mark', 'glossary', expected);
  const after = await heapUsed(tab.session);
  await tab.close();
  return { before, after };
}
