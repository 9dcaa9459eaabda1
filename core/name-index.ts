/**
 * The names of a glossary's records, prepared for look-up: what a reader types is compared with
 * them under a key that leaves out case, accents, hyphens, apostrophes and plurals.
 */
import { type Entry, fieldName, type Glossary } from '@/data/glossary';
import { foldedWords } from './fold';
import { inflections } from './inflect';
import { createLetterPairs, type LetterPairs } from './letter-pairs';
import { once } from './once';
import { sourceOf } from './own/own-ids';
import { isTelling, stemOf } from './stem';

/** What a name leads to. */
export interface NamedRecord {
  readonly kind: 'entry' | 'comparison' | 'explainer';
  readonly id: string;
  /** The headword of an entry, the title of the others. */
  readonly title: string;
  /** The subject field of an entry, as readers call it; before it the reader's own glossary that it is of. */
  readonly field?: string;
}

/** One name, or one inflection of a name. */
export interface Name {
  readonly record: NamedRecord;
  /** As the glossary writes it, also for its inflections. */
  readonly text: string;
  /** Words in order, folded: "owners equity". */
  readonly key: string;
  /** The key without its spaces, so that "start-up", "start up" and "startup" are one. */
  readonly tight: string;
  /** How near the name is to the record: its headword or title, a variant, an inflection. */
  readonly standing: 0 | 1 | 2;
  /** The letters and digits in it, a bit each, so that most names need not be read to be turned away. */
  readonly letters: number;
  /** What `stemsOfName` gives, where that was worked out when the extension was built. */
  readonly stems: string | undefined;
}

export interface NameIndex {
  readonly names: readonly Name[];
  /** The names that the text spells, those first that it spells to the space ("p/e" is "P/E" before "PE"). */
  exact(text: string): readonly Name[];
  /** The names made of just these words, in any order and inflection: "cost of acquiring customers". */
  sameWords(text: string): readonly Name[];
  /** The names that are no inflections, for those that are nearly spelled so. */
  bases(): Bases;
  /** By the names' places: most names are turned away by these, and need not be looked at. */
  columns(): Columns;
}

export interface Columns {
  /** The letters and digits of each name, a bit each. */
  readonly letters: Int32Array;
  /** Those that its words begin with. */
  readonly starts: Int32Array;
}

export interface Bases {
  readonly names: readonly Name[];
  /** The letter pairs of the names' keys, by the names' places in the list. */
  readonly pairs: LetterPairs;
}

/** All names of a glossary: those of its entries, then of its comparisons, then of its explainers. */
export function namesOf(glossary: Glossary): Name[] {
  const { entries, comparisons, explainers } = glossary;
  return [
    ...entries.flatMap((entry) => entryNames(entry, sourceOf(entry.id, glossary))),
    ...comparisons.map(({ id, title }) => titleName({ kind: 'comparison', id, title })),
    ...explainers.map(({ id, title }) => titleName({ kind: 'explainer', id, title })),
  ];
}

/** Indexes all names of a glossary; linear in their number. */
export function createNameIndex(glossary: Glossary): NameIndex {
  return indexNames(namesOf(glossary));
}

/** Indexes names; linear in their number. */
export function indexNames(names: readonly Name[]): NameIndex {
  const columns = once(() => ({
    letters: Int32Array.from(names, ({ letters }) => letters),
    starts: Int32Array.from(names, ({ key }) => startsOf(key)),
  }));
  const byStems = once(() =>
    groupBy(
      names.filter(({ standing, key }) => standing < 2 && key.includes(' ')),
      stemsOfName,
    ),
  );
  return {
    names,
    exact(text) {
      const key = searchKey(text);
      return spelledSo(names, columns().letters, tighten(key))
        .filter((name) => name.key === key || name.standing < 2)
        .sort((a, b) => Number(a.key !== key) - Number(b.key !== key) || a.standing - b.standing);
    },
    sameWords(text) {
      const stems = stemsOf(searchKey(text));
      if (!stems) return [];
      return byStems().get(stems) ?? [];
    },
    bases: once(() => basesOf(names)),
    columns,
  };
}

