// cspell:ignore amortisaton
/** Typing in the search of one of our pages. */
import type { CDPSession, Page } from 'playwright-core';
import type { Launched } from '../../launch';
import { traced } from '../trace';
import { type Keystroke, type Searched, watchSearch } from './watched-search';

/** ms from one key to the next, as by a quick hand. */
const KEY_GAP = 120;
/** A question, a name, a name with errors, a description, and what is nowhere. */
const TYPED = [
  'what is the difference between sales and marketing',
  'working capital',
  'amortisaton',
  'money owed to suppliers',
  'qzxvkj',
];

export interface Typing {
  /** CPU ms of the longest task from the first key to the last and what comes of it. */
  readonly longest: number;
  readonly keys: readonly Keystroke[];
}

/** Types on a machine that is so many times slower; the worker that searches is as fast as ever. */
export async function timeTyping(
  { context }: Launched,
  url: string,
  slowness: number,
): Promise<Typing> {
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  const session = await context.newCDPSession(page);
  await page.goto(url);
  const field = page.getByRole('combobox').first();
  await field.waitFor();
  await page.waitForFunction(() => (globalThis as World).searched?.readyAt);
  await field.focus();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  const { result: times, trace } = await traced(browser, page, () => typeAll(page, session));
  const keys = await page.evaluate(() => (globalThis as World).searched?.keys ?? []);
  await page.close();
  return { longest: Math.max(...trace.tasks(times.from, times.to).map(({ cpu }) => cpu)), keys };
}

interface World {
  readonly searched?: Searched;
}

async function typeAll(page: Page, session: CDPSession) {
  const field = page.getByRole('combobox').first();
  const from = await now(page);
  for (const text of TYPED) {
    await field.fill('');
    await field.pressSequentially(text, { delay: KEY_GAP });
  }
  await page.getByText('Nothing found for').first().waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { from, to: await now(page) };
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
