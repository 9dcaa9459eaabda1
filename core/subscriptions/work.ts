/** What the background asks of the page that fetches and reads glossaries. */
import * as v from 'valibot';

const workSchema = v.object({
  type: v.literal('source-work'),
  /** Ids of glossaries whose sources are to be looked at. */
  due: v.array(v.string()),
  /** Glossaries that a policy holds as texts, where it has been read anew. */
  texts: v.optional(v.array(v.string())),
});

export type SourceWork = v.InferOutput<typeof workSchema>;

export function isSourceWork(raw: unknown): raw is SourceWork {
  return v.is(workSchema, raw);
}
