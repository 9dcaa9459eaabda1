/**
 * The reader's own glossaries in a backup. Those that were written here, or read from files, are in
 * it whole, as Gloss JSON, with what the reader has changed by hand. Of one that is kept up to date
 * from an address that is all that nobody else has: the address, how to read what is there, and the
 * records changed by hand. The others come from there again, and what the server said of the version
 * that was stored is left out, so that it sends them. Those of an organisation come by its policy.
 */
import * as v from 'valibot';
import { isColumnField } from './exchange/columns';
import { FORMATS, type ReadableFormat } from './exchange/formats';
import type { JsonText } from './exchange/json-text';
import { CAPS } from './exchange/limits';
import { exportGlossary } from './export-glossary';
import { type Fault, faultOf } from './faults';
import { BUILT_IN, type Origin, type OwnGlossary } from './own/own-glossary';
import { readAddress } from './subscriptions/address';

const name = v.pipe(v.string(), v.maxLength(CAPS.term));

const readSchema = v.object({
  columns: v.optional(
    v.array(
      v.pipe(
        v.unknown(),
        v.transform((column) => (isColumnField(column) ? column : undefined)),
      ),
    ),
  ),
  hasHeader: v.optional(v.boolean()),
  language: v.optional(name),
  format: v.optional(
    v.pipe(
      v.string(),
      v.transform((format) => (isReadable(format) ? format : undefined)),
    ),
  ),
});

const originSchema = v.variant('kind', [
  v.object({ kind: v.literal('written') }),
  v.object({ kind: v.literal('file'), name: v.pipe(v.string(), v.maxLength(1000)) }),
  v.object({
    kind: v.literal('subscription'),
    url: v.pipe(
      v.string(),
      v.check((url) => readAddress(url).kind === 'sound'),
    ),
    read: v.optional(readSchema),
  }),
]);

const backedUpSchema = v.object({
  /** Nothing where no glossary of ours could have had it: its title gives it another one. */
  id: v.pipe(
    v.string(),
    v.transform((id) => (isOwnId(id) ? id : undefined)),
  ),
  title: name,
  owner: v.optional(name),
  isOn: v.optional(v.boolean(), true),
  /** See `OwnHead`. */
  order: v.optional(v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6)), -1),
  from: originSchema,
  /** Ids of the records that were changed by hand. */
  edited: v.optional(v.array(v.string()), []),
});

/** A glossary as a backup has it. */
export interface BackedUp extends Readonly<Omit<v.InferOutput<typeof backedUpSchema>, 'from'>> {
  readonly from: Exclude<Origin, { readonly kind: 'policy' }>;
  /** Its records in the exchange format; not yet read. */
  readonly document: JsonText;
}

export type BackedUpReading =
  | { readonly kind: 'sound'; readonly glossary: BackedUp }
  | { readonly kind: 'bad'; readonly title: string; readonly fault: Fault };

/** A glossary as it is put into a backup; nothing where it does not belong there. */
export function backUp(own: OwnGlossary): object | undefined {
  const { id, title, owner, isOn, order, from, edited } = own;
  if (from.kind === 'policy') return undefined;
  const about = { id, title, ...(owner !== undefined && { owner }), isOn, order };
  const changed = { edited: [...edited] };
  if (from.kind !== 'subscription') {
    return { ...about, from, ...changed, glossary: documentOf(own) };
  }
  const { url, agreed } = from;
  const source = { kind: from.kind, url, ...(agreed.read && { read: agreed.read }) };
  return { ...about, from: source, ...changed, glossary: documentOf(onlyEdited(own)) };
}

/** Reads one of a backup's glossaries, but not yet its records; `path` is where it stands. */
export function readBackedUp(raw: unknown, path: string, json: JsonText): BackedUpReading {
  const result = v.safeParse(backedUpSchema, raw);
  if (!result.success) {
    const [issue] = result.issues;
    const fault = faultOf(issue);
    const place = fault.path ? `${path}.${fault.path}` : path;
    return { kind: 'bad', title: titleIn(raw), fault: { ...fault, path: place } };
  }
  const { from, ...about } = result.output;
  const document: JsonText = { ...json, value: (raw as { glossary?: unknown }).glossary };
  return { kind: 'sound', glossary: { ...about, from: originOf(from), document } };
}

function documentOf({ records }: Pick<OwnGlossary, 'records'>): object {
  const document = exportGlossary(records);
  // The exchange format names the fields that entries have; the glossary may know more.
  return { ...document, fields: { ...records.fields, ...document.fields } };
}

/** With them the entries that they are about, without which they cannot stand. */
function onlyEdited({ records, edited }: OwnGlossary): Pick<OwnGlossary, 'records'> {
  const isEdited = ({ id }: { readonly id: string }) => edited.has(id);
  const comparisons = records.comparisons.filter(isEdited);
  const explainers = records.explainers.filter(isEdited);
  const named = new Set([...comparisons, ...explainers].flatMap(({ entries }) => entries));
  const entries = records.entries.filter((entry) => isEdited(entry) || named.has(entry.id));
  return { records: { ...records, entries, comparisons, explainers } };
}

/** Whoever restores a backup is shown its addresses, and agrees to them by going on. */
function originOf(from: v.InferOutput<typeof originSchema>): BackedUp['from'] {
  if (from.kind !== 'subscription') return from;
  const { url, read } = from;
  const agreed = { origin: new URL(url).origin, ...(read && { read }) };
  return { kind: 'subscription', url, agreed } as BackedUp['from'];
}

function titleIn(raw: unknown): string {
  const { title } = (raw ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title.slice(0, CAPS.term) : '';
}

function isOwnId(id: string): boolean {
  return /^[a-z0-9-]{1,60}$/.test(id) && id !== BUILT_IN;
}

function isReadable(format: string): format is ReadableFormat {
  return Object.hasOwn(FORMATS, format) && 'read' in FORMATS[format as ReadableFormat];
}
