/** `npx tsx scripts/icons.ts`: draws public/icon.svg in every size that browsers ask for. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser, thisMachine } from './browsers';

const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: thisMachine.isRoot ? ['--no-sandbox'] : [],
});
mkdirSync('public/icon', { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
