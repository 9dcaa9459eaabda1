/** Editors that other people's pages are written in: text and caret are as without Gloss. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBareBrowser } from './harness/bare';
import { useGloss } from './harness/browser';
import { type Bundled, serveBundled } from './harness/bundled';
import { watch } from './harness/changes';
import { expectMarks } from './marked';

const harness = useGloss();
const bare = useBareBrowser();

const EDITORS: readonly (Pick<Bundled, 'entry' | 'alias'> & { readonly name: string })[] = [
  { name: 'ProseMirror', entry: 'editors/prosemirror.js' },
  { name: 'Lexical', entry: 'editors/lexical.js' },
  { name: 'Quill', entry: 'editors/quill.js' },
  { name: 'CodeMirror', entry: 'editors/codemirror.js' },
  { name: 'Draft.js', entry: 'editors/draft.js' },
  { name: 'Monaco', entry: 'editors/monaco.js' },
];

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

/** Text with terms, broken lines, corrections within and at the end of terms, text chosen by keys. */
const KEYS: readonly string[] = [
  ...'The balance sheet shows a hedge fund.',
  'Enter',
  ...'Its gross margin and the free cash flow',
  ...times(9, 'ArrowLeft'),
  ...'due ',
  ...times(4, 'Backspace'),
  'End',
  ...times(4, 'Backspace'),
  ...'flow grew',
  ...times(4, 'Shift+ArrowLeft'),
  ...'shrank in a supply chain.',
  'Home',
  ...times(4, 'ArrowRight'),
  'Enter',
  'Backspace',
  'ArrowUp',
  'Home',
  ...times(3, 'Shift+ArrowRight'),
  ...'A',
  'End',
  'Enter',
  ...'Then due diligence',
  ...times(3, 'Shift+ArrowLeft'),
  'Delete',
  ...'nce of a market share. ',
  ...times(2, 'ArrowLeft'),
  'Shift+ArrowUp',
];

const BODY =
  '<p>Above the editor stands a working capital.</p><div id="editor"></div><p id="after"></p>';

interface Run {
  readonly model: unknown;
  readonly text: string;
  readonly keys: number;
  readonly errors: readonly string[];
}

interface Editor {
  readonly field: HTMLElement;
  model(): unknown;
}

async function write(
  context: BrowserContext,
  path: string,
  atRest: (page: Page, terms: readonly string[]) => Promise<void>,
): Promise<Run> {
  const page = await context.newPage();
  const { errors } = await watch(page);
  await page.goto(`${harness.server.origin}${path}`);
  await atRest(page, ['working capital']);
  await page.evaluate(countKeysHere);
  await page.locator('#editor').click();
  for (const [index, key] of KEYS.entries()) {
    await page.keyboard.press(key);
    if (isNamed(key) || isNamed(KEYS[index + 1])) await page.evaluate(drawnHere);
  }
  // Once this is marked, all that was typed before has been read as well.
  await page.locator('#after').evaluate((line) => line.append('Below stands an exchange rate.'));
  await atRest(page, ['working capital', 'exchange rate']);
  const written = await page.evaluate(writtenHere);
  await page.close();
  return { ...written, errors };
}

/** Whether a key does something other than to write a character. */
function isNamed(key = 'End'): boolean {
  return key.length > 1;
}

/** Runs in the page. Editors hear late of where the caret has gone: no hand is as fast as that. */
function drawnHere(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Runs in the page. */
function countKeysHere(): void {
  const counter = Object.assign(window, { keys: 0 });
  addEventListener('keydown', ({ key }) => key !== 'Shift' && counter.keys++, true);
}

/** Runs in the page. */
function writtenHere() {
  const { editor, keys } = window as unknown as { editor: Editor; keys: number };
  return { model: JSON.parse(JSON.stringify(editor.model())), text: editor.field.innerText, keys };
}

test.each(EDITORS)(
  '$name has the text and the caret of 200 keys as without Gloss, and no mark [A3] [A4]',
  async (bundled) => {
    expect(KEYS).toHaveLength(200);
    const path = await serveBundled(harness.server, { ...bundled, body: BODY });
    const { context } = harness.gloss;
    const withGloss = await write(context, path, expectMarks);
    const without = await write(bare.context, path, async () => undefined);
    expect(withGloss).toEqual(without);
    expect(without.keys).toBe(200);
    for (const line of ['A balance sheet shows a hedge fund.', 'due diligence of a market share.'])
      expect(without.text.replace(/\u00a0/g, ' ')).toContain(line);
  },
);
