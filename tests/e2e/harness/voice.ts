/** A voice for tests: browsers on machines that build have none. It is put into our own world of a page. */
import type { Page } from 'playwright-core';
import { putVoice } from '@/scripts/pretended-voice';
import { type OwnWorld, ownWorld } from './own-world';

/** Gives our program in the page's main frame one voice; `isLocal`: whether it is on the machine. */
export async function pretendVoice(
  page: Page,
  extensionId: string,
  { isLocal } = { isLocal: true },
): Promise<OwnWorld> {
  const world = await ownWorld(page, extensionId);
  await world(putVoice, isLocal);
  return world;
}

/** What was said so far, and "cancelled" for each time that it was broken off. */
export function saidAloud(world: OwnWorld): Promise<string[]> {
  return world(() => (globalThis as unknown as { said: string[] }).said);
}
