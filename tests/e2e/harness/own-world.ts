/** Gloss's own world of a page, where its programs run and the page's do not. */
import type { Page } from 'playwright-core';
import { chromiumWorld, type OwnWorld } from '@/scripts/own-world';
import { firefoxOf } from './firefox/launch';
import { inOwnWorld } from './firefox/worlds';

export type { OwnWorld } from '@/scripts/own-world';

/** Resolves once Gloss is on the page. */
export async function ownWorld(page: Page, extensionId: string): Promise<OwnWorld> {
  const firefox = firefoxOf(page);
  if (firefox) return (run, arg) => inOwnWorld(firefox, page, run, arg);
  return chromiumWorld(page, extensionId);
}
