/** Finds the browsers that Gloss can run in, and installs one where that is ours to do. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the search looks at; tests pass another one in. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** A file's text; empty where there is no such file. */
  read(path: string): string;
  /** Runs a command, its output to standard error. Tells whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

export type BrowserKind = 'chromium' | 'firefox';

/** Said to whoever starts us, in one line and without a stack. */
export class BrowserError extends Error {}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
};

/** Chromium comes first: it alone still takes every switch. Branded browsers need the debugging pipe. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** Debian's packages. Without its recommended ones Chromium has no font, so we ask for one. */
const DEBIAN_PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

const OVERRIDES: Record<BrowserKind, string> = {
  chromium: 'GLOSS_BROWSER',
  firefox: 'GLOSS_FIREFOX',
};

/**
 * The path of a browser, or `undefined`. Order: the environment's GLOSS_BROWSER (GLOSS_FIREFOX for
 * Firefox), then PATH, the usual places of the platform, and Playwright's own downloads. Throws
 * `BrowserError` when the environment names a browser that is not there.
 */
export function findBrowser(kind: BrowserKind, machine = thisMachine): string | undefined {
  const named = machine.env[OVERRIDES[kind]];
  if (named && !machine.exists(named))
    throw new BrowserError(`${OVERRIDES[kind]} names ${named}, which does not exist.`);
  if (named) return named;
  const places = [...onPath(kind, machine), ...usualPlaces(kind, machine)];
  if (kind === 'chromium') places.push(...playwrightPlaces(machine));
  return places.find((path) => machine.exists(path));
}

/** Like `findBrowser`; where there is none, installs it on Debian as root, else throws `BrowserError`. */
export function ensureBrowser(kind: BrowserKind, machine = thisMachine): string {
  const found = findBrowser(kind, machine);
  if (found) return found;
  if (canInstall(machine)) installBrowser(kind, machine);
  const installed = findBrowser(kind, machine);
  if (installed) return installed;
  const wanted = kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
  throw new BrowserError(
    `No browser found: install ${wanted}, or name its program in ${OVERRIDES[kind]}, and run this again.`,
  );
}

function onPath(kind: BrowserKind, machine: Machine): string[] {
  const { join, delimiter } = pathsOf(machine);
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  return COMMANDS[kind].flatMap((command) =>
    folders.map((folder) => join(folder, `${command}${suffix}`)),
  );
}

function usualPlaces(kind: BrowserKind, machine: Machine): string[] {
  const { join } = pathsOf(machine);
  if (machine.platform === 'darwin') {
    return MAC_APPS[kind].flatMap((app) =>
      ['/Applications', join(machine.home, 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents/MacOS', app === 'Firefox' ? 'firefox' : app),
      ),
    );
  }
  if (machine.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs32, LOCALAPPDATA } = upperCased(machine.env);
    const roots = [PROGRAMFILES, programs32, LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS[kind].flatMap((program) => roots.map((root) => join(root, program)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  const places = COMMANDS[kind].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return kind === 'firefox'
    ? places
    : [...places, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function playwrightPlaces(machine: Machine): string[] {
  const { join } = pathsOf(machine);
  const root = machine.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightFolder(machine);
  return machine
    .list(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => revision(b) - revision(a))
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(root, name, program)));
}

function playwrightFolder(machine: Machine): string {
  const { join } = pathsOf(machine);
  if (machine.platform === 'darwin') return join(machine.home, 'Library/Caches/ms-playwright');
  if (machine.platform === 'win32') return join(machine.home, 'AppData/Local/ms-playwright');
  return join(machine.home, '.cache/ms-playwright');
}

function revision(name: string): number {
  return Number(name.slice('chromium-'.length));
}

/** Windows does not tell "ProgramFiles" from "PROGRAMFILES"; a plain object does. */
function upperCased(env: Machine['env']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]),
  );
}

function pathsOf(machine: Machine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix;
}

/** Ubuntu is left out on purpose: its `chromium` package is a snap, which containers cannot run. */
function canInstall(machine: Machine): boolean {
  return machine.isRoot && /^ID="?debian"?$/m.test(machine.read('/etc/os-release'));
}

/** Tries twice, since another package manager may hold the lock or the lists may just be renewed. */
function installBrowser(kind: BrowserKind, machine: Machine): void {
  const packages = DEBIAN_PACKAGES[kind];
  process.stderr.write(`Installing ${packages[0]} …\n`);
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const attempt = () =>
    machine.run('apt-get', ['update', '-qq', ...wait]) &&
    machine.run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...wait,
      ...packages,
    ]);
  if (attempt() || attempt()) return;
  throw new BrowserError(`apt-get could not install ${packages[0]}: its messages stand above.`);
}
