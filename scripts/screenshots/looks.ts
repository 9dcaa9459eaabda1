/** One state of a page of ours in every look that it must hold: a picture each, in results/screenshots. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Launched } from '../launch';

export interface State {
  /** Of the picture's file. */
  readonly name: string;
  /** Within the extension: "glossary.html#/settings". */
  readonly path: string;
  /** Words that stand there once the page is drawn. */
  readonly shows: string;
  /** Of the window at most, in CSS px: popups and panels are narrow. */
  readonly width?: number;
  /** What is done before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What is put back once it has been taken. */
  readonly leave?: (page: Page) => Promise<void>;
}

export const FOLDER = 'results/screenshots';

const LOOKS = [
  { look: 'light', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'narrow', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'narrow-dark', width: 320, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'wide', width: 1600, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'forced', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** The same for what stands over a page: the windows in which cards have their place. */
export const CARD_LOOKS = LOOKS.map(({ look, width, media }) => ({
  look,
  width: Math.min(width, 900),
  height: width < 480 ? 640 : 700,
  media,
}));

/** Takes all pictures of the states, the whole length of each page. */
export async function takeStates(gloss: Launched, states: readonly State[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const state of states) {
    const page = await gloss.context.newPage();
    await page.goto(`chrome-extension://${gloss.extensionId}/${state.path}`);
    await page.getByText(state.shows).first().waitFor();
    await state.prepare?.(page);
    const most = state.width ?? Number.POSITIVE_INFINITY;
    // A page that is never wide has no wide look.
    const looks = LOOKS.filter(({ look, width }) => look !== 'wide' || width <= most);
    for (const { look, width, media } of looks) {
      await page.setViewportSize({ width: Math.min(width, most), height: 800 });
      await page.emulateMedia(media);
      await page.screenshot({ path: `${FOLDER}/${state.name}-${look}.png`, fullPage: true });
    }
    await state.leave?.(page);
    console.log(`${FOLDER}/${state.name}-*.png`);
    await page.close();
  }
}
