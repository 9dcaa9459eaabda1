/** Warm scans: the same page again and again, everybody in one tab and in turn. */
import { digits, median, ratioOf, rotated, times } from '../figures';
import type { ScanSample } from '../in-page/runner';
import { atMost, type Measure, type Target } from '../measure';

const CONTESTANTS = ['walk', 'asking', 'ours', 'glossary', 'regexp'] as const;
type Name = (typeof CONTESTANTS)[number];

const SCRIPTS = ['runner', 'walk', 'asking-walk', 'ours', 'alternation'];

/** A sample takes at least so many ms, as many scans as that are. */
const SAMPLE = 40;

/** How many bare walks a warm scan may take; small pages have no aim. */
const LIMITS: Readonly<Record<string, number>> = { '500k': 1.5, filing: 1.5, '50k': 3.5 };

export const scanWarm: Measure = async (arena, { rounds, progress }) => {
  const rows = [
    ['page', 'walk ms', 'asking walk', 'ours', 'glossary', 'RegExp', 'matches', 'per 1,000 words'],
  ];
  const targets: Target[] = [];
  const data: Record<string, unknown> = {};
  for (const page of arena.pages) {
    progress(`scan warm ${page.name}`);
    const tab = await arena.open(page, SCRIPTS);
    const samples = emptySamples();
    for (const name of CONTESTANTS) {
      await tab.call('prepare', name);
      await tab.call('warmUp', name);
    }
    for (let round = 0; round < rounds; round++) {
      for (const name of rotated(CONTESTANTS, round)) {
        samples[name].push(await tab.call('scanWarm', name, SAMPLE));
      }
    }
    await tab.close();
    const timesOf = (name: Name) => samples[name].map(({ time }) => time);
    const ratio = (name: Name) => ratioOf(timesOf(name), timesOf('walk'));
    const matches = samples.regexp[0]?.matches ?? 0;
    rows.push([
      page.name,
      digits(median(timesOf('walk'))),
      times(ratio('asking')),
      times(ratio('ours')),
      times(ratio('glossary')),
      times(ratio('regexp')),
      `${samples.ours[0]?.matches} of ${matches}`,
      digits((matches / page.words) * 1000),
    ]);
    const limit = LIMITS[page.name];
    if (limit)
      targets.push(atMost(`warm scan of ${page.name}, in walks`, ratio('ours'), limit, times));
    data[page.name] = { words: page.words, samples };
  }
  return { title: 'Scan, warm (times the bare walk)', rows, targets, data };
};

const emptySamples = (): Record<Name, ScanSample[]> => ({
  walk: [],
  asking: [],
  ours: [],
  glossary: [],
  regexp: [],
});
