/** From nothing to marks on the screen, in a renderer that has never run the code before. */
import { createExpectations } from '../expect';
import { digits, median, ratioOf, rotated, times } from '../figures';
import type { MarkSample } from '../in-page/runner';
import { atLeast, type Measure, type Target } from '../measure';
import type { BenchPage } from '../pages';

interface Entrant {
  readonly name: string;
  readonly script: string;
  /** Pages of more words are left out. */
  readonly longest?: number;
  readonly rounds?: number;
  /** How many times as fast as it ours should be. */
  readonly target?: number;
}

const ENTRANTS: readonly Entrant[] = [
  { name: 'ours', script: 'ours' },
  { name: 'find-and-replace', script: 'find-and-replace', target: 2 },
  { name: 'mark.js RegExp', script: 'mark-js', target: 3 },
  // One pass for each form: 3,000 forms over 5,000 words take ten seconds and more.
  { name: 'mark.js list', script: 'mark-js', longest: 8_000, rounds: 1 },
  { name: 'glossary', script: 'ours' },
];

/** On pages of more words than this there are fewer rounds. */
const LONG = 200_000;
const LONG_ROUNDS = 5;

export const painted: Measure = async (arena, { rounds, progress }) => {
  const rows = [
    [
      'page',
      'ours ms',
      'of it lexicon',
      'find-and-replace',
      'mark.js RegExp',
      'mark.js list',
      'glossary',
    ],
  ];
  const targets: Target[] = [];
  const data: Record<string, unknown> = {};
  const expected = createExpectations(arena);
  const sample = async (page: BenchPage, { name, script }: Entrant): Promise<MarkSample> => {
    const expectation = script === 'ours' ? await expected(page, name) : 0;
    const tab = await arena.open(page, ['runner', script]);
    const seen = await tab.call('mark', name, expectation);
    await tab.close();
    return seen;
  };
  for (const page of arena.pages) {
    const samples = new Map<string, MarkSample[]>();
    const here = ENTRANTS.filter(({ longest = Infinity }) => page.words <= longest);
    const most = page.words > LONG ? Math.min(rounds, LONG_ROUNDS) : rounds;
    for (let round = 0; round < most; round++) {
      progress(`found and painted ${page.name}, round ${round + 1}`);
      for (const entrant of rotated(here, round)) {
        const own = samples.get(entrant.name) ?? [];
        if (own.length >= (entrant.rounds ?? Infinity)) continue;
        samples.set(entrant.name, [...own, await sample(page, entrant)]);
      }
    }
    const timesOf = (name: string, part: 'painted' | 'prepared' = 'painted') =>
      (samples.get(name) ?? []).map((one) => one[part]);
    const ratio = (name: string) => ratioOf(timesOf(name), timesOf('ours'));
    rows.push([
      page.name,
      digits(median(timesOf('ours'))),
      digits(median(timesOf('ours', 'prepared'))),
      ...ENTRANTS.slice(1).map(({ name }) => times(ratio(name))),
    ]);
    for (const { name, target } of ENTRANTS) {
      if (!target) continue;
      targets.push(atLeast(`${name} on ${page.name}, in ours`, ratio(name), target, times));
    }
    data[page.name] = { words: page.words, samples: Object.fromEntries(samples) };
  }
  return { title: 'Found and painted, cold (others: times ours)', rows, targets, data };
};
