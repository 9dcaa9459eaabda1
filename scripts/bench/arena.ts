/** A browser, the pages that it is shown, and the contestants that may enter them. */
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../browsers';
import { serve } from '../serve';
import { bundleAll } from './bundle';
import type { BenchInput } from './in-page/contestant';
import type { Runner } from './in-page/runner';
import type { BenchPage } from './pages';

export interface Arena {
  readonly browser: Browser;
  readonly pages: readonly BenchPage[];
  /** Opens a page in a renderer of its own and evaluates these scripts of `in-page` in it. */
  open(page: BenchPage, scripts: readonly string[]): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Evaluates a script of `in-page`, which has then not run before in this renderer. */
  enter(script: string): Promise<void>;
  /** Calls a function of the runner, whose script must have been entered. */
  call<Name extends keyof Runner>(
    name: Name,
    ...args: Parameters<Runner[Name]>
  ): Promise<Awaited<ReturnType<Runner[Name]>>>;
  close(): Promise<void>;
}

const NO_FOLDER = fileURLToPath(new URL('none', import.meta.url));
/** Isolation from other origins buys a clock of 5 µs instead of 100. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Starts the browser and the server. `readable`: scripts keep the names of their functions. */
export async function openArena(
  pages: readonly BenchPage[],
  input: BenchInput,
  readable: boolean,
): Promise<Arena> {
  const scripts = await bundleAll(readable);
  const prelude = `globalThis.benchInput = ${JSON.stringify(input)};`;
  const server = await serve(NO_FOLDER);
  for (const { name, html } of pages) {
    server.route(`/${name}.html`, (_, response) => void response.writeHead(200, HEADERS).end(html));
  }
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--js-flags=--expose-gc', '--disable-gpu'],
  });
  return {
    browser,
    pages,
    async open(page, names) {
      const tab = await openTab(browser, `${server.origin}/${page.name}.html`, prelude, scripts);
      for (const name of names) await tab.enter(name);
      return tab;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Each context has a process of its own, so that no code is compiled when the page opens. */
async function openTab(
  browser: Browser,
  address: string,
  prelude: string,
  scripts: ReadonlyMap<string, string>,
): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  };
  await evaluate(AT_REST);
  await evaluate(`${prelude}\nundefined`);
  return {
    page,
    session,
    enter: (name) => evaluate(`${scripts.get(name) ?? unknown(name)}\nundefined`),
    call: (name, ...args) => evaluate(`bench.${name}(...${JSON.stringify(args)})`),
    close: () => context.close(),
  };
}

function unknown(name: string): never {
  throw new Error(`there is no script "${name}" in the folder in-page`);
}

/** Laid out, painted, and nothing left to do. */
const AT_REST = `new Promise((resolve) =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 100))),
  ),
)`;
