/** Drafts that were kept while the page was closed: read back only where they have their shape. */
import * as v from 'valibot';
import type { ComparisonDraft } from './comparison-draft';
import type { EntryDraft } from './entry-draft';

const text = v.string();
const texts = v.array(text);

const entryDraft = v.object({
  headword: text,
  variants: v.array(v.object({ text, kind: v.picklist(['synonym', 'abbreviation', 'spelling']) })),
  field: text,
  definition: text,
  example: text,
  related: texts,
  status: v.picklist(['', 'preferred', 'admitted', 'deprecated', 'superseded']),
  preferred: text,
  links: v.array(v.object({ title: text, url: text })),
});

const comparisonDraft = v.object({
  title: text,
  entries: texts,
  criteria: v.array(v.object({ label: text, values: texts })),
  takeaways: texts,
  inPractice: text,
});

/** A kept draft of an entry; `undefined` for anything else. */
export function readEntryDraft(kept: unknown): EntryDraft | undefined {
  const result = v.safeParse(entryDraft, kept);
  return result.success ? result.output : undefined;
}

/** A kept draft of a comparison; `undefined` for anything else. */
export function readComparisonDraft(kept: unknown): ComparisonDraft | undefined {
  const result = v.safeParse(comparisonDraft, kept);
  return result.success ? result.output : undefined;
}
