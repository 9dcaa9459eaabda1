/**
 * What was typed and not yet stored, kept at every key press so that closing a page loses nothing.
 * In the pages' own storage, since only it writes before the page is gone.
 */
const PREFIX = 'draft:';

/** What is kept under a name; `undefined` where there is nothing, or nothing that can be read. */
export function loadDraft(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; where there is no room for it, the page still has it. */
export function keepDraft(name: string, draft: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(draft));
  } catch {
    // Only an accident would lose it now.
  }
}

/** Lets go of what is kept under a name. */
export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Where nothing can be taken away, nothing was kept.
  }
}
