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
  'not script in the longest',
];

export const longestTask: Measure = async (arena, { rounds, progress }) => {
  const page = arena.pages.at(-1);
  const rows = [HEAD];
  const samples: Record<'alone' | 'gloss', Sample[]> = { alone: [], gloss: [] };
  if (!page) return { title: 'No page', rows, targets: [], data: {} };
  const expected = await createExpectations(arena)(page, 'glossary');
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round++) {
    progress(`longest task, round ${round + 1}`);
    const alone = await sample(arena, page, { script: 'one-mark', name: 'one mark', expected: 1 });
    const gloss = await sample(arena, page, { script: 'ours', name: 'glossary', expected });
    samples.alone.push(alone);
    samples.gloss.push(gloss);
    rows.push(rowOf('one mark only', alone), rowOf('Gloss', gloss));
  }
  const longest = median(samples.gloss.map((seen) => seen.longest.duration));
  const script = median(samples.gloss.map((seen) => seen.longestScript));
  return {
    title: `Longest task on ${page.name} with the processor slowed ${THROTTLE} times`,
    rows,
    targets: [
      atMost(`longest task on ${page.name}, ms`, longest, LIMIT, digits),
      atMost(`of it script, ms`, script, LIMIT, digits),
    ],
    data: samples,
  };
};

interface Sample {
  readonly start: number;
  readonly longest: Task;
  /** The most script in one task, in ms. */
  readonly longestScript: number;
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
  return { start, longest, longestScript, over, longTasks };
}

function rowOf(what: string, { start, longest, longestScript, over, longTasks }: Sample): string[] {
  return [
    what,
    digits(longest.duration),
    digits(longest.cpu),
    digits(longest.start - start),
    String(over),
    longTasks.map(digits).join(' ') || '–',
    digits(longestScript),
    longest.parts.join(', ') || '–',
  ];
}
