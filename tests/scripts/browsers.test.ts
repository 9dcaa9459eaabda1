import { describe, expect, test } from 'vitest';
import { BrowserError, ensureBrowser, findBrowser, type Machine } from '@/scripts/browsers';

/** A machine that has only these files; `read` knows the text of some. */
function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/users/ada',
    isRoot: false,
    exists: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    read: () => '',
    run: () => false,
    ...more,
  };
}

const windows: Partial<Machine> = {
  platform: 'win32',
  home: 'C:\\Users\\Ada',
  env: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
};

describe('finding a browser', () => {
  const playwright = '/users/ada/.cache/ms-playwright';
  const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const rows: [string, Machine, string | undefined][] = [
    ['finds nothing where nothing is', machine([]), undefined],
    [
      'prefers Chromium to Chrome',
      machine(['/usr/bin/google-chrome', '/usr/bin/chromium']),
      '/usr/bin/chromium',
    ],
    [
      'takes Chrome before Edge',
      machine(['/usr/bin/microsoft-edge', '/usr/bin/google-chrome']),
      '/usr/bin/google-chrome',
    ],
    [
      'looks beyond PATH',
      machine(['/opt/google/chrome/chrome'], { env: {} }),
      '/opt/google/chrome/chrome',
    ],
    [
      "takes the newest of Playwright's browsers",
      machine([
        `${playwright}/chromium-999/chrome-linux/chrome`,
        `${playwright}/chromium-1200/chrome-linux64/chrome`,
      ]),
      `${playwright}/chromium-1200/chrome-linux64/chrome`,
    ],
    [
      "leaves Playwright's headless shell alone, which loads no extension",
      machine([`${playwright}/chromium_headless_shell-1200/chrome-linux/chrome`]),
      undefined,
    ],
    ['finds applications on macOS', machine([chromeOnMac], { platform: 'darwin' }), chromeOnMac],
    [
      'finds Edge on Windows',
      machine(['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], windows),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'obeys GLOSS_BROWSER',
      machine(['/usr/bin/chromium', '/own/browser'], {
        env: { PATH: '/usr/bin', GLOSS_BROWSER: '/own/browser' },
      }),
      '/own/browser',
    ],
  ];
  test.each(rows)('%s', (_, on, expected) => {
    expect(findBrowser('chromium', on)).toBe(expected);
  });

  test('tells Firefox from the Chromium family', () => {
    const both = machine(['/usr/bin/firefox-esr', '/usr/bin/chromium']);
    expect(findBrowser('firefox', both)).toBe('/usr/bin/firefox-esr');
  });

  test('says so when GLOSS_BROWSER names nothing', () => {
    const on = machine(['/usr/bin/chromium'], { env: { GLOSS_BROWSER: '/gone' } });
    expect(() => findBrowser('chromium', on)).toThrow('GLOSS_BROWSER names /gone');
  });
});

describe('installing a browser', () => {
  const debian = { isRoot: true, read: () => 'NAME="Debian"\nID=debian\n' };

  test('installs Chromium on Debian as root, and tries again once', () => {
    const files: string[] = [];
    const ran: string[] = [];
    const on = machine(files, {
      ...debian,
      run(command, args) {
        ran.push(`${command} ${args[0]}`);
        if (ran.length === 1) return false;
        if (args[0] === 'install') files.push('/usr/bin/chromium');
        return true;
      },
    });
    expect(ensureBrowser('chromium', on)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', 'apt-get update', 'apt-get install']);
  });

  test.each([
    ['an ordinary user', { ...debian, isRoot: false }],
    ['another distribution', { isRoot: true, read: () => 'ID=ubuntu\nID_LIKE=debian\n' }],
  ])('asks %s to install one, in one line', (_, more) => {
    const ask = () => ensureBrowser('chromium', machine([], more));
    expect(ask).toThrow(BrowserError);
    expect(ask).toThrow(/^No browser found: install Chromium, Chrome or Edge.*$/);
  });
});
