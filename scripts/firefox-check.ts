/**
 * `npm run firefox-check`: loads the Firefox build (`npm run build:firefox`) in a real Firefox on the
 * demo page, rests the pointer on a term, and says what a reader would have seen.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Firefox, type FirefoxCard, launchFirefox } from '@/tests/e2e/harness/firefox';
import { markBoxHere, marksHere } from './in-page';
import { serve } from './serve';
import { until } from './until';

const EXTENSION = '.output/firefox-mv3';
const SCREENSHOT = 'results/firefox.png';
const ESCAPE = '\uE00C';

async function main(): Promise<void> {
  if (!existsSync(`${EXTENSION}/manifest.json`))
    throw new Error('no build for Firefox: run "npm run build:firefox" first');
  const server = await serve(resolve('tests/pages'));
  try {
    const firefox = await launchFirefox({ extension: EXTENSION });
    console.log(`Firefox ${firefox.version}, Gloss installed`);
    try {
      await look(firefox, `${server.origin}/demo.html`);
      await lookIntoShadow(firefox, `${server.origin}/shadow.html`);
    } finally {
      await firefox.close();
    }
  } finally {
    await server.close();
  }
}

async function look({ page }: Firefox, url: string): Promise<void> {
  await page.goto(url);
  const marks = await until(
    async () => {
      const found = await page.evaluate(marksHere);
      return found.length > 0 ? found : undefined;
    },
    { what: 'a mark on the page' },
  );
  console.log(`${marks.length} marks in view: ${marks.map(({ text }) => text).join(', ')}`);
  const box = await until(() => page.evaluate(markBoxHere, {}), { what: 'a mark to rest on' });
  await page.movePointer({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  try {
    const card = await until(() => opaque(page.card()), { what: 'a card' });
    console.log(`the card says:\n${card.text.replace(/^/gm, '    ')}`);
  } finally {
    mkdirSync('results', { recursive: true });
    writeFileSync(SCREENSHOT, await page.screenshot());
    console.log(`screenshot: ${SCREENSHOT}`);
  }
  await page.press(ESCAPE);
  await until(async () => !(await page.card()), { what: 'the card to close on Escape' });
  console.log('Escape closes the card');
}

/** Marks in shadow roots have their look from nowhere but our sheet as the user's: it has to be seen. */
async function lookIntoShadow({ page }: Firefox, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => document.querySelector('p')?.remove());
  const isMarkedWithin = async () => {
    const found = await page.evaluate(marksHere);
    return found.length === 1 && found[0]?.text === 'balance sheet';
  };
  await until(isMarkedWithin, { what: 'a mark in a shadow root, and no other' });
  const marked = await page.screenshot();
  await page.evaluate(() => CSS.highlights.clear());
  if (marked.equals(await page.screenshot()))
    throw new Error('a mark in a shadow root has no look');
  console.log('a mark in a shadow root can be seen');
}

/** A card is looked at once it has faded in. */
async function opaque(card: Promise<FirefoxCard | undefined>): Promise<FirefoxCard | undefined> {
  const open = await card;
  return open?.isOpaque ? open : undefined;
}

try {
  await main();
} catch (error) {
  console.error(`Failed: ${(error as Error).message}`);
  process.exitCode = 1;
}
