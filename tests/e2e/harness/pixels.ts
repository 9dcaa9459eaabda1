/** Looks at pictures of a page, pixel by pixel: the browser itself decodes them. */
import type { Page } from 'playwright-core';
import type { Box } from '@/scripts/in-page';

/**
 * For each box, how many of its pixels differ between two pictures of the page by a contrast of
 * `least` or more (as WCAG 2.2 reckons it). One CSS px is one pixel.
 */
export async function strongChanges(
  page: Page,
  before: Buffer,
  after: Buffer,
  boxes: readonly Box[],
  least: number,
): Promise<number[]> {
  const [a, b] = [before, after].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(countHere, { a: a ?? '', b: b ?? '', boxes, least });
}

/** Runs in the page. */
async function countHere(given: { a: string; b: string; boxes: readonly Box[]; least: number }) {
  const contexts = await Promise.all(
    [given.a, given.b].map(async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      return context;
    }),
  );
  const weights = [0.2126, 0.7152, 0.0722];
  return given.boxes.map(({ x, y, width, height }) => {
    const [before, after] = contexts.map(
      (context) =>
        context?.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height))
          .data ?? new Uint8ClampedArray(),
    );
    let count = 0;
    for (let at = 0; at < (before?.length ?? 0); at += 4) {
      const [dark = 0, light = 0] = [before, after]
        .map((data) =>
          weights.reduce((sum, weight, channel) => {
            const value = (data?.[at + channel] ?? 0) / 255;
            return (
              sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            );
          }, 0),
        )
        .sort((one, other) => one - other);
      if ((light + 0.05) / (dark + 0.05) >= given.least) count++;
    }
    return count;
  });
}