/** The names of a tight key: those of its letters are found in a column much sooner than all are put into a table. */
function spelledSo(names: readonly Name[], column: Int32Array, tight: string): Name[] {
  const letters = lettersOf(tight);
  const found: Name[] = [];
  for (let at = column.indexOf(letters); at !== -1; at = column.indexOf(letters, at + 1)) {
    const name = names[at] as Name;
    if (name.tight === tight) found.push(name);
  }
  return found;
}

function basesOf(all: readonly Name[]): Bases {
  const names = all.filter(({ standing }) => standing < 2);
  return { names, pairs: createLetterPairs(names.map(({ key }) => key)) };
}

function groupBy(names: readonly Name[], keyOf: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

/** A name or query as words to compare: "R&D", "Owner’s equity" give "r d", "owners equity". */
export function searchKey(text: string): string {
  const spelled = text.replaceAll(' & ', ' and ');
  const words = PLAIN.test(spelled)
    ? spelled.toLowerCase().match(PLAIN_WORD)
    : foldedWords(spelled);
  return (words ?? []).join(' ').replaceAll("'", '');
}

/** Nearly all names; for these, folding character by character would take ten times as long. */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;

/** A key without its spaces. */
export function tighten(key: string): string {
  return key.replaceAll(' ', '');
}

function entryNames(entry: Entry, source: string | undefined): Name[] {
  const record: NamedRecord = {
    kind: 'entry',
    id: entry.id,
    title: entry.headword,
    field: [source, fieldName(entry.field)].filter(Boolean).join(' · '),
  };
  const headword = {
    text: entry.headword,
    partOfSpeech: entry.partOfSpeech,
    inflect: entry.inflect,
  };
  return [headword, ...entry.variants].flatMap(({ text, partOfSpeech, inflect = true }, index) => {
    const key = searchKey(text);
    const inflected = inflect ? inflections(key, partOfSpeech ?? entry.partOfSpeech) : [];
    return [
      nameOf(record, text, key, index === 0 ? 0 : 1),
      ...inflected.map((form) => nameOf(record, text, form, 2)),
    ];
  });
}

function titleName(record: NamedRecord): Name {
  return nameOf(record, record.title, searchKey(record.title), 0);
}

function nameOf(record: NamedRecord, text: string, key: string, standing: Name['standing']): Name {
  const [tight, letters] = [tighten(key), lettersOf(key)];
  return { record, text, key, tight, standing, letters, stems: undefined };
}

/** Letters of a stem that count, since "acquire" and "acquisition" share no more. */
const STEM = 5;

/** The stems of a name of several words, ordered; empty for one that says too little to be told by them. */
export function stemsOfName({ stems, key }: Name): string {
  return stems ?? (key.includes(' ') ? stemsOf(key) : '');
}

/** `kind:id` */
export function recordKey({ kind, id }: Pick<NamedRecord, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** The stems of a key's telling words, ordered; empty for a single word, whose endings `inflections` knows. */
function stemsOf(key: string): string {
  const words = key.split(' ').filter(isTelling);
  const stems = new Set(words.map((word) => stemOf(word).slice(0, STEM)));
  return stems.size < 2 ? '' : [...stems].sort().join(' ');
}

/** A bit for each letter, and one for each digit but with others. */
export function lettersOf(key: string): number {
  let letters = 0;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    if (code !== SPACE) letters |= 1 << (code % 32);
  }
  return letters;
}

const SPACE = 32;

/** The same for the letters that a key's words begin with. */
function startsOf(key: string): number {
  let starts = 0;
  for (let start = 0; start < key.length; start = key.indexOf(' ', start) + 1) {
    starts |= lettersOf(key.charAt(start));
    if (key.indexOf(' ', start) < 0) break;
  }
  return starts;
}

/** How many bits of a number are set. */
export function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
