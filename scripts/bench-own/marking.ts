/** A page of 50,000 words marked with the built-in glossary alone and with a long one beside it, in turn. */
import { digits, median, ratioOf, times } from '../bench/figures';
import { createWriter } from '../bench/prose';
import { counters, heapUsed } from '../bench/protocol';
import { createRandom } from '../bench/random';
import type { Launched } from '../launch';
import { readMarks } from '../observe';
import type { PageServer } from '../serve';
import { until } from '../until';
import { FIRST_NAME } from './records';

const WORDS = 50_000;
const MEGABYTE = 2 ** 20;
/** ms without a change of what the page's programs have cost, and marking is at rest. */
const QUIET = 1500;

interface Sample {
  /** s of programs on the page, ours alone. */
  readonly script: number;
  /** s of all tasks, painting included. */
  readonly tasks: number;
  readonly megabytes: number;
}

/** `switchOn` puts the long glossary on or off. */
export async function measureMarking(
  gloss: Launched,
  server: PageServer,
  switchOn: (isOn: boolean) => Promise<void>,
  rounds: number,
): Promise<string[]> {
  server.route('/long.html', (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(longPage());
  });
  const plain: Sample[] = [];
  const own: Sample[] = [];
  // The first of each is left out: it compiles, and warms the disk.
  for (let round = 0; round <= rounds; round++) {
    for (const isOn of round % 2 ? [true, false] : [false, true]) {
      await switchOn(isOn);
      const sample = await markOnce(gloss, `${server.origin}/long.html`, isOn);
      if (round > 0) (isOn ? own : plain).push(sample);
    }
  }
  return (['script', 'tasks', 'megabytes'] as const).map((figure) => {
    const [without, beside] = [plain, own].map((some) => some.map((one) => one[figure])) as [
      number[],
      number[],
    ];
    return `${figure}: built-in ${digits(median(without))}, with own ${digits(median(beside))}, ${times(ratioOf(beside, without))}`;
  });
}

async function markOnce(gloss: Launched, address: string, isOn: boolean): Promise<Sample> {
  const page = await gloss.context.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    // Counted from here on.
    await counters(session);
    await page.goto(address);
    const isMarked = async () => {
      const marks = await readMarks(page);
      const hasOwn = marks.some(({ text }) => text === FIRST_NAME);
      return marks.length > 0 && hasOwn === isOn ? true : undefined;
    };
    await until(isMarked, { what: 'marks', timeout: 60_000 });
    let last = await counters(session);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      const now = await counters(session);
      if ((now.ScriptDuration ?? 0) - (last.ScriptDuration ?? 0) < 0.005) break;
      last = now;
    }
    const { ScriptDuration = Number.NaN, TaskDuration = Number.NaN } = last;
    const megabytes = (await heapUsed(session)) / MEGABYTE;
    return { script: ScriptDuration, tasks: TaskDuration, megabytes };
  } finally {
    await page.close();
  }
}

/** Prose that begins with a term of the long glossary. */
function longPage(): string {
  const writer = createWriter(createRandom(20_251), ['gross margin', 'cash flow', 'market share']);
  const parts = [`<p>The ${FIRST_NAME} is a term of ours.</p>`];
  while (writer.words < WORDS) parts.push(`<p>${writer.sentences(4)}</p>`);
  return `<!doctype html><html lang="en"><title>Long</title><main>${parts.join('\n')}</main></html>`;
}
