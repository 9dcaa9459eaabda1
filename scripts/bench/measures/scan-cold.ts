/** Cold scans: each in a renderer that has never run the code before. */
import { digits, median, ratioOf, rotated, times } from '../figures';
import type { ScanSample } from '../in-page/runner';
import { atMost, type Measure, type Target } from '../measure';

const CONTESTANTS = {
  walk: 'walk',
  ours: 'ours',
  glossary: 'ours',
  regexp: 'alternation',
} as const;
type Name = keyof typeof CONTESTANTS;
const NAMES = Object.keys(CONTESTANTS) as Name[];

/** How many bare walks, cold as well, a cold scan may take. */
const limitOf = (page: string) => (page === '500k' ? 3 : 6);

export const scanCold: Measure = async (arena, { rounds, progress }) => {
  const rows = [['page', 'walk ms', 'ours ms', 'ours', 'glossary', 'RegExp']];
  const targets: Target[] = [];
  const data: Record<string, unknown> = {};
  for (const page of arena.pages) {
    progress(`scan cold ${page.name}`);
    const samples: Record<Name, ScanSample[]> = { walk: [], ours: [], glossary: [], regexp: [] };
    for (let round = 0; round < rounds; round++) {
      for (const name of rotated(NAMES, round)) {
        const tab = await arena.open(page, ['runner', CONTESTANTS[name]]);
        await tab.call('prepare', name);
        samples[name].push(await tab.call('scanCold', name));
        await tab.close();
      }
    }
    const timesOf = (name: Name) => samples[name].map(({ time }) => time);
    const ratio = (name: Name) => ratioOf(timesOf(name), timesOf('walk'));
    rows.push([
      page.name,
      digits(median(timesOf('walk'))),
      digits(median(timesOf('ours'))),
      times(ratio('ours')),
      times(ratio('glossary')),
      times(ratio('regexp')),
    ]);
    targets.push(
      atMost(`cold scan of ${page.name}, in walks`, ratio('ours'), limitOf(page.name), times),
    );
    data[page.name] = { words: page.words, samples };
  }
  return { title: 'Scan, cold (times the bare walk)', rows, targets, data };
};
