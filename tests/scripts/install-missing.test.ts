import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = resolve('scripts/install-missing.mjs');

/** Stands in for npm: notes each call, and makes node_modules as npm would. */
const NPM = `
  const { appendFileSync, mkdirSync } = require('node:fs');
  appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  mkdirSync('node_modules', { recursive: true });
  console.log('added 1 package');
  process.exitCode = Number(process.env.NPM_EXIT ?? 0);
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-install-'));
  write('npm.cjs', NPM);
  write('package.json', JSON.stringify({ scripts: {}, dependencies: { preact: '11.2.0' } }));
  write('package-lock.json', '{"lockfileVersion": 3}');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm.cjs'), ...env },
  });
}

function calls(): number {
  const file = join(folder, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
}

test('installs on a fresh clone, once, and keeps standard output clean', () => {
  const first = run();
  expect(first.status).toBe(0);
  expect(first.stdout).toBe('');
  expect(first.stderr).toContain('Installing packages');
  expect(run().stderr).toBe('');
  expect(calls()).toBe(1);
});

test('asks npm to leave the lockfile as it is [F10]', () => {
  run();
  expect(readFileSync(join(folder, 'calls'), 'utf8')).toContain('install --no-save');
});

test('the lockfile names no address, and a hash of each package [F10]', () => {
  const { packages } = JSON.parse(readFileSync(resolve('package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string }>;
  };
  const { '': ours, ...others } = packages;
  expect(ours).toBeDefined();
  expect(Object.keys(others).length).toBeGreaterThan(100);
  for (const [name, { resolved, integrity }] of Object.entries(others)) {
    expect(resolved, name).toBeUndefined();
    expect(integrity, name).toMatch(/^sha512-/);
  }
});

test.each([
  ['the lockfile changes', () => write('package-lock.json', '{"lockfileVersion": 3, "x": 1}')],
  ['a dependency is added', () => write('package.json', '{"dependencies": {"ws": "8.23.0"}}')],
  ['node_modules is made anew', () => rmSync(join(folder, 'node_modules'), { recursive: true })],
])('installs again when %s', (_, change) => {
  run();
  change();
  run();
  expect(calls()).toBe(2);
});

test('does not install again when only a script changes', () => {
  run();
  write('package.json', '{"scripts": {"a": "b"}, "dependencies": {"preact": "11.2.0"}}');
  run();
  expect(calls()).toBe(1);
});

test('fails, and tries again the next time, when npm fails', () => {
  mkdirSync(join(folder, 'node_modules'));
  const failed = run({ NPM_EXIT: '1' });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('npm install failed (exit code 1)');
  expect(run().status).toBe(0);
  expect(calls()).toBe(2);
});
