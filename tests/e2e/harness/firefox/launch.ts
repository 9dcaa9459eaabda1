// cspell:ignore newtab xpinstall
/** Starts Firefox with Gloss in it, on a profile that is thrown away. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { type BrowserContext, firefox, type Page } from 'playwright-core';
import { BrowserError, ensureBrowser } from '@/scripts/browsers';
import type { LaunchOptions } from '@/scripts/launch';
import { until } from '@/scripts/until';
import { proxyPreferences } from '../outside';
import { type ChromeScope, chromeScope } from './chrome-scope';
import { emulateMediaWith, wrapTransport } from './internals';
import { type Link, linkTo } from './link';
import { emulateMedia } from './media';
import { doubleClick } from './pointer';
import { type Background, background } from './worlds';

/** Firefox as it runs, beside what Playwright knows of it. */
export interface Firefox {
  readonly context: BrowserContext;
  /** As the manifest has it: "gloss@gloss.example". */
  readonly extensionId: string;
  readonly background: Background;
  readonly chromeScope: ChromeScope;
  readonly send: Link['send'];
  /** The folder that files are saved in. */
  readonly downloads: string;
  /** Address of one of our own pages: "popup.html". */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

export type FirefoxOptions = Pick<
  LaunchOptions,
  'extension' | 'viewport' | 'beforeLoading' | 'keepsWelcome' | 'profile'
>;

/** Any fixed UUID: it lets us know the address of the extension's pages. */
const UUID = 'c0ffee00-9105-4a11-8a11-e6b1d5a2f0aa';

/**
 * px that a window has besides the page: on what of the page lies outside of the window no pointer
 * comes down. Pages that a test makes larger than the browser's viewport are for looking only.
 */
const BARS = { width: 86, height: 300 };

const running = new WeakMap<BrowserContext, Firefox>();

/** The Firefox that shows a page; `undefined` in other browsers. */
export function firefoxOf(page: Page): Firefox | undefined {
  return running.get(page.context());
}

/** The Firefox whose tabs these are; `undefined` in other browsers. */
export function firefoxIn(context: BrowserContext): Firefox | undefined {
  return running.get(context);
}

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const extensionId = idOf(options.extension);
  const downloads = mkdtempSync(join(tmpdir(), 'gloss-saved-'));
  const { context, link } = await start(extensionId, { ...options, downloads });
  const scope = await chromeScope(link);
  context.on('page', (page) => {
    emulateMediaWith(page, (id, media) => emulateMedia(scope, id, media));
    page.mouse.dblclick = (x, y) => doubleClick(link.send, page, { x, y });
  });
  const launched: Firefox = {
    context,
    extensionId,
    background: background(scope, extensionId),
    chromeScope: scope,
    send: link.send,
    downloads,
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    async close() {
      await context.close().catch(() => undefined);
      rmSync(downloads, { recursive: true, force: true });
    },
  };
  running.set(context, launched);
  await options.beforeLoading?.(context);
  if (options.profile) {
    await install(launched, options.extension);
    return launched;
  }
  await link.send('webExtension.install', { extensionData: unpacked(options.extension) });
  const welcome = await until(
    () => context.pages().find((page) => page.url() === launched.extensionUrl('welcome.html')),
    { what: 'the first-run page' },
  );
  if (!options.keepsWelcome) await welcome.close();
  return launched;
}

/** Starts Firefox without Gloss. */
export async function launchBare(viewport: FirefoxOptions['viewport']): Promise<BrowserContext> {
  const { context } = await start('none', { viewport });
  return context;
}

/** Installs Gloss anew from its folder, as an update does. */
export async function reinstall({ send }: Firefox, extension: string): Promise<void> {
  await send('webExtension.install', { extensionData: unpacked(extension) });
}

function unpacked(extension: string): object {
  return { type: 'path', path: resolve(extension) };
}

/** Installs Gloss for good, unless the profile has it from an earlier run. */
async function install(firefox: Firefox, extension: string): Promise<void> {
  const { chromeScope, extensionId, send } = firefox;
  const isThere = () =>
    chromeScope.evaluate((id) => Boolean(WebExtensionPolicy.getByID(id)), extensionId);
  if (await isThere()) return;
  const files = readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const packed = zipSync(
    Object.fromEntries(files.map((file) => [relative(extension, file), readFileSync(file)])),
  );
  const value = Buffer.from(packed).toString('base64');
  await send('webExtension.install', {
    extensionData: { type: 'base64', value },
    'moz:permanent': true,
  });
}

async function start(
  extensionId: string,
  {
    viewport,
    profile = '',
    downloads,
  }: Pick<FirefoxOptions, 'viewport' | 'profile'> & { readonly downloads?: string },
) {
  let link: Link | undefined;
  wrapTransport((transport) => {
    link = linkTo(transport);
    return link.transport;
  });
  const context = await firefox.launchPersistentContext(profile, {
    // The channel chooses the stock browser over WebDriver BiDi; the program is the one found here.
    channel: 'moz-firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    viewport: viewport ?? null,
    ...(downloads && { downloadsPath: downloads }),
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...windowFor(viewport) },
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      ...proxyPreferences(),
      'network.captive-portal-service.enabled': false,
      // With each window Firefox would fill a tab that nobody opens.
      'browser.newtab.preload': false,
      'xpinstall.signatures.required': false,
      // Input goes through the window, and so reaches frames that have a process of their own.
      'remote.events.async.mouse.enabled': true,
      // After a change of layout Firefox says where the pointer is, and counts the window's own bars
      // into the place of such input: some 32 px too high, and so off the term (seen in ESR 153).
      'layout.reflow.synthMouseMove': false,
      // A site without a secure connection, which localhost is not.
      'network.dns.localDomains': 'plain.test',
    },
  });
  if (!link) throw new BrowserError('Playwright has come to Firefox on another way.');
  return { context, link };
}

/** How large Firefox makes its windows: its own size is less than that of tests' pages. */
function windowFor(viewport: FirefoxOptions['viewport']): Record<string, string> {
  if (!viewport) return {};
  const { width, height } = viewport;
  return {
    MOZ_HEADLESS_WIDTH: String(width + BARS.width),
    MOZ_HEADLESS_HEIGHT: String(height + BARS.height),
  };
}

function idOf(extension: string): string {
  const file = join(extension, 'manifest.json');
  if (!existsSync(file))
    throw new BrowserError(`${extension} holds no built extension: build it first.`);
  return JSON.parse(readFileSync(file, 'utf8')).browser_specific_settings.gecko.id;
}
