/**
 * The glossary's sentences as an index from words to records, for those who describe a term because
 * they do not know its name. What a word says of a record is worked out when the index is built
 * (BM25F: a word counts by the fields it stands in and by how rare it is, and less each time it is
 * repeated; Robertson & Zaragoza 2009), so that a search only adds numbers up.
 */
import type { Entry, Explainer, Glossary } from '@/data/glossary';
import { foldedWords } from './fold';
import { isTelling, stemOf } from './stem';
import { finished, type Steps } from './steps';

type Field = (typeof TEXTS)[number];

/** What records are described by. */
const TEXTS = [
  'name',
  'variants',
  'definition',
  'plain',
  'search',
  'why',
  'example',
  'more',
] as const;

/** Of a field that is twice as long as usual, a word counts less; 1 would halve it. */
const LENGTH_NORM = 0.5;
/** A word that is counted so often has half of the most it can get. */
const SATURATION = 2;
/** The impact of the rarest word that stands everywhere in a record. */
const MOST = 255;

/**
 * Set by hand: of all settings tried, none near these found more on the odd halves of
 * `tests/search` and none lost much, so that there is nothing to learn.
 */
const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  name: 3,
  variants: 2,
  definition: 3,
  plain: 2,
  search: 2,
  why: 0.6,
  example: 0.4,
  more: 0.3,
};

/** Of two entries that fit alike, the reader rather means what more people speak of. */
const PRIORS: Readonly<Record<NonNullable<Entry['level']>, number>> = {
  everyday: 1,
  core: 0.95,
  specialist: 0.9,
};

/** The postings of all stems, one after the other. */
export interface DescriptionIndex {
  /** `kind:id` of each record, by its number. */
  readonly records: readonly string[];
  readonly stems: readonly string[];
  /** How rare each stem is: the natural log of the share of records without it, in hundredths. */
  readonly rarity: Uint16Array;
  /** Where each stem's postings begin; one more than there are stems. */
  readonly starts: Uint32Array;
  /** Record numbers. */
  readonly postings: Uint16Array;
  /** What the stem says of each of them, 1 to 255. */
  readonly impacts: Uint8Array;
  /** Where the numbers of each stem's synonyms begin in `synonyms`; one more than there are stems. */
  readonly synonymStarts: Uint16Array;
  readonly synonyms: Uint16Array;
}

/** The stems that mean nearly the same as each of many stems. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Reads `data/synonyms.tsv`: a stem and its synonyms a line, parted by spaces. */
export function readSynonyms(text: string): Synonyms {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [stem = '', ...synonyms] = line.split(' ');
        return [stem, synonyms];
      }),
  );
}

/** Indexes a glossary's entries and explainers. Linear in the length of their texts. */
export function buildDescriptionIndex(
  glossary: Described,
  synonyms: Synonyms = new Map(),
): DescriptionIndex {
  return finished(indexingDescriptions(glossary, synonyms));
}

/** What has descriptions. */
type Described = Pick<Glossary, 'entries' | 'explainers'>;

/** Records that are read between two pauses: some milliseconds. */
const AT_ONCE = 200;

/** The same in steps: fifty thousand entries take seconds. */
export function* indexingDescriptions(
  glossary: Described,
  synonyms: Synonyms = new Map(),
): Steps<DescriptionIndex> {
  const documents: Document[] = [];
  for (const document of documentsOf(glossary)) {
    if (documents.push(document) % AT_ONCE === 0) yield;
  }
  const usual = usualLengths(documents);
  const byStem = new Map<string, StemRows>();
  for (const [record, { fields }] of documents.entries()) {
    addRows(byStem, record, countStems(fields, usual));
    if (record % AT_ONCE === 0) yield;
  }
  return { ...postingsOf(documents, byStem), ...synonymsOf([...byStem.keys()], synonyms) };
}

/** The records that a stem stands in, and how often in each. */
interface StemRows {
  readonly records: number[];
  readonly counts: number[];
}

function addRows(
  byStem: Map<string, StemRows>,
  record: number,
  counts: ReadonlyMap<string, number>,
): void {
  for (const [stem, count] of counts) {
    const rows = byStem.get(stem);
    if (!rows) byStem.set(stem, { records: [record], counts: [count] });
    else {
      rows.records.push(record);
      rows.counts.push(count);
    }
  }
}

