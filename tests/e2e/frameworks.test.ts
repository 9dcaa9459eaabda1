/** Pages of the frameworks that much of the web is made of: what they draw is as it is without Gloss. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { markupOf, STATES, termsOf } from '../pages/frameworks/states';
import { useBareBrowser } from './harness/bare';
import { useGloss } from './harness/browser';
import { type Bundled, serveBundled } from './harness/bundled';
import { type Watched, watch } from './harness/changes';
import { expectMarks } from './marked';

const harness = useGloss();
const bare = useBareBrowser();

const REACT_18 = { react: 'react-18', 'react-dom': 'react-dom-18' };

const FRAMEWORKS: readonly (Pick<Bundled, 'entry' | 'alias'> & {
  readonly name: string;
  /** Whether the text is there before the framework takes it over. */
  readonly isServed?: boolean;
})[] = [
  { name: 'React 19', entry: 'frameworks/react.js', isServed: true },
  { name: 'React 18', entry: 'frameworks/react.js', alias: REACT_18, isServed: true },
  { name: 'Vue', entry: 'frameworks/vue.js', isServed: true },
  { name: 'Svelte', entry: 'frameworks/svelte.js' },
  { name: 'Solid', entry: 'frameworks/solid.js' },
  { name: 'Angular', entry: 'frameworks/angular.js' },
  { name: 'Lit', entry: 'frameworks/lit.js' },
  { name: 'htmx', entry: 'frameworks/htmx.js' },
];

/** What the page's script offers. */
interface World {
  start(): unknown;
  draw(state: number): unknown;
}

interface Run extends Pick<Watched, 'errors'> {
  /** The whole document after each state, shadow roots included. */
  readonly documents: readonly string[];
  readonly changes: readonly string[];
}

beforeAll(() => {
  harness.server.route('/lines', ({ url = '' }, response) => {
    const state = STATES[Number(url.split('=')[1])];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(state && markupOf(state));
  });
});

/** Goes through all states; `atRest` is called at each with the words that are its terms. */
async function run(
  context: BrowserContext,
  path: string,
  isServed: boolean,
  atRest: (page: Page, terms: readonly string[]) => Promise<void>,
): Promise<Run> {
  const page = await context.newPage();
  const watched = await watch(page);
  await page.goto(`${harness.server.origin}${path}`);
  await page.waitForFunction(() => 'world' in window);
  const documents: string[] = [];
  for (const [index, state] of STATES.entries()) {
    if (index === 0 && isServed) await atRest(page, termsOf(state));
    await page.evaluate(drawHere, index);
    await atRest(page, termsOf(state));
    documents.push(await page.evaluate(documentHere));
  }
  const changes = await watched.changes();
  await page.close();
  return { documents, changes, errors: watched.errors };
}

/** Runs in the page. The first state is the start. */
async function drawHere(state: number): Promise<void> {
  const { world } = window as unknown as { world: World };
  await (state === 0 ? world.start() : world.draw(state));
}

/** Runs in the page. */
function documentHere(): string {
  const shadowRoots = Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);
  return document.documentElement.getHTML({
    shadowRoots: shadowRoots.filter((root) => root !== null),
  });
}

test.each(FRAMEWORKS)(
  'marks what $name draws, and leaves it as it is without Gloss [A1] [A2] [A11]',
  async ({ isServed = false, ...bundled }) => {
    const body = '<h1>A page of lines</h1><div id="app"></div>';
    const path = await serveBundled(harness.server, { ...bundled, body });
    const { context } = harness.gloss;
    const withGloss = await run(context, path, isServed, expectMarks);
    const without = await run(bare.context, path, isServed, async () => undefined);
    expect(without.errors).toEqual([]);
    expect(withGloss).toEqual(without);
    // The page did draw, and its observer saw it.
    expect(new Set(without.documents).size).toBeGreaterThan(STATES.length / 2);
    expect(without.changes.length).toBeGreaterThan(STATES.length);
  },
);
