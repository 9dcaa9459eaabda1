/** Marks in each style, on a page with colours of its own and on twelve grounds: pictures in results/screenshots. */
import { mkdirSync } from 'node:fs';
import { MARK_STYLES, type Settings } from '@/core/settings';
import type { Launched } from '../launch';
import { locateMark } from '../observe';
import { until } from '../until';
import { choose } from './choose';
import { CARD_LOOKS, FOLDER } from './looks';

interface MarkedPage {
  readonly name: string;
  readonly path: string;
  readonly term: string;
  readonly amount: Settings['amount'];
}

const PAGES: readonly MarkedPage[] = [
  { name: 'article', path: 'demo.html#two-kinds', term: 'marketing', amount: 'balanced' },
  { name: 'grounds', path: 'grounds.html', term: 'trial balance', amount: 'every' },
];

/** Takes them; with forced colours there is nothing to see until the pointer rests on a mark. */
export async function takeMarkStyles(gloss: Launched, origin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, path, term, amount } of PAGES) {
    for (const style of MARK_STYLES) {
      await choose(gloss, { amount, style });
      for (const { look, width, height, media } of CARD_LOOKS) {
        const page = await gloss.context.newPage();
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ ...media, forcedColors: 'none' });
        await page.goto(`${origin}/${path}`);
        await until(() => locateMark(page, { text: term }), { what: `a mark on "${term}"` });
        await page.emulateMedia(media);
        await page.screenshot({ path: `${FOLDER}/marks-${name}-${style}-${look}.png` });
        await page.close();
      }
      console.log(`${FOLDER}/marks-${name}-${style}-*.png`);
    }
  }
  await choose(gloss, { amount: 'balanced', style: 'dotted' });
}
