/**
 * `npx tsx scripts/screenshots.ts`: takes the pictures of README and store from the built extension
 * (`npm run build`), so that they show what there is.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from './launch';
import { type Card, hoverMark, readCard } from './observe';
import { serve } from './serve';
import { until } from './until';

const FOLDER = 'store/screenshots';
/** The size that the stores ask for, in CSS px. */
const VIEWPORT = { width: 1280, height: 800 };
const POPUP_VIEWPORT = { width: 400, height: 600 };

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(resolve('tests/pages'));
  const gloss = await launch({
    extension: '.output/chrome-mv3',
    headless: true,
    viewport: VIEWPORT,
  });
  try {
    const page = await gloss.context.newPage();
    await page.goto(`${server.origin}/demo.html`);
    await hoverMark(page, { text: 'marketing' });
    await cardShows(page, 'In plain words');
    await picture(page, 'card');
    await press(page, 'Sales vs marketing');
    await cardShows(page, 'Department');
    await picture(page, 'comparison');
    await takePopup(gloss.context, gloss.extensionId);
  } finally {
    await gloss.close();
    await server.close();
  }
}

async function takePopup(context: BrowserContext, extensionId: string): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP_VIEWPORT);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const field = popup.locator('input').first();
  await field.fill('sales vs marketing');
  await popup.locator('[role=option]').first().waitFor();
  await picture(popup, 'popup');
}

async function cardShows(page: Page, words: string): Promise<Card> {
  const shown = async () => {
    const card = await readCard(page);
    return card?.isOpaque && card.text.includes(words) ? card : undefined;
  };
  return until(shown, { what: `a card that says "${words}"` });
}

async function press(page: Page, label: string): Promise<void> {
  const card = await cardShows(page, label);
  const control = card.controls.find(({ name }) => name.includes(label));
  if (!control?.box) throw new Error(`the card has no control "${label}"`);
  const { x, y, width, height } = control.box;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
  const visible = await until(() => readCard(page), { what: 'the card' });
  if (y + height > visible.box.y + visible.box.height) await page.mouse.wheel(0, 400);
  const moved = (await cardShows(page, label)).controls.find(({ name }) => name.includes(label));
  const at = moved?.box ?? control.box;
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
}

async function picture(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  console.log(path);
}

await main();
