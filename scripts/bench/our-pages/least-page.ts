/**
 * The least that a page of ours takes until a search could have answered: there is nothing on it, and
 * its worker answers as soon as it holds the file that the search is read from. All below that is
 * the browser's own: starting a process for the page and a thread for the worker, and reading files.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const LEAST_PAGE = 'least.html';

const FILES: Readonly<Record<string, string>> = {
  [LEAST_PAGE]: '<!doctype html><script src="/least.js"></script><p class="usable">Nothing</p>',
  'least.js': `const policy = trustedTypes.createPolicy('least', { createScriptURL: (url) => url });
globalThis.least = new Worker(policy.createScriptURL('/least-worker.js'));`,
  'least-worker.js': `const file = fetch('/search.bin').then((response) => response.arrayBuffer());
addEventListener('message', ({ data }) => file.then(() => postMessage({ id: data.id })));`,
};

/** A copy of the built extension that has the least page as well. */
export function copyWithLeastPage(extension: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  cpSync(extension, folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
