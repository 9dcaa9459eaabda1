/** From a pointer at rest on a mark to its card on the screen, in the real extension. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { DELAYS } from '@/core/hover';
import { DELAY } from '@/core/settings';
import { launch } from '../../launch';
import { locateMark, readMarks } from '../../observe';
import { readGlossary } from '../../read-glossary';
import { serve } from '../../serve';
import { until } from '../../until';
import { builtExtension } from '../extension';
import { digits, median } from '../figures';
import { atMost, type Measure } from '../measure';
import { makePages } from '../pages';

const LIMIT = 50;
/** ms without a card after which the next one has the whole delay again, and some more. */
const REST = DELAYS.recent + 500;
const NO_FOLDER = fileURLToPath(new URL('none', import.meta.url));

export const hover: Measure = async (_arena, { rounds, progress }) => {
  const names = readGlossary().glossary.entries.map(({ headword }) => headword);
  const [article] = makePages(names, ['article']);
  const server = await serve(NO_FOLDER);
  server.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(article?.html);
  });
  const viewport = { width: 1280, height: 800 };
  const gloss = await launch({ extension: builtExtension(), headless: true, viewport });
  const samples: Record<'first' | 'again', number[]> = { first: [], again: [] };
  for (let round = 0; round < rounds; round++) {
    progress(`hover, round ${round + 1}`);
    const page = await gloss.context.newPage();
    await page.goto(server.origin);
    await page.evaluate(watchCard);
    const terms = await until(() => termsOf(page), { what: 'two marks' });
    for (const [index, term] of terms.entries()) {
      samples[index === 0 ? 'first' : 'again'].push((await timeToCard(page, term)) - DELAY.usual);
    }
    await page.close();
  }
  await gloss.close();
  await server.close();
  const middle = (kind: keyof typeof samples) => median(samples[kind]);
  const rows = [
    ['card', `ms beyond the delay of ${DELAY.usual}`, 'longest'],
    ['first of a page', digits(middle('first')), digits(Math.max(...samples.first))],
    ['later ones', digits(middle('again')), digits(Math.max(...samples.again))],
  ];
  const targets = [
    atMost('first card of a page beyond the delay, ms', middle('first'), LIMIT, digits),
    atMost('later cards beyond the delay, ms', middle('again'), LIMIT, digits),
  ];
  return { title: 'Pointer at rest to card', rows, targets, data: samples };
};

/** A few different terms that are marked. */
async function termsOf(page: Page): Promise<string[] | undefined> {
  const texts = new Set((await readMarks(page)).map(({ text }) => text.toLowerCase()));
  return texts.size >= 4 ? [...texts].slice(0, 4) : undefined;
}

/** One jump of the pointer onto a mark: it is at rest from its only move on. */
async function timeToCard(page: Page, text: string): Promise<number> {
  await page.mouse.move(2, 2);
  await until(() => page.evaluate(() => !document.querySelector('gloss-card')), {
    what: 'no card',
  });
  const box = await until(() => locateMark(page, { text }), { what: `a mark on "${text}"` });
  await new Promise((resolve) => setTimeout(resolve, REST));
  await page.evaluate(() => {
    delete (globalThis as { cardTime?: number }).cardTime;
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return until(() => page.evaluate(() => (globalThis as { cardTime?: number }).cardTime), {
    what: `a card for "${text}"`,
  });
}

/**
 * Runs in the page: notes the time from the pointer's last move to the end of the first frame with
 * a card in it. No function in it has a name, since the compiler would give it a helper.
 */
function watchCard(): void {
  let movedAt = 0;
  addEventListener(
    'pointermove',
    (event) => {
      movedAt = event.timeStamp;
    },
    true,
  );
  new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    if (!added.some(({ nodeName }) => nodeName.toLowerCase() === 'gloss-card')) return;
    const restedAt = movedAt;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as { cardTime?: number }).cardTime = performance.now() - restedAt;
      };
      port2.postMessage(undefined);
    });
  }).observe(document.documentElement, { childList: true });
}
