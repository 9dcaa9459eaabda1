/** How the last exchange with other computers went, as it is kept for the reader. */
import * as v from 'valibot';

const noteSchema = v.variant('kind', [
  /** `at` in ms since 1970. */
  v.object({ kind: v.literal('done'), at: v.number() }),
  /** Values that found no room in the browser's exchange; they stay on this computer. */
  v.object({ kind: v.literal('full'), left: v.number() }),
  /** Another computer has a newer version of Gloss, whose words this one cannot read. */
  v.object({ kind: v.literal('newer') }),
  v.object({ kind: v.literal('failed'), reason: v.pipe(v.string(), v.maxLength(300)) }),
]);

export type SyncNote = v.InferOutput<typeof noteSchema>;

/** A note from storage; nothing where there is none, or where it is damaged. */
export function readSyncNote(stored: unknown): SyncNote | undefined {
  const result = v.safeParse(noteSchema, stored);
  return result.success ? result.output : undefined;
}