interface Document {
  readonly key: string;
  readonly fields: Partial<Record<Field, readonly string[]>>;
  readonly prior: number;
}

function* documentsOf({ entries, explainers }: Described): Generator<Document> {
  for (const entry of entries) yield entryDocument(entry);
  for (const explainer of explainers) yield explainerDocument(explainer);
}

function entryDocument(entry: Entry): Document {
  const texts: Record<Field, string> = {
    name: entry.headword,
    variants: entry.variants.map(({ text }) => text).join(' '),
    definition: entry.definition,
    plain: entry.plain ?? '',
    search: entry.search ?? '',
    why: entry.why ?? '',
    example: entry.example ?? '',
    more: [entry.usage, entry.formula?.expression, entry.formula?.terms].filter(Boolean).join(' '),
  };
  return { key: `entry:${entry.id}`, fields: stemmed(texts), prior: PRIORS[entry.level ?? 'core'] };
}

function explainerDocument({ id, title, body }: Explainer): Document {
  return { key: `explainer:${id}`, fields: stemmed({ name: title, more: body }), prior: 1 };
}

function stemmed(texts: Partial<Record<Field, string>>): Document['fields'] {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, descriptionStems(text)]),
  );
}

/** The stems of a text's telling words, in order. */
export function descriptionStems(text: string): string[] {
  return foldedWords(text)
    .map((word) => word.replaceAll("'", ''))
    .filter(isTelling)
    .map(stemOf);
}

function usualLengths(documents: readonly Document[]): Record<Field, number> {
  return Object.fromEntries(
    TEXTS.map((field) => {
      const lengths = documents.flatMap(({ fields }) => fields[field]?.length || []);
      return [field, lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)];
    }),
  ) as Record<Field, number>;
}

/** How often each stem stands in a record, each field by its weight and length. */
function countStems(
  fields: Document['fields'],
  usual: Readonly<Record<Field, number>>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const field of TEXTS) {
    const stems = fields[field] ?? [];
    const norm = 1 - LENGTH_NORM + (LENGTH_NORM * stems.length) / (usual[field] || 1);
    for (const stem of stems)
      counts.set(stem, (counts.get(stem) ?? 0) + FIELD_WEIGHTS[field] / norm);
  }
  return counts;
}

function postingsOf(documents: readonly Document[], byStem: ReadonlyMap<string, StemRows>) {
  const size = [...byStem.values()].reduce((sum, { records }) => sum + records.length, 0);
  const index = {
    records: documents.map(({ key }) => key),
    stems: [...byStem.keys()],
    rarity: new Uint16Array(byStem.size),
    starts: new Uint32Array(byStem.size + 1),
    postings: new Uint16Array(size),
    impacts: new Uint8Array(size),
  };
  let place = 0;
  let stem = 0;
  for (const { records, counts } of byStem.values()) {
    index.rarity[stem] = Math.round(rarityOf(records.length, documents.length) * 100);
    for (const [at, record] of records.entries()) {
      const count = counts[at] as number;
      const impact = (count / (count + SATURATION)) * (documents[record] as Document).prior;
      index.postings[place] = record;
      index.impacts[place++] = Math.max(1, Math.round(MOST * impact));
    }
    index.starts[++stem] = place;
  }
  return index;
}

/** How rare a stem is that stands in some of all records: the natural log of the share of those without it. */
export function rarityOf(some: number, all: number): number {
  return Math.log(1 + (all - some + 0.5) / (some + 0.5));
}

/** The synonyms that are stems of the index themselves, by number. */
function synonymsOf(stems: readonly string[], synonyms: Synonyms) {
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const own = stems.map((stem) =>
    (synonyms.get(stem) ?? []).flatMap((synonym) => numbers.get(synonym) ?? []),
  );
  const starts = new Uint16Array(stems.length + 1);
  own.forEach((list, stem) => {
    starts[stem + 1] = (starts[stem] as number) + list.length;
  });
  return { synonymStarts: starts, synonyms: Uint16Array.from(own.flat()) };
}
