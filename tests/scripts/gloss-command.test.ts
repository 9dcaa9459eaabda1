/** The command line as a shell sees it: what it prints where, and the code with which it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gloss-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const GOOD = file('good.csv', 'term,definition\npunter,Someone who buys.\n');
const BAD = file('bad.csv', 'term,definition\npunter,Someone who buys.\nARR,\n');

/** Runs the program itself; `input` comes on its standard input. */
function gloss(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/gloss.ts', ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('gloss check', () => {
  test('ends with 0 where a file is sound', () => {
    expect(gloss(['check', GOOD])).toEqual({
      status: 0,
      stdout: `${GOOD}: entries 1, comparisons 0, explainers 0; faults 0, advice 0\n`,
      stderr: '',
    });
  });

  test('ends with 1 where one of several is not, and names the fault', () => {
    const { status, stdout, stderr } = gloss(['check', GOOD, BAD]);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`${BAD}:3: ARR: definition is missing\n`);
  });
});

describe('gloss convert', () => {
  test('prints the file in the other format and nothing else', () => {
    const { status, stdout, stderr } = gloss(['convert', GOOD, '--to', 'json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'gloss',
      entries: [{ headword: 'punter', definition: 'Someone who buys.' }],
    });
  });

  test('names what is left out on standard error', () => {
    const { status, stdout, stderr } = gloss(['convert', BAD, '--to', 'csv']);
    expect(status).toBe(0);
    expect(stderr).toBe(`gloss: ${BAD}:3: ARR: definition is missing\n`);
    expect(stdout).toContain('punter,Someone who buys.');
  });

  test('ends with 1 where nothing can be read', () => {
    const { status, stdout, stderr } = gloss(['convert', file('no.json', '{'), '--to', 'csv']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^gloss: .*no\.json:1: is not JSON/);
  });
});

test('gloss find --glossary prints the terms of the file in the text', () => {
  const { status, stdout } = gloss(['find', '--alone', '--glossary', GOOD], 'Ask the punter.\n');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([{ start: 8, end: 14, text: 'punter', ids: ['good:punter'] }]);
});

test.each([
  [['fnd'], 'gloss: "fnd" is no command; see gloss help\n'],
  [['check'], 'gloss: check wants a FILE; see gloss help\n'],
  [['find', '--alone'], 'gloss: --alone wants a --glossary FILE to stand alone\n'],
])('gloss %j ends with 2 and says why on standard error', (args, stderr) => {
  expect(gloss(args)).toEqual({ status: 2, stdout: '', stderr });
});
