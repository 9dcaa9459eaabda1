/**
 * `npx tsx scripts/icons.ts`: draws public/icon.svg in every size that browsers ask for, and the
 * toolbar's icons for tabs where Gloss is off or cannot run.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser, thisMachine } from './browsers';

const SIZES = [16, 32, 48, 96, 128];
/** Toolbars show no larger ones. */
const TOOLBAR_SIZES = [16, 32];

const BLUE = '#2f5d8a';
/** Seen on light and on dark toolbars. */
const GREY = '#82888d';

const on = readFileSync('public/icon.svg', 'utf8');
const off = on.replace(BLUE, GREY);
/** Told from the others by its shape too: hollow, and crossed out. */
const cannotRun = on
  .replace(`fill="${BLUE}"`, 'fill="none"')
  .replaceAll('#fff', GREY)
  .replace(/<\/svg>/, `<path d="M12 116 116 12" stroke="${GREY}" stroke-width="11"/></svg>`);

const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: thisMachine.isRoot ? ['--no-sandbox'] : [],
});
mkdirSync('public/icon', { recursive: true });
for (const size of SIZES) await draw(browser, on, size, `${size}`);
for (const size of TOOLBAR_SIZES) {
  await draw(browser, off, size, `off-${size}`);
  await draw(browser, cannotRun, size, `cannot-run-${size}`);
}
await browser.close();

async function draw(browser: Browser, svg: string, size: number, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${name}.png`, omitBackground: true });
}
