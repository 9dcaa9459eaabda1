/**
 * The shapes of what we know, checked where data enters (files, imports) and trusted afterwards.
 * Terminology work is concept-oriented: one entry per meaning.
 */
import * as v from 'valibot';

/** Subject fields of the built-in glossary, in the order in which they are shown. */
export const FIELDS = {
  accounting: 'Accounting',
  auditing: 'Auditing',
  finance: 'Finance',
  economics: 'Economics',
  marketing: 'Marketing',
  sales: 'Sales',
  management: 'Management',
  operations: 'Operations',
  'human-resources': 'Human resources',
  entrepreneurship: 'Entrepreneurship',
  law: 'Law',
  technology: 'Technology',
  trade: 'International trade',
  ethics: 'Ethics and sustainability',
} as const;

/** The reader's name of a subject field; a field of another glossary is shown as it is written. */
export function fieldName(field: string): string {
  return Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : field;
}

/** The name that a glossary gives a field itself. Fields are called as their owners like: "constructor", too. */
export function fieldNameIn(
  names: Readonly<Record<string, string>> | undefined,
  field: string,
): string | undefined {
  return names && Object.hasOwn(names, field) ? names[field] : undefined;
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'),
);
const partOfSpeech = v.picklist(['noun', 'verb', 'adjective', 'adverb', 'phrase']);

/** Another form that names the same meaning. */
export const variantSchema = v.strictObject({
  text,
  kind: v.picklist(['synonym', 'abbreviation', 'spelling']),
  /** When it differs from the entry's: "audit" (verb) under "auditing" (noun). */
  partOfSpeech: v.optional(partOfSpeech),
  /** `false` where the form has no plural and no other inflection of this meaning. */
  inflect: v.optional(v.boolean()),
});

/** What tells this meaning from the other senses of the same words. */
export const senseSchema = v.strictObject({
  /** Forms of this entry that have other senses; the rest of its forms are safe. */
  forms: v.pipe(v.array(text), v.nonEmpty('is empty')),
  /** The other senses, each in a few words: "curiosity about a subject". */
  others: v.pipe(v.array(text), v.nonEmpty('is empty')),
  /** Single words that, near by, speak for this meaning. */
  cues: v.array(text),
  /** Single words that, near by, speak for another sense. */
  against: v.array(text),
  /** Of ten mentions in texts about business, work and society, how many have this meaning; 5 where nobody has said. */
  chance: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(9.9))),
  /** Phrases holding the form that are this meaning wherever they stand: "interest on the loan". */
  always: v.optional(v.array(text)),
  /** Phrases holding the form that are never this meaning: "in the interest of". */
  never: v.optional(v.array(text)),
});

export const formulaSchema = v.strictObject({
  /** Readable text: "current ratio = current assets ÷ current liabilities". */
  expression: text,
  /** What the terms of the formula mean, where the words do not say it. */
  terms: v.optional(text),
  /** A worked number. */
  worked: text,
});

/** One meaning. */
export const entrySchema = v.strictObject({
  id: slug,
  headword: text,
  partOfSpeech: v.optional(partOfSpeech, 'noun'),
  /** `false` where the headword has no plural and no other inflection of this meaning. */
  inflect: v.optional(v.boolean()),
  variants: v.optional(v.array(variantSchema), []),
  /** Everyday: most adults have heard it. Core: whoever works in business needs it. Specialist: the trade's own. */
  level: v.picklist(['everyday', 'core', 'specialist']),
  /** One sentence, at most 200 characters: the broader concept, and what sets this one apart. */
  definition: text,
  /** One simpler sentence, where the definition needs a technical word. */
  plain: v.optional(text),
  example: text,
  /** Why it matters, or the usual misunderstanding, in one sentence. */
  why: text,
  formula: v.optional(formulaSchema),
  /** Where US, UK, IFRS or GAAP usage differs. */
  usage: v.optional(text),
  related: v.array(slug),
  sense: v.optional(senseSchema),
  /** Words that people use who do not know the term; searched, never shown. */
  search: v.optional(text),
});

/** Two or more entries side by side. */
export const comparisonSchema = v.strictObject({
  id: slug,
  title: text,
  entries: v.pipe(v.array(slug), v.minLength(2, 'needs two entries or more')),
  /** How often people ask for just this comparison; the most asked leads on an entry's card. */
  asked: v.optional(v.picklist(['often', 'sometimes'])),
  criteria: v.pipe(
    v.array(v.strictObject({ label: text, values: v.array(text) })),
    v.nonEmpty('is empty'),
  ),
  takeaways: v.pipe(v.array(text), v.nonEmpty('is empty')),
  /** One line: when to use which, or how they work together. */
  inPractice: text,
});

