/**
 * `npm test`: every check there is, one after the other and none left out. Each test counts as one,
 * and so does each other step. The last line says how many passed and failed, and nothing else.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Engine, reasonToSkip } from '@/tests/e2e/harness/engines';
import { ensureBrowser } from './browsers';
import { type CommandResult, npmRun, runProgram } from './command';
import { type Count, countOf, type MaySkip, type VitestReport } from './test-report';

interface Step {
  readonly name: string;
  run(): Promise<Count>;
}

const STEPS: readonly Step[] = [
  { name: 'types', run: async () => one(await inOrder(['wxt', 'prepare'], 'types')) },
  { name: 'lint', run: async () => one(await npmRun('lint')) },
  { name: 'glossary', run: async () => one(await npmRun('glossary')) },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'build for Chrome and Edge', run: () => build('build', '.output/chrome-mv3') },
  { name: 'build for Firefox', run: () => build('build:firefox', '.output/firefox-mv3') },
  { name: 'Firefox add-on lint', run: lintFirefox },
  { name: 'end-to-end tests in Chromium', run: () => endToEnd('chromium') },
  { name: 'end-to-end tests in Firefox', run: () => endToEnd('firefox') },
];

async function main(): Promise<void> {
  const started = Date.now();
  const counts: Count[] = [];
  for (const { name, run } of STEPS) {
    console.log(`\n── ${name}`);
    const stepStarted = Date.now();
    const count = await run().catch(asFailure);
    console.log(`── ${name}: ${summary(count)} (${seconds(stepStarted)})`);
    counts.push(count);
  }
  const total = {
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)),
  };
  console.log(`\nAll steps took ${seconds(started)}.`);
  for (const [index, { name }] of STEPS.entries()) reportFaults(name, counts[index]);
  console.log(summary(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** What failed stands once more at the end, where whoever sees only the last lines finds it. */
function reportFaults(step: string, count: Count | undefined): void {
  if (!count?.failed) return;
  console.log(`Failed: ${step}`);
  for (const fault of count.faults ?? []) console.log(`  ${fault}`);
}

async function inOrder(program: readonly string[], script: string): Promise<CommandResult> {
  const first = await runProgram(program);
  return first.code === 0 ? npmRun(script) : first;
}

/** An old build is taken away first: a test must not pass on what no longer builds. */
async function build(script: string, folder: string): Promise<Count> {
  rmSync(folder, { recursive: true, force: true });
  return one(await npmRun(script));
}

async function lintFirefox(): Promise<Count> {
  const lint = ['web-ext', 'lint', '--no-config-discovery', '-s', '.output/firefox-mv3'];
  const result = await runProgram([...lint, '--output', 'json'], { show: false });
  const { errors, warnings } = JSON.parse(result.output) as Record<string, unknown[]>;
  for (const fault of [...(errors ?? []), ...(warnings ?? [])]) console.log(describeFault(fault));
  const isKnown = (warnings ?? []).every((warning) => describeFault(warning).includes(KNOWN));
  const files = new Set((warnings ?? []).map((warning) => (warning as { file?: string }).file));
  const isOnce = files.size === warnings?.length;
  return errors?.length === 0 && isKnown && isOnce ? PASSED : FAILED;
}

/** Preact's `dangerouslySetInnerHTML`, which we do not use, is the one warning there may be of a file. */
const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';

function describeFault(fault: unknown): string {
  const { _type, code, file, line, message } = fault as Record<string, unknown>;
  return [_type, code, file && `${file}:${line ?? ''}`, message].filter(Boolean).join(' ');
}

async function endToEnd(engine: Engine): Promise<Count> {
  ensureBrowser(engine);
  const maySkip: MaySkip = (file, title) => reasonToSkip(engine, file, title) !== undefined;
  const args = ['--config', 'tests/e2e/vitest.config.ts', '--mode', engine];
  return vitest(`e2e-${engine}`, args, maySkip);
}

async function vitest(
  name: string,
  args: readonly string[] = [],
  maySkip?: MaySkip,
): Promise<Count> {
  const file = `results/${name}.json`;
  mkdirSync('results', { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runProgram(['vitest', 'run', ...args, ...reporters]);
  return countOf(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, code, maySkip);
}

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

function one({ code }: CommandResult): Count {
  return code === 0 ? PASSED : FAILED;
}

function asFailure(error: unknown): Count {
  console.log((error as Error).message);
  return FAILED;
}

function summary({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

await main();
