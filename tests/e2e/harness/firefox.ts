/** Firefox with Gloss in it, driven through WebDriver BiDi: no driver program is needed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { WebSocket } from 'ws';
import { BrowserError, ensureBrowser } from '@/scripts/browsers';
import { type Point, renderingHere } from '@/scripts/in-page';
import type { Card } from '@/scripts/observe';
import { until } from '@/scripts/until';

export interface FirefoxOptions {
  /** Folder of the built extension: ".output/firefox-mv3". */
  readonly extension: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Runs a function in the page, as Playwright does: arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Moves the real pointer, slower towards the end, and leaves it at rest. */
  movePointer(to: Point): Promise<void>;
  press(key: string): Promise<void>;
  click(at: Point): Promise<void>;
  /** The open card, or `undefined`. */
  card(): Promise<FirefoxCard | undefined>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Buffer>;
}

export type FirefoxCard = Pick<Card, 'text' | 'isOpaque' | 'box'>;

export interface Firefox {
  readonly version: string;
  readonly page: FirefoxPage;
  /** Address of one of our own pages: "popup.html". */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** Any fixed UUID: it lets us know the address of the extension's pages. */
const UUID = 'c0ffee00-9105-4a11-8a11-e6b1d5a2f0aa';
const START_TIMEOUT_MS = 60_000;
const APPROACH_PX = [60, 44, 30, 20, 12, 7, 4, 2, 1, 0];
/** Time for one step of the pointer, in ms: one frame. */
const STEP_MS = 16;

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'gloss-firefox-'));
  writePreferences(profile, idOf(options.extension));
  const child = startFirefox(profile, options.viewport);
  const end = async () => {
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const bidi = await connect(await addressOf(child));
    const { capabilities } = await bidi.send('session.new', { capabilities: {} });
    const extensionData = { type: 'path', path: resolve(options.extension) };
    await bidi.send('webExtension.install', { extensionData });
    const context = await closeWelcome(bidi);
    return {
      version: String(capabilities.browserVersion),
      page: firefoxPage(bidi, context),
      extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
      async close() {
        await bidi.send('browser.close', {}).catch(() => undefined);
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    child.kill();
    await end();
    throw error;
  }
}

/** Closes the first-run page once it has come, which would keep the focus; resolves to the other tab. */
async function closeWelcome(bidi: Bidi): Promise<string> {
  const tabs = async (): Promise<{ context: string; url: string }[]> =>
    (await bidi.send('browsingContext.getTree', {})).contexts;
  const isWelcome = ({ url }: { url: string }) => url.endsWith('/welcome.html');
  const welcome = await until(async () => (await tabs()).find(isWelcome), {
    what: 'the first-run page',
  });
  await bidi.send('browsingContext.close', { context: welcome.context });
  const [first] = await tabs();
  return first?.context ?? '';
}

function firefoxPage(bidi: Bidi, context: string): FirefoxPage {
  const pointer = (actions: readonly object[]) => ({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions,
  });
  const perform = (source: object) =>
    bidi.send('input.performActions', { context, actions: [source] });
  const move = ({ x, y }: Point, duration: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
  });
  const call = (functionDeclaration: string, args: readonly object[], more: object = {}) =>
    bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      ...more,
    });

  return {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(run, ...args) {
      const wrapped = `async (args) => JSON.stringify(await (${run})(...JSON.parse(args)))`;
      const { result, exceptionDetails } = await call(wrapped, [asString(JSON.stringify(args))]);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.type === 'string' ? JSON.parse(result.value) : undefined;
    },
    async movePointer({ x, y }) {
      const steps = APPROACH_PX.map((distance) =>
        move({ x: x - distance, y: y + distance / 2 }, STEP_MS),
      );
      await perform(pointer(steps));
    },
    async press(value) {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    async click(at) {
      const button = 0;
      const press = [
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ];
      await perform(pointer([move(at, STEP_MS), ...press]));
    },
    async card() {
      // This serialisation shows closed shadow roots, which the page itself cannot see.
      const serializationOptions = { maxDomDepth: null, includeShadowTree: 'all' };
      const { result } = await call('() => document.documentElement', [], { serializationOptions });
      for (const sharedId of closedDialogs(result)) {
        const { result: read } = await call(READ_DIALOG, [{ sharedId }]);
        if (read.type === 'string') return JSON.parse(read.value);
      }
      return undefined;
    },
    async screenshot() {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
  };
}

/** Runs in the page. A card that takes no room is none. */
const READ_DIALOG = `(dialog) => {
  const { x, y, width, height } = dialog.getBoundingClientRect();
  const box = { x, y, width, height };
  if (width > 0 && height > 0) return JSON.stringify({ ...(${renderingHere})(dialog), box });
}`;

/** The part of BiDi's serialised node that we read. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
    readonly mode?: string;
  };
}

function closedDialogs({ sharedId, value }: RemoteNode, inClosed = false): string[] {
  const closed = inClosed || value?.mode === 'closed';
  if (closed && sharedId && value?.attributes?.role === 'dialog') return [sharedId];
  const below = [value?.shadowRoot, ...(value?.children ?? [])];
  return below.flatMap((child) => (child ? closedDialogs(child, closed) : []));
}

function asString(value: string): object {
  return { type: 'string', value };
}

function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function writePreferences(profile: string, id: string): void {
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

function startFirefox(profile: string, viewport = { width: 1280, height: 800 }): ChildProcess {
  const args = ['--headless', '--no-remote', '--profile', profile];
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  return spawn(ensureBrowser('firefox'), [...args, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: String(viewport.width),
      MOZ_HEADLESS_HEIGHT: String(viewport.height),
    },
  });
}

/** Firefox says on standard error where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const timer = setTimeout(
      () => reject(new BrowserError('Firefox did not start its remote protocol.')),
      START_TIMEOUT_MS,
    );
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(heard) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(`${address}/session`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new BrowserError(`Firefox ended at once (exit code ${code}): ${heard.trim()}`));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers, read field by field above.
  send(method: string, params: object): Promise<any>;
  close(): void;
}

async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address, { maxPayload: 0 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
    else asked?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
  });
  return {
    send(method, params) {
      const id = ++lastId;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    close: () => socket.close(),
  };
}
