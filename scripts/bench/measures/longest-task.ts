/** The longest time for which Gloss keeps the largest page from answering, on a slow machine. */
import type { Arena } from '../arena';
import { createExpectations } from '../expect';
import { digits, median } from '../figures';
import { atMost, type Measure } from '../measure';
import { type Task, traced } from '../trace';

/** A processor of a quarter of this one's speed. */
const THROTTLE = 4;
const MOST_ROUNDS = 3;
const LIMIT = 50;
/** The task that starts marking began a little before its first line ran, in ms. */
const TASK_EDGE = 5;

const HEAD = [
  'what',
  'longest ms',
  'CPU ms',
  'after ms',
  `tasks > ${LIMIT} ms`,
  'long tasks the page sees',
  'longest script',
  'longest of ours',
  'not script in the longest',
];

export const longestTask: Measure = async (arena, { rounds, progress }) => {
  const page = arena.pages.at(-1);
  const rows = [HEAD];
  const samples: Record<string, Sample[]> = { alone: [], every: [], default: [] };
  if (!page) return { title: 'No page', rows, targets: [], data: {} };
  const expectations = createExpectations(arena);
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round++) {
    progress(`longest task, round ${round + 1}`);
    for (const [key, who] of Object.entries(WHO)) {
      const expected = who.script === 'ours' ? await expectations(page, who.name) : 1;
      const seen = await sample(arena, page, { ...who, expected });
      samples[key]?.push(seen);
      rows.push(rowOf(who.title, seen));
    }
  }
  const ours = (key: string) => median((samples[key] ?? []).map((seen) => seen.longestOfOurs));
  const whole = (key: string) => median((samples[key] ?? []).map((seen) => seen.longest.duration));
  return {
    title: `Longest task on ${page.name} with the processor slowed ${THROTTLE} times`,
    rows,
    targets: [
      atMost('longest of ours, as installed, ms', ours('default'), LIMIT, digits),
      atMost('longest of ours, every mention marked, ms', ours('every'), LIMIT, digits),
      atMost(
        'longest task, as installed, the page’s own painting with it, ms',
        whole('default'),
        LIMIT,
        digits,
      ),
    ],
    data: samples,
  };
};

const WHO = {
  alone: { title: 'one mark only', script: 'one-mark', name: 'one mark' },
  default: { title: 'Gloss as installed', script: 'ours', name: 'installed' },
  every: { title: 'Gloss, every mention', script: 'ours', name: 'glossary' },
};

interface Sample {
  readonly start: number;
  readonly longest: Task;
  /** The most script in one task, in ms. */
  readonly longestScript: number;
  /** The most script and watching of the viewport in one task, in ms. */
  readonly longestOfOurs: number;
  /** Tasks longer than 50 ms, by the trace. */
  readonly over: number;
  /** Durations that the page's own observer of long tasks tells, in ms. */
  readonly longTasks: readonly number[];
}

async function sample(
  arena: Arena,
  page: Arena['pages'][number],
  who: { readonly script: string; readonly name: string; readonly expected: number },
): Promise<Sample> {
  const tab = await arena.open(page, ['runner', who.script]);
  await tab.session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await tab.call('watchLongTasks');
  const { result, trace } = await traced(arena.browser, tab.page, () =>
    tab.call('mark', who.name, who.expected),
  );
  const { start, painted } = result;
  const longTasks = await tab.call('longTasks', start, start + painted);
  await tab.close();
  const tasks = trace.tasks(start - TASK_EDGE, start + painted);
  const [longest] = tasks;
  if (!longest) throw new Error('the trace has no tasks');
  const over = tasks.filter(({ duration }) => duration > LIMIT).length;
  const longestScript = Math.max(...tasks.map((task) => task.script));
  const longestOfOurs = Math.max(...tasks.map((task) => task.script + task.watching));
  return { start, longest, longestScript, longestOfOurs, over, longTasks };
}

function rowOf(what: string, seen: Sample): string[] {
  const { start, longest, longestScript, longestOfOurs, over, longTasks } = seen;
  return [
    what,
    digits(longest.duration),
    digits(longest.cpu),
    digits(longest.start - start),
    String(over),
    longTasks.map(digits).join(' ') || '–',
    digits(longestScript),
    digits(longestOfOurs),
    longest.parts.join(', ') || '–',
  ];
}
