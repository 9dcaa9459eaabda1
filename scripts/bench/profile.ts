/** `--profile PAGE`: where ours spends its time on a page, function by function. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Arena, Tab } from './arena';
import { createExpectations } from './expect';
import { formatTable } from './figures';
import type { BenchPage } from './pages';

const SAMPLING_US = 100;
/** ms of scans that are looked at. */
const DURATION = 3000;
const SHOWN = 20;

/**
 * Profiles warm scans and one cold marking. Saves `results/PAGE.scan.cpuprofile` and
 * `results/PAGE.mark.cpuprofile` for the browser's own tools; returns tables of the functions with
 * most time of their own.
 */
export async function profileOurs(arena: Arena, page: BenchPage): Promise<string> {
  const warm = await arena.open(page, ['runner', 'ours']);
  await warm.call('prepare', 'ours');
  await warm.call('warmUp', 'ours');
  const scan = await profiled(warm, () => warm.call('scanWarm', 'ours', DURATION));
  await warm.close();
  const expected = await createExpectations(arena)(page, 'ours');
  const cold = await arena.open(page, ['runner', 'ours']);
  const mark = await profiled(cold, () => cold.call('mark', 'ours', expected));
  await cold.close();
  mkdirSync('results', { recursive: true });
  return Object.entries({ scan, mark })
    .map(([name, profile]) => {
      writeFileSync(`results/${page.name}.${name}.cpuprofile`, JSON.stringify(profile));
      return `${name}\n${formatTable([['function', 'own ms', 'share'], ...selfTimes(profile)])}`;
    })
    .join('\n');
}

async function profiled({ session }: Tab, work: () => Promise<unknown>): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return profile;
}

/** The part of the protocol's `Profiler.Profile` that we read. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples?: readonly number[];
  /** µs between samples. */
  readonly timeDeltas?: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly lineNumber: number;
}

function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile): string[][] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, lineNumber } }) => [
      id,
      functionName || `(line ${lineNumber + 1})`,
    ]),
  );
  const times = new Map<string, number>();
  let total = 0;
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    const elapsed = (timeDeltas[index] ?? 0) / 1000;
    if (name === '(idle)' || name === '(program)') return;
    times.set(name, (times.get(name) ?? 0) + elapsed);
    total += elapsed;
  });
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, time]) => [name, time.toFixed(0), `${((time / total) * 100).toFixed(1)} %`]);
}
