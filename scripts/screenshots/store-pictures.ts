/** Pictures for the stores that show no page of the web: the glossary page, and the small tile. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

const TILE = { width: 440, height: 280 };

/** Takes a comparison as the glossary page shows it, in the window's own size. */
export async function takeGlossaryPage(
  context: BrowserContext,
  extensionId: string,
  path: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/glossary.html#/compare/debt-vs-equity`);
  await page.locator('table').first().waitFor();
  await page.screenshot({ path });
  await page.close();
}

/** Draws the tile that the Chrome Web Store shows in its lists. */
export async function takeTile(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(TILE_PAGE(readFileSync('public/icon.svg', 'utf8')));
  await page.screenshot({ path });
  await page.close();
}

const TILE_PAGE = (icon: string) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 14px;
    background: #fffefb; color: #1f2322; font: 500 20px/1.35 Georgia, 'Times New Roman', serif; text-align: center }
  svg { width: 84px; height: 84px }
  b { font-size: 34px; line-height: 1 }
  u { text-decoration: underline dotted 2px #0b6257; text-underline-offset: 5px }
</style>${icon}<b>Gloss</b><div><u>Business terms</u>, explained<br>and compared where they stand</div>`;
