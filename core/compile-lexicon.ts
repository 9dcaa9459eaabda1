/**
 * Compiles a glossary's names into the compact text that a page script carries: see `lexicon.ts`
 * for what becomes of it, and the table below for its grammar.
 *
 *     lexicon   = words LF frequent LF entries LF general LF weights LF sharers LF cues LF leaders LF levels
 *     words     = { shared-prefix-length  rest-of-word  plural }      sorted, front-coded
 *     plural    = "N" | "S" (+s) | "E" (+es) | "Y" (y→ies) | "X" plural "."
 *     frequent  = { pair }    the words that are written as one digit
 *     entries   = { ["@" id "@"] { form } }  parted by TAB, the headword's form first; an id only
 *                 where it is not the headword's slug
 *     form      = flags { word }  with "!" gap before a word that follows an unusual gap, "^"
 *                 before a plural, and "~" literal "~" at the end where case matters
 *     word      = digit | pair | "=" (the headword's at the same place); an entry's first is an
 *                 ascending number instead
 *     general   = ascending   the words that say something of any text
 *     weights   = { digit }   what they say
 *     sharers   = ascending   entries that share a form with another one and have cues
 *     cues      = { ascending }  their cues, parted by spaces
 *     leaders   = ascending   entries that come before others of their form in the glossary
 *     levels    = { digit }   the levels of four entries each
 *     ascending = { digit | pair }  each number as how much more it is than the one before
 *
 * A dictionary of words with forms as rows of numbers takes two thirds of the plain text, and each
 * word is hashed once when the lexicon is built instead of once in every form that holds it. Entries
 * are sorted by their headwords, since what one adds to the one before takes less room than itself.
 */
import type { Glossary } from '@/data/glossary';
import type { Dictionary } from './compile/dictionary';
import { encodeGeneral, rowOfForm } from './compile/encode-model';
import { modelKey, type PlannedEntry, type PlannedForm } from './compile/plan';
import { planLexicon } from './compile/plan-lexicon';
import {
  encodeAscending,
  encodeFlags,
  encodeLevels,
  encodeNumber,
  encodePair,
  FORM,
  SIGN,
  slugOf,
} from './lexicon-format';
import type { MeaningModel } from './meaning-model';
import { PLAIN_GAP } from './words';

/** The glossary's lexicon as text. Deterministic: equal arguments give equal texts. */
export function compileLexicon(glossary: Glossary, model: MeaningModel): string {
  const { entries, dictionary, sharers, leaders } = planLexicon(glossary, model);
  const [general = '', weights = ''] = encodeGeneral(model, dictionary);
  const withCues = [...entries.entries()].filter(
    ([, entry]) => sharers.has(entry) && entry.cues.length > 0,
  );
  const places = (some: readonly [number, PlannedEntry][]) => some.map(([place]) => place);
  return [
    dictionary.text,
    dictionary.frequent,
    encodeEntries(entries, dictionary).join('\t'),
    general,
    weights,
    encodeAscending(places(withCues)),
    withCues.map(([, { cues }]) => encodeCues(cues, dictionary)).join(' '),
    encodeAscending(places([...entries.entries()].filter(([, entry]) => leaders.has(entry)))),
    encodeLevels(entries.map(({ level }) => level)),
  ].join('\n');
}

/** What was learned of each form that has other senses, in the order in which the lexicon numbers them. */
export function meaningRows(glossary: Glossary, model: MeaningModel): string[] {
  const chances = chancesOf(glossary);
  return planLexicon(glossary, model)
    .entries.flatMap(modelsOf)
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

/** The keys of an entry's models, in the order of its forms; neighbours share one. */
function modelsOf({ forms }: PlannedEntry): string[] {
  return forms
    .flatMap(({ model }) => model ?? [])
    .filter((key, index, keys) => key !== keys[index - 1]);
}

function encodeCues(cues: readonly string[], { numberOf }: Dictionary): string {
  return encodeAscending([...new Set(cues.map(numberOf))].sort((a, b) => a - b));
}

/** Every entry's row; the first word of each as how far it is from that of the one before. */
function encodeEntries(entries: readonly PlannedEntry[], dictionary: Dictionary): string[] {
  let last = 0;
  return entries.map((entry) => {
    const first = entry.forms[0]?.words[0];
    const number = first === undefined ? last : dictionary.numberOf(first);
    const row = encodeEntry(entry, encodeNumber(number - last), dictionary);
    last = number;
    return row;
  });
}

/** An entry's row; `first` writes its first word. */
function encodeEntry(entry: PlannedEntry, first: string, dictionary: Dictionary): string {
  let previous: string | undefined;
  const forms = entry.forms.map((form, index) => {
    const isSame = form.model !== undefined && form.model === previous;
    previous = form.model ?? previous;
    const flags = form.flags | (isSame ? FORM.sameModel : 0);
    return encodeForm(form, flags, dictionary, index === 0 ? first : entry.forms[0]);
  });
  const isSlug = entry.id === slugOf(entry.forms[0]?.words ?? []);
  return (isSlug ? '' : SIGN.id + entry.id + SIGN.id) + forms.join('');
}

/** A form; `head` writes its first word where it is an entry's first form, else it is that form. */
function encodeForm(
  form: PlannedForm,
  flags: number,
  dictionary: Dictionary,
  head: string | PlannedForm | undefined,
): string {
  const codeOf = (word: string, index: number) => {
    if (typeof head === 'object' && head.words[index] === word) return SIGN.same;
    if (typeof head !== 'string' || index > 0) return dictionary.code(word);
    return (dictionary.isPlural(word) ? SIGN.plural : '') + head;
  };
  const words = form.words.map((word, index) => {
    const gap = form.gaps[index] ?? PLAIN_GAP;
    return (gap === PLAIN_GAP ? '' : SIGN.gap + encodePair(gap)) + codeOf(word, index);
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
