import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Engine, EXCEPTIONS } from '../e2e/harness/engines';
import { HAZARDS } from '../hazards';

interface Tied {
  readonly file: string;
  /** The test's name as the file has it. */
  readonly name: string;
  readonly ids: readonly string[];
}

const TIED = testFiles().flatMap(tiedIn);

/** All files with tests, but for this one. */
function testFiles(): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith('hazards.test.ts'))
    .map((path) => join('tests', path))
    .sort();
}

/** Strings that carry ids: names of tests and of the rows of their tables. */
function tiedIn(file: string): Tied[] {
  const text = readFileSync(file, 'utf8');
  const names = text.match(/(['`"])(?:(?!\1)[^\n\\]|\\.)*?\[[A-F]\d+\](?:(?!\1)[^\n])*\1/g) ?? [];
  return names.map((quoted) => {
    const name = quoted.slice(1, -1);
    return { file, name, ids: [...name.matchAll(/\[([A-F]\d+)\]/g)].map(([, id = '']) => id) };
  });
}

function isPromised({ notPromised }: (typeof HAZARDS)[number]): boolean {
  return notPromised === undefined;
}

test.each(HAZARDS.filter(isPromised))('$id has a test: $what', ({ id }) => {
  expect(TIED.filter(({ ids }) => ids.includes(id))).not.toEqual([]);
});

test('no test names a hazard that is not in the table or is not promised', () => {
  const known = new Set(HAZARDS.filter(isPromised).map(({ id }) => id));
  expect(TIED.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
});

test('SECURITY.md says what is not promised, and why', () => {
  const security = readFileSync('SECURITY.md', 'utf8').replace(/ +/g, ' ');
  for (const { id, what, notPromised } of HAZARDS)
    if (notPromised) expect(security).toContain(`| ${id} | ${what} | ${notPromised} |`);
});

/** Whether a hazard's tests run in an engine: "unit" where they need none. */
function inEngine(id: string, engine: Engine): string {
  const tied = TIED.filter(({ ids }) => ids.includes(id));
  const inBrowser = tied.filter(({ file }) => file.startsWith(join('tests', 'e2e')));
  if (inBrowser.length === 0) return 'unit';
  const runs = inBrowser.some(({ file, name }) => !isExcepted(engine, basename(file), name));
  return runs ? 'tested' : 'not tested';
}

function isExcepted(engine: Engine, file: string, name: string): boolean {
  return EXCEPTIONS.some(
    (one) =>
      one.lacking === engine && one.file === file && (!one.test || name.startsWith(one.test)),
  );
}

test('the table says which tests hold which promise, and where', async () => {
  const rows = HAZARDS.map(({ id, what, notPromised }) => {
    if (notPromised) return `| ${id} | ${what} | no: see SECURITY.md | | | |`;
    const files = TIED.filter(({ ids }) => ids.includes(id)).map(({ file }) =>
      file.replace(/\\/g, '/').replace('tests/', ''),
    );
    const tests = [...new Set(files)].map((file) => `\`${file}\``).join(', ');
    return `| ${id} | ${what} | yes | ${tests} | ${inEngine(id, 'chromium')} | ${inEngine(id, 'firefox')} |`;
  });
  const table = [
    '# Hazards',
    '',
    'What can break, leak or fool. A row is promised, and then tests whose names carry its id hold it, or [SECURITY.md](../SECURITY.md) says why not. `tests/hazards.ts` has the rows; this table is written by `npx vitest run tests/scripts/hazards.test.ts -u`.',
    '',
    '| id | hazard | promised | tests | Chromium | Firefox |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(table).toMatchFileSnapshot('../hazards.md');
});
