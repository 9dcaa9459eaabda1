/**
 * `npm run screenshots`: takes the pictures of README and store from the built extension (`npm run
 * build`), so that they show what there is; and, in results/screenshots, every state of our pages in
 * light, dark, narrow and forced colours, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from './launch';
import { type Card, hoverMark, locateControl, readCard } from './observe';
import { takeCardStates, takeOwnCards } from './screenshots/card-states';
import { GLOSSARY_STATES } from './screenshots/glossary-states';
import { takeStates } from './screenshots/looks';
import { takeMarkStyles } from './screenshots/mark-styles';
import { OWN_STATES } from './screenshots/own-states';
import { popupStates } from './screenshots/popup-states';
import { READER_STATES } from './screenshots/reader-states';
import { takeGlossaryPage, takeTile } from './screenshots/store-pictures';
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
    // A picture of a whole page is wider than a window with a scroll bar.
    args: ['--hide-scrollbars'],
  });
  try {
    const page = await gloss.context.newPage();
    await page.goto(`${server.origin}/demo.html`);
    await page
      .locator('h2')
      .first()
      .evaluate((heading) => heading.scrollIntoView());
    await hoverMark(page, { text: 'marketing', stay: true });
    await cardShows(page, 'Example');
    await picture(page, 'card');
    await press(page, /compare with sales/i);
    await cardShows(page, 'Department');
    await picture(page, 'comparison');
    await takePopup(gloss, page);
    await takeGlossaryPage(gloss.context, gloss.extensionId, `${FOLDER}/glossary.png`);
    await takeTile(gloss.context, `${FOLDER}/tile.png`);
    await takeStates(gloss, await popupStates(gloss, server));
    await takeStates(gloss, READER_STATES);
    await takeCardStates(gloss, server);
    await takeMarkStyles(gloss, server.origin);
    await takeStates(gloss, OWN_STATES);
    await takeOwnCards(gloss, server);
    await takeStates(gloss, GLOSSARY_STATES);
  } finally {
    await gloss.close();
    await server.close();
  }
}

/** As a tab of its own the popup must be told which page it is about. */
async function takePopup({ context, extensionId, worker }: Launched, page: Page): Promise<void> {
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP_VIEWPORT);
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  await popup.locator('.page .term').first().waitFor();
  await picture(popup, 'popup');
}

async function cardShows(page: Page, words: string): Promise<Card> {
  const shown = async () => {
    const card = await readCard(page);
    return card?.isOpaque && card.text.includes(words) ? card : undefined;
  };
  return until(shown, { what: `a card that says "${words}"` });
}

async function press(page: Page, label: RegExp): Promise<void> {
  const box = await until(() => locateControl(page, label), { what: `a control ${label}` });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function picture(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  console.log(path);
}

await main();