/**
 * A longer piece on one subject. In `body`, "## " opens a heading, an empty line parts paragraphs,
 * and `[[entry-id]]` or `[[entry-id|words]]` links an entry.
 */
export const explainerSchema = v.strictObject({
  id: slug,
  title: text,
  body: text,
  entries: v.pipe(v.array(slug), v.nonEmpty('is empty')),
});

const schemaLink = v.optional(v.string());
export const entryFileSchema = v.strictObject({
  $schema: schemaLink,
  field: slug,
  /** Forms that two entries own on purpose, because the word has two meanings. */
  shared: v.optional(v.array(text), []),
  entries: v.array(entrySchema),
});
export const comparisonFileSchema = v.strictObject({
  $schema: schemaLink,
  comparisons: v.array(comparisonSchema),
});
export const explainerFileSchema = v.strictObject({
  $schema: schemaLink,
  explainers: v.array(explainerSchema),
});

/** What its owner says of a term, in the words of ISO 30042. */
const status = v.picklist(['preferred', 'admitted', 'deprecated', 'superseded']);

/**
 * An entry of any glossary. Glossaries of others seldom say more than a term and its definition, so
 * what ours must have they may leave out; and they say things that ours has no need of.
 */
export const exchangeEntrySchema = v.object({
  ...entrySchema.entries,
  variants: v.optional(
    v.array(v.object({ ...variantSchema.entries, status: v.optional(status) })),
    [],
  ),
  level: v.optional(entrySchema.entries.level),
  example: v.optional(text),
  why: v.optional(text),
  related: v.optional(v.array(slug), []),
  /** Subject field; '' where the owner names none. */
  field: v.optional(v.string(), ''),
  status: v.optional(status),
  /** The term to use in place of a deprecated or superseded one. */
  preferred: v.optional(text),
  links: v.optional(
    v.array(
      v.object({
        title: text,
        url: v.pipe(
          v.string(),
          v.url(),
          v.regex(/^(https|mailto):/i, 'is neither https nor mailto'),
        ),
      }),
    ),
  ),
  /** What else the owner keeps with an entry, by the name of its column. */
  extra: v.optional(v.record(v.string(), v.string())),
});

/** A comparison of any glossary. */
export const exchangeComparisonSchema = v.object({
  ...comparisonSchema.entries,
  takeaways: v.optional(v.array(text), []),
  inPractice: v.optional(text),
});

/** The exchange format, as `gloss export --to json` writes it: a whole glossary in one document. */
export const exchangeSchema = v.object({
  format: v.literal('gloss'),
  /** Of the format, raised when a field changes its meaning. */
  version: v.literal(1),
  title: text,
  language: v.string(),
  /** Of the glossary: its owner's own count or date. */
  revision: v.optional(v.union([v.number(), v.string()])),
  /** Subject fields by id, as readers call them. */
  fields: v.optional(v.record(v.string(), v.string()), {}),
  entries: v.array(exchangeEntrySchema),
  comparisons: v.optional(v.array(exchangeComparisonSchema), []),
  explainers: v.optional(v.array(explainerSchema), []),
  /** Forms that several entries own on purpose. */
  shared: v.optional(v.array(text), []),
});

export type PartOfSpeech = v.InferOutput<typeof partOfSpeech>;
export type Entry = v.InferOutput<typeof exchangeEntrySchema>;
export type Comparison = v.InferOutput<typeof exchangeComparisonSchema>;
export type Explainer = v.InferOutput<typeof explainerSchema>;

/** A set of entries, comparisons and explainers with a title and a version. */
export interface Glossary {
  readonly title: string;
  /** Its owner's own count or date. */
  readonly version: number | string;
  readonly language: string;
  /** Names of its subject fields by id, where they are not ours. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
  readonly comparisons: readonly Comparison[];
  readonly explainers: readonly Explainer[];
  /** Forms that several entries own on purpose. */
  readonly shared: readonly string[];
  /** Where it was joined from several: their titles, by what stands before the colon of an id. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** A glossary without a record. */
export const EMPTY_GLOSSARY: Glossary = {
  title: '',
  version: 1,
  language: 'en',
  entries: [],
  comparisons: [],
  explainers: [],
  shared: [],
};
