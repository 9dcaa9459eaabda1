/** What a larger lexicon costs: warm scans with the first 1,000 of the forms and with all 3,000. */
import { digits, median, ratioOf, rotated, times } from '../figures';
import type { ScanSample } from '../in-page/runner';
import { atMost, type Measure, type Target } from '../measure';

const LEXICONS = ['thousand', 'ours'] as const;
const SAMPLE = 40;
const LIMIT = 1.35;

export const terms: Measure = async (arena, { rounds, progress }) => {
  const rows = [['page', '1,000 ms', '3,000', 'matches of 1,000', 'of 3,000']];
  const targets: Target[] = [];
  const data: Record<string, unknown> = {};
  for (const page of arena.pages) {
    progress(`1,000 and 3,000 terms ${page.name}`);
    const tab = await arena.open(page, ['runner', 'ours']);
    const samples: Record<(typeof LEXICONS)[number], ScanSample[]> = { thousand: [], ours: [] };
    for (const name of LEXICONS) {
      await tab.call('prepare', name);
      await tab.call('warmUp', name);
    }
    for (let round = 0; round < rounds; round++) {
      for (const name of rotated(LEXICONS, round)) {
        samples[name].push(await tab.call('scanWarm', name, SAMPLE));
      }
    }
    await tab.close();
    const [small, all] = LEXICONS.map((name) => samples[name].map(({ time }) => time));
    const ratio = ratioOf(all ?? [], small ?? []);
    rows.push([
      page.name,
      digits(median(small ?? [])),
      times(ratio),
      String(samples.thousand[0]?.matches),
      String(samples.ours[0]?.matches),
    ]);
    targets.push(atMost(`3,000 terms on ${page.name}, in 1,000 terms`, ratio, LIMIT, times));
    data[page.name] = { words: page.words, samples };
  }
  return { title: '1,000 and 3,000 terms, scan warm', rows, targets, data };
};
