/**
 * Compiles a glossary's names into the compact text that a page script carries: see `lexicon.ts`
 * for what becomes of it, and the table below for its grammar.
 *
 *     lexicon   = words LF frequent LF entries LF general LF cues
 *     words     = { shared-prefix-length  rest-of-word  plural }      sorted, front-coded
 *     plural    = "N" | "S" (+s) | "E" (+es) | "Y" (y→ies) | "X" plural "."
 *     frequent  = { pair }    the words that are written as one digit
 *     entries   = { ["@" id "@"] { form } }  parted by TAB, the headword's form first; an id only
 *                 where it is not the headword's slug
 *     form      = flags { word }  with "!" gap before a word that follows an unusual gap, "^"
 *                 before a plural, and "~" literal "~" at the end where case matters
 *     word      = digit | pair
 *     weights   = { word weight }
 *     general   = weights     what a word says of its text
 *     cues      = { entry { word } }  parted by spaces, for entries that share a form
 *
 * A dictionary of words with forms as rows of numbers takes two thirds of the plain text, and each
 * word is hashed once when the lexicon is built instead of once in every form that holds it.
 */
import type { Glossary } from '@/data/glossary';
import { createDictionary, type Dictionary } from './compile/dictionary';
import { encodeGeneral, rowOfForm } from './compile/encode-model';
import { modelKey, type PlannedEntry, type PlannedForm, planEntry } from './compile/plan';
import { inflections } from './inflect';
import { encodeFlags, encodePair, FORM, SIGN, slugOf } from './lexicon-format';
import type { MeaningModel } from './meaning-model';
import { PLAIN_GAP } from './words';

/** The glossary's lexicon as text. Deterministic: equal arguments give equal texts. */
export function compileLexicon(glossary: Glossary, model: MeaningModel): string {
  const plurals = new Map<string, string>();
  const entries = planEntries(glossary, model, plurals);
  const sharers = entriesThatShare(entries);
  const uses = countUses([
    ...entries.flatMap(({ forms }) => forms.flatMap((form) => form.words)),
    ...entries.flatMap((entry) => (sharers.has(entry) ? entry.cues : [])),
    ...Object.keys(model.general),
  ]);
  notePlurals(uses.keys(), plurals);
  const dictionary = createDictionary(uses, plurals);
  const encoded = entries.map((entry) => encodeEntry(entry, dictionary));
  const cues = entries.flatMap((entry, index) =>
    sharers.has(entry) && entry.cues.length > 0
      ? [encodePair(index) + entry.cues.map(dictionary.code).join('')]
      : [],
  );
  return [
    dictionary.text,
    dictionary.frequent,
    encoded.join('\t'),
    encodeGeneral(model, dictionary),
    cues.join(' '),
  ].join('\n');
}

/** What was learned of each form that has other senses, in the order in which the lexicon numbers them. */
export function meaningRows(glossary: Glossary, model: MeaningModel): string[] {
  const chances = chancesOf(glossary);
  return planEntries(glossary, model, new Map())
    .flatMap(modelsOf)
    .map((key) => rowOfForm(model, key, chances.get(key)));
}

const BEST_CHANCE = 9.8;

/** How many of ten mentions carry a business meaning, by a form's key; meanings that share it add up. */
export function chancesOf({ entries }: Glossary): Map<string, number> {
  const chances = new Map<string, number>();
  for (const { sense } of entries) {
    for (const form of sense?.chance === undefined ? [] : sense.forms) {
      const key = modelKey(form);
      chances.set(key, Math.min(BEST_CHANCE, (chances.get(key) ?? 0) + (sense?.chance ?? 0)));
    }
  }
  return chances;
}

function planEntries(
  glossary: Glossary,
  model: MeaningModel,
  plurals: Map<string, string>,
): PlannedEntry[] {
  return glossary.entries.map((entry) =>
    planEntry(entry, plurals, (key) => Object.hasOwn(model.forms, key)),
  );
}

/** The keys of an entry's models, in the order of its forms; neighbours share one. */
function modelsOf({ forms }: PlannedEntry): string[] {
  return forms
    .flatMap(({ model }) => model ?? [])
    .filter((key, index, keys) => key !== keys[index - 1]);
}

function countUses(words: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** Model words match in their plural too. */
function notePlurals(words: Iterable<string>, plurals: Map<string, string>): void {
  for (const word of words) {
    const [plural] = inflections(word, 'noun');
    if (plural !== undefined && word.length > 2 && !plurals.has(word)) plurals.set(word, plural);
  }
}

/** The entries of which a form that has other senses is also another entry's. */
function entriesThatShare(entries: readonly PlannedEntry[]): Set<PlannedEntry> {
  const owners = new Map<string, Set<PlannedEntry>>();
  for (const entry of entries) {
    for (const { words } of entry.forms) {
      const key = words.join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(entry));
    }
  }
  return new Set([...owners.values()].filter(({ size }) => size > 1).flatMap((set) => [...set]));
}

/** An entry's row. */
function encodeEntry(entry: PlannedEntry, dictionary: Dictionary): string {
  let previous: string | undefined;
  const forms = entry.forms.map((form) => {
    if (form.model === undefined) return encodeForm(form, form.flags, dictionary);
    const isSame = form.model === previous;
    previous = form.model;
    return encodeForm(form, form.flags | (isSame ? FORM.sameModel : 0), dictionary);
  });
  const isSlug = entry.id === slugOf(entry.forms[0]?.words ?? []);
  return (isSlug ? '' : SIGN.id + entry.id + SIGN.id) + forms.join('');
}

function encodeForm(form: PlannedForm, flags: number, dictionary: Dictionary): string {
  const words = form.words.map((word, index) => {
    const gap = form.gaps[index] ?? PLAIN_GAP;
    return (gap === PLAIN_GAP ? '' : SIGN.gap + encodePair(gap)) + dictionary.code(word);
  });
  const needsLiteral = form.literal && !isPlainCapitals(form, dictionary);
  const literal = needsLiteral ? SIGN.literal + form.literal + SIGN.literal : '';
  return encodeFlags(flags) + words.join('') + literal;
}

/** One word of capitals needs no literal: "EBITDA". One that looks like a plural ("AS", of "a") does. */
function isPlainCapitals({ words, literal }: PlannedForm, dictionary: Dictionary): boolean {
  const [word = ''] = words;
  return words.length === 1 && literal === word.toUpperCase() && !dictionary.isPlural(word);
}
