/** What Firefox's pointer does only when it is asked for in one go. */
import type { Page } from 'playwright-core';
import type { Point } from '@/scripts/in-page';
import { contextIdOf } from './internals';
import type { Link } from './link';

/** Firefox counts clicks within one chain of actions only; Playwright sends a chain for each. */
export async function doubleClick(send: Link['send'], page: Page, at: Point): Promise<void> {
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const source = {
    type: 'pointer',
    id: 'pw_mouse',
    parameters: { pointerType: 'mouse' },
    actions: [{ type: 'pointerMove', ...at }, ...click, ...click],
  };
  await send('input.performActions', { context: contextIdOf(page), actions: [source] });
}
