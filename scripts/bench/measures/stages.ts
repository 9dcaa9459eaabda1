/** Where a warm scan's time goes: each stage with all before it, everybody in one tab and in turn. */
import { digits, median, ratioOf, rotated, times } from '../figures';
import type { ScanSample } from '../in-page/runner';
import type { Measure } from '../measure';

const STAGES = ['walk', 'each character', 'asking', 'blocks', 'words', 'found', 'ours'] as const;
type Stage = (typeof STAGES)[number];

const SCRIPTS = ['runner', 'walk', 'asking-walk', 'stages', 'ours'];
const HEAD = [
  'page',
  'walk ms',
  'any finder: each character once',
  'ours: elements asked',
  'texts of blocks',
  'words',
  'found',
  'judged',
];
/** As for warm scans, in ms. */
const SAMPLE = 40;

export const stages: Measure = async (arena, { rounds, progress }) => {
  const rows = [HEAD];
  const data: Record<string, unknown> = {};
  for (const page of arena.pages) {
    progress(`stages ${page.name}`);
    const tab = await arena.open(page, SCRIPTS);
    const samples = new Map<Stage, ScanSample[]>(STAGES.map((stage) => [stage, []]));
    for (const stage of STAGES) {
      await tab.call('prepare', stage);
      await tab.call('warmUp', stage);
    }
    for (let round = 0; round < rounds; round++) {
      for (const stage of rotated(STAGES, round)) {
        samples.get(stage)?.push(await tab.call('scanWarm', stage, SAMPLE));
      }
    }
    await tab.close();
    const timesOf = (stage: Stage) => (samples.get(stage) ?? []).map(({ time }) => time);
    rows.push([
      page.name,
      digits(median(timesOf('walk'))),
      ...STAGES.slice(1).map((stage) => times(ratioOf(timesOf(stage), timesOf('walk')))),
    ]);
    data[page.name] = Object.fromEntries(samples);
  }
  const title = 'Stages of a warm scan, each with all before it (times the bare walk)';
  return { title, rows, targets: [], data };
};
