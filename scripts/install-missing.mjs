/**
 * Installs the npm packages when they are missing or no longer what package-lock.json says.
 * Runs before anything else does, so it is plain JavaScript without a dependency. It works on the
 * current folder, writes its progress to standard error only, and leaves package-lock.json alone.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const OLDEST_NODE = [20, 19];
/** Holds the hash of what was installed last; lost with node_modules, as it should be. */
const STAMP = 'node_modules/.gloss-installed';
const HEARTBEAT_MS = 10_000;

if (!nodeIsNewEnough(process.versions.node)) {
  fail(`Gloss needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
} else if (!isInstalled()) {
  await install();
}

function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();
}

/** What is to be installed, as a hash: the lockfile, and package.json for what is not locked yet. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json']) {
    if (existsSync(file)) hash.update(dependencies(file));
  }
  return hash.digest('hex');
}

/** Of package.json only the dependencies count: a new script is no reason to install. */
function dependencies(file) {
  const text = readFileSync(file, 'utf8');
  if (file !== 'package.json') return text;
  const { dependencies, devDependencies } = JSON.parse(text);
  return JSON.stringify({ dependencies, devDependencies });
}

async function install() {
  const started = Date.now();
  say('Installing packages …');
  const heartbeat = setInterval(() => say(`… still installing, ${seconds(started)}`), HEARTBEAT_MS);
  const code = await run();
  clearInterval(heartbeat);
  if (code !== 0) return fail(`npm install failed (exit code ${code}).`);
  writeFileSync(STAMP, wanted());
  say(`Packages installed in ${seconds(started)}.`);
}

/** `--no-save` keeps npm from rewriting the lockfile; what it says is installed all the same. */
function run() {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const stdio = ['ignore', process.stderr, process.stderr];
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { stdio })
    : spawn('npm', args, { stdio, shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', resolve);
  });
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exitCode = 1;
}
