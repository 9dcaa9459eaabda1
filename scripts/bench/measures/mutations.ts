/** What 3,000 changes of a page cost its main thread, with marks on and with marks off. */
import type { Arena, Tab } from '../arena';
import { createExpectations } from '../expect';
import { digits, median, ratioOf, rotated, times } from '../figures';
import { atMost, type Measure } from '../measure';
import { counters } from '../protocol';

const PAGE = '50k';
const CHANGES = 3000;
/** After the last change, in ms: a page that does not rest is read again every 3.2 s at the latest. */
const AFTER = 5000;
const LIMIT = 1.2;
/** No marks, those of a reader who has changed nothing, and all that there are. */
const STATES = ['off', 'default', 'every'] as const;
type State = (typeof STATES)[number];

export const mutations: Measure = async (arena, { rounds, progress }) => {
  const rows = [['marks', 'busy ms', 'of it script', 'layout and style', 'CPU ms']];
  const samples: Record<State, Busy[]> = { off: [], default: [], every: [] };
  const page = arena.pages.find(({ name }) => name === PAGE);
  if (!page) return { title: `No page ${PAGE} to change`, rows, targets: [], data: {} };
  const expected = await createExpectations(arena)(page, 'ours');
  for (let round = 0; round < rounds; round++) {
    progress(`mutations, round ${round + 1}`);
    for (const state of rotated(STATES, round)) {
      samples[state].push(await sample(arena, page, state, expected));
    }
  }
  for (const state of STATES) {
    const middle = (part: keyof Busy) => digits(median(samples[state].map((one) => one[part])));
    rows.push([state, middle('task'), middle('script'), middle('layout'), middle('cpu')]);
  }
  const tasks = (state: State) => samples[state].map(({ task }) => task);
  const inOff = (state: State) => ratioOf(tasks(state), tasks('off'));
  rows.push(['default, in off', times(inOff('default')), '', '', '']);
  rows.push(['every, in off', times(inOff('every')), '', '', '']);
  const targets = [
    atMost('3,000 changes with marks, in those without', inOff('default'), LIMIT, times),
    atMost('… with every mention marked', inOff('every'), LIMIT, times),
  ];
  return { title: `${CHANGES} changes of the page ${PAGE}`, rows, targets, data: samples };
};

// cspell:ignore Recalc

/** Of the main thread, in ms. */
interface Busy {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly cpu: number;
}

/** `expected`: matches of the page. */
async function sample(
  arena: Arena,
  page: Arena['pages'][number],
  state: State,
  expected: number,
): Promise<Busy> {
  const tab = await arena.open(page, ['runner', 'ours']);
  await tab.call('addFeed');
  if (state !== 'off') {
    await tab.call('mark', state === 'every' ? 'ours' : state, expected);
  }
  const before = await busyTimes(tab);
  await tab.call('changeRows', CHANGES);
  await new Promise((resolve) => setTimeout(resolve, AFTER));
  const after = await busyTimes(tab);
  await tab.close();
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    layout: after.layout - before.layout,
    cpu: after.cpu - before.cpu,
  };
}

async function busyTimes({ session }: Tab): Promise<Busy> {
  const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration, ThreadTime } =
    await counters(session);
  const ms = (seconds = 0) => seconds * 1000;
  return {
    task: ms(TaskDuration),
    script: ms(ScriptDuration),
    layout: ms(LayoutDuration) + ms(RecalcStyleDuration),
    cpu: ms(ThreadTime),
  };
}
