/** Going about a page by keys. */
import type { Page } from 'playwright-core';
import { pressInWindow } from './firefox/keyboard';
import { firefoxOf } from './firefox/launch';

/** Tab is pressed no more often than this. */
const MOST = 60;

/** Presses a key that may lead out of the page: "Tab", "Shift+Tab", and what is pressed after them. */
export async function pressAnywhere(page: Page, keys: string): Promise<void> {
  const firefox = firefoxOf(page);
  if (firefox) await pressInWindow(firefox, page, keys);
  else await page.keyboard.press(keys);
}

/** On a page of ours: presses Tab until something with this name has the focus. */
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
