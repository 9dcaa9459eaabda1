/** Going about a page of ours by keys. */
import type { Page } from 'playwright-core';

/** Tab is pressed no more often than this. */
const MOST = 60;

/** Presses Tab until something with this name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0] ?? element;
      return element?.getAttribute('aria-label') ?? label?.textContent ?? '';
    });
    if (name.test(reached)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}
