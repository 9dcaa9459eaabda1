/** What a glossary's lexicon holds, before it is written: its entries in order, and its dictionary. */
import type { Glossary } from '@/data/glossary';
import { inflections } from '../inflect';
import { FORM } from '../lexicon-format';
import type { MeaningModel } from '../meaning-model';
import { createDictionary, type Dictionary, singularsOf } from './dictionary';
import { type PlannedEntry, type PlannedForm, planEntry } from './plan';

export interface LexiconPlan {
  /** By their headwords, so that each can be written as what it adds to the one before. */
  readonly entries: readonly PlannedEntry[];
  readonly dictionary: Dictionary;
  /** Entries of which a form is also another entry's. */
  readonly sharers: ReadonlySet<PlannedEntry>;
  /** Those of them that the glossary names before the others, and this plan behind one of them. */
  readonly leaders: ReadonlySet<PlannedEntry>;
}

/** Plans a glossary's lexicon. */
export function planLexicon(glossary: Glossary, model: MeaningModel): LexiconPlan {
  const plurals = new Map<string, string>();
  const planned = glossary.entries.map((entry) =>
    planEntry(entry, plurals, (key) => Object.hasOwn(model.forms, key)),
  );
  const owners = new Set(sharedForms(planned, (word) => word).flat());
  const uses = countUses(planned, [
    ...planned.flatMap((entry) => (owners.has(entry) ? entry.cues : [])),
    ...Object.keys(model.general),
  ]);
  notePlurals(uses.keys(), plurals);
  const whole = withLostPlurals(planned, plurals);
  const dictionary = createDictionary(uses, plurals);
  const entries = inOrder(whole, dictionary);
  const shared = sharedForms(whole, dictionary.numberOf);
  const sharers = new Set(whole.filter((_, place) => owners.has(planned[place] as PlannedEntry)));
  return { entries, dictionary, sharers, leaders: leadersOf(shared, entries) };
}

/**
 * A plural that the dictionary knows as a word of its own ("CDS", a swap), or as another word's
 * plural, is no inflection there: forms that stand in it ("CDs") are spelled out.
 */
function withLostPlurals(
  entries: readonly PlannedEntry[],
  plurals: ReadonlyMap<string, string>,
): PlannedEntry[] {
  const singulars = singularsOf(plurals);
  const spelledOut = (form: PlannedForm): PlannedForm[] => {
    const last = form.words.at(-1) ?? '';
    const plural = plurals.get(last);
    if (!(form.flags & FORM.inflects) || !plural || plural === last) return [form];
    if (singulars.get(plural) === last) return [form];
    const words = [...form.words.slice(0, -1), plural];
    const flags = form.flags & ~FORM.inflects;
    const literal = form.literal && `${form.literal}s`;
    return [
      { ...form, flags },
      { ...form, flags, words, literal },
    ];
  };
  return entries.map((entry) => ({ ...entry, forms: entry.forms.flatMap(spelledOut) }));
}

/** How often each word is written: those that begin an entry, and those that models name, are not. */
function countUses(
  entries: readonly PlannedEntry[],
  others: readonly string[],
): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (word: string, by: number) => uses.set(word, (uses.get(word) ?? 0) + by);
  for (const { forms } of entries) {
    forms.forEach(({ words }, form) => {
      words.forEach((word, index) => {
        count(word, form === 0 && index === 0 ? 0 : 1);
      });
    });
  }
  for (const word of others) count(word, 0);
  return uses;
}

/** Model words match in their plural too. */
function notePlurals(words: Iterable<string>, plurals: Map<string, string>): void {
  for (const word of words) {
    const [plural] = inflections(word, 'noun');
    if (plural !== undefined && word.length > 2 && !plurals.has(word)) plurals.set(word, plural);
  }
}

/** Entries by the numbers of their headwords' words. */
function inOrder(entries: readonly PlannedEntry[], { numberOf }: Dictionary): PlannedEntry[] {
  const numbered = entries.map((entry) => ({
    entry,
    numbers: (entry.forms[0]?.words ?? []).map(numberOf),
  }));
  return numbered.sort((a, b) => compare(a.numbers, b.numbers)).map(({ entry }) => entry);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? Number.NEGATIVE_INFINITY);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** For each form of several entries those entries, in the order of the glossary; `keyOf` says which words are the same. */
function sharedForms(
  entries: readonly PlannedEntry[],
  keyOf: (word: string) => string | number,
): PlannedEntry[][] {
  const owners = new Map<string, Set<PlannedEntry>>();
  for (const entry of entries) {
    for (const { words } of entry.forms) {
      const key = words.map(keyOf).join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(entry));
    }
  }
  return [...owners.values()].filter(({ size }) => size > 1).map((set) => [...set]);
}

function leadersOf(
  shared: readonly (readonly PlannedEntry[])[],
  entries: readonly PlannedEntry[],
): Set<PlannedEntry> {
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const placeOf = (entry: PlannedEntry | undefined) => (entry && places.get(entry)) ?? 0;
  const isBehind = ([leader, ...others]: readonly PlannedEntry[]) =>
    others.some((other) => placeOf(other) < placeOf(leader));
  return new Set(
    shared
      .map(likeliestFirst)
      .filter(isBehind)
      .flatMap(([leader]) => leader ?? []),
  );
}

/** An entry stands before those of the glossary's order where it is meant so many times more of ten. */
const CLEARLY = 2;

function likeliestFirst(sharers: readonly PlannedEntry[]): readonly PlannedEntry[] {
  const [first, ...others] = sharers;
  const best = others.toSorted((a, b) => b.chance - a.chance)[0];
  if (!first || !best || best.chance - first.chance < CLEARLY) return sharers;
  return [best, ...sharers.filter((one) => one !== best)];
}
