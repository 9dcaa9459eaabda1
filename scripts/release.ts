/**
 * `npm run release`: makes the packages for the stores, and refuses to where they could not be made
 * again: from a tree with changes, by a build that gives other bytes the second time, or from the
 * package of sources, which Firefox's reviewers build for themselves. Prints what to upload.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { npmRun } from './command';
import { differences, hashesOf } from './same-files';

const OUTPUT = '.output';
const BUILDS = [
  { script: 'build', folder: `${OUTPUT}/chrome-mv3` },
  { script: 'build:firefox', folder: `${OUTPUT}/firefox-mv3` },
] as const;
const FIREFOX = BUILDS[1];

class ReleaseError extends Error {}

try {
  await release();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(`No release: ${error.message}`);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  requireCommitted();
  for (const { script, folder } of BUILDS) {
    const first = await built(script, folder);
    requireSame(`two runs of ${script}`, first, await built(script, folder));
  }
  const own = hashesOf(FIREFOX.folder);
  for (const old of packages()) rmSync(`${OUTPUT}/${old}`);
  await run('zip');
  const sources = packages().find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new ReleaseError('there is no package of sources');
  requireSame('build and build from the sources', own, await builtFromSources(sources));
  for (const name of packages()) console.log(described(`${OUTPUT}/${name}`));
}

/** The packages that are there, by their names. */
function packages(): string[] {
  return readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
}

/** What is not committed cannot be made again by anyone. */
function requireCommitted(): void {
  const changes = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim();
  if (changes) throw new ReleaseError(`these files are not committed:\n${changes}`);
}

async function built(script: string, folder: string): Promise<Map<string, string>> {
  rmSync(folder, { recursive: true, force: true });
  await run(script);
  return hashesOf(folder);
}

async function run(script: string): Promise<void> {
  const { code } = await npmRun(script);
  if (code !== 0) throw new ReleaseError(`npm run ${script} failed`);
}

/** As a reviewer does it: unpacked elsewhere, packages installed anew. */
async function builtFromSources(sources: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-sources-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(`${OUTPUT}/${sources}`)))) {
      if (name.endsWith('/')) continue;
      const file = resolve(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const npm = (...args: string[]) =>
      execFileSync('npm', args, {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
    npm('ci', '--silent');
    npm('run', '-s', FIREFOX.script);
    return hashesOf(join(folder, FIREFOX.folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function requireSame(
  what: string,
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): void {
  const found = differences(first, second);
  if (found.length > 0) throw new ReleaseError(`${what} differ:\n${found.join('\n')}`);
  console.log(`${what}: the same ${first.size} files`);
}

function described(file: string): string {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `${file}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${hash}`;
}
