/** A backup as a file: what it is called, and how large it may be. */

/**
 * Bytes of a backup, and UTF-16 units of its text, at most: some five hundred thousand entries. More
 * is neither written nor read, since browsers can hold no text that is much longer.
 */
export const LARGEST_BACKUP = 200_000_000;

/** A name for the file: "gloss-backup-2026-05-31.json"; `written` in ISO 8601. */
export function backupName(written: string): string {
  return `gloss-backup-${written.slice(0, 10)}.json`;
}
