/** Files that pages of ours give the reader to save. */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '@/scripts/until';
import { firefoxOf } from './firefox/launch';

export interface SavedFile {
  /** As the page has called it. */
  readonly name: string;
  readonly path: string;
}

/** Of fifty thousand entries it takes a while to write one, on a machine that has much else to do. */
const PATIENCE = { timeout: 60_000 };

/** Does what makes a page give a file, and saves that in a folder. */
export async function saveFrom(
  page: Page,
  folder: string,
  act: () => Promise<unknown>,
): Promise<SavedFile> {
  const firefox = firefoxOf(page);
  if (firefox) return savedByFirefox(firefox.downloads, folder, act);
  // Together: where the act fails, nobody waits for what will not come.
  const [saved] = await Promise.all([page.waitForEvent('download', PATIENCE), act()]);
  const name = saved.suggestedFilename();
  const path = join(folder, name);
  await saved.saveAs(path);
  return { name, path };
}

/** Firefox does not tell Playwright what pages of an extension give to save: it is waited for in its folder. */
async function savedByFirefox(
  downloads: string,
  folder: string,
  act: () => Promise<unknown>,
): Promise<SavedFile> {
  await act();
  const isWhole = wholeFiles();
  const name = await until(() => isWhole(downloads), { what: 'the saved file', ...PATIENCE });
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  renameSync(join(downloads, name), path);
  return { name, path };
}

/**
 * Finds a file that is written to its end: as long as it is not, a second one stands beside it, or
 * nothing in it, or more than when it was last looked at.
 */
function wholeFiles(): (folder: string) => string | undefined {
  let before = '';
  return (folder) => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const state = names.map((name) => `${name} ${statSync(join(folder, name)).size}`).join();
    const isSame = state === before;
    before = state;
    const [name] = names;
    return name && names.length === 1 && isSame && !state.endsWith(' 0') ? name : undefined;
  };
}
