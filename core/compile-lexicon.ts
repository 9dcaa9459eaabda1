/**
 * Compiles a glossary's names into the compact text that a page script carries: see `lexicon.ts`
 * for what becomes of it, and the table below for its grammar.
 *
 *     lexicon   = words LF entries LF senses
 *     words     = { shared-prefix-length  rest-of-word  plural }      sorted, front-coded
 *     plural    = "N" | "S" (+s) | "E" (+es) | "Y" (y→ies) | "X" plural "."
 *     entries   = { [id] TAB headword-form { " " form } }  parted by TAB TAB; id only where it is
 *                 not the headword's slug
 *     form      = flags { ["^"] word }  with "!" gap before a word that follows an unusual gap,
 *                 and "~" literal at the end where case matters
 *     word, gap = two characters of `DIGITS`, base 84
 *
 * A dictionary of words with forms as rows of numbers takes two thirds of the plain text, and each
 * word is hashed once when the lexicon is built instead of once in every form that holds it.
 */
import type { Entry, Glossary } from '@/data/glossary';
import { caseMatters, ownNames } from './check-glossary';
import { inflections } from './inflect';
import { encodePair, FORM, MAX_WORDS, slugOf } from './lexicon-format';
import { otherSpelling } from './spelling';
import { createCursor, gapBetween, NO_GAP, PLAIN_GAP, readWord, wordsOf } from './words';

/** A form as rows of words and the gaps before them. */
interface FormWords {
  readonly words: readonly string[];
  readonly gaps: readonly number[];
}

interface PlannedForm extends FormWords {
  readonly flags: number;
  readonly literal?: string;
  /** For phrases: which of its words are the form that is marked. */
  readonly inner?: { readonly from: number; readonly count: number };
}

interface PlannedEntry {
  readonly id: string;
  readonly forms: readonly PlannedForm[];
  readonly cues: readonly string[];
  readonly against: readonly string[];
}

/** The glossary's lexicon as text. Deterministic: equal glossaries give equal texts. */
export function compileLexicon(glossary: Glossary): string {
  const plurals = new Map<string, string>();
  const planned = glossary.entries.map((entry) => planEntry(entry, plurals));
  const dictionary = createDictionary(planned, plurals);
  const entries = planned.map((entry) => encodeEntry(entry, dictionary));
  const senses = planned.flatMap((entry, index) => encodeSense(entry, index, dictionary));
  return [dictionary.text, entries.join('\t\t'), senses.join(' ')].join('\n');
}

function planEntry(entry: Entry, plurals: Map<string, string>): PlannedEntry {
  const sensed = new Set(entry.sense?.forms.map(formKey));
  const names = ownNames(entry).flatMap(({ text, partOfSpeech }) =>
    nameForms(text, partOfSpeech, sensed.has(formKey(text)), plurals),
  );
  const phrases = [
    ...(entry.sense?.always ?? []).flatMap((phrase) => phraseForm(phrase, entry, FORM.always)),
    ...(entry.sense?.never ?? []).flatMap((phrase) => phraseForm(phrase, entry, FORM.never)),
  ];
  return {
    id: entry.id,
    forms: withoutDoubles([...names, ...phrases]),
    cues: (entry.sense?.cues ?? []).map(oneWord),
    against: (entry.sense?.against ?? []).map(oneWord),
  };
}

function formKey(text: string): string {
  return wordsOf(text).join(' ');
}

function oneWord(text: string): string {
  return wordsOf(text).join('');
}

/** A name with its inflections, its closed spelling and its other spelling. */
function nameForms(
  text: string,
  partOfSpeech: Parameters<typeof inflections>[1],
  sensed: boolean,
  plurals: Map<string, string>,
): PlannedForm[] {
  const base = splitForm(text);
  if (base.words.length === 0 || base.words.length > MAX_WORDS) return [];
  const sense = sensed ? FORM.sensed : 0;
  if (caseMatters(text)) {
    // "KPIs", "CEOs": an acronym's plural is its own with an s.
    const flags = sense | FORM.caseBound | (partOfSpeech === 'phrase' ? 0 : FORM.inflects);
    if (flags & FORM.inflects) noteRegularPlural(base.words.at(-1) ?? '', plurals);
    return [{ ...base, flags, literal: text }];
  }
  const spellings = [base, ...closedSpelling(text), ...otherSpellings(base)];
  return spellings.flatMap((form) => inflectedForms(form, partOfSpeech, sense, plurals));
}

function noteRegularPlural(word: string, plurals: Map<string, string>): void {
  if (!plurals.has(word)) plurals.set(word, `${word}s`);
}

/** The form itself, marked as inflecting where its plural is the last word's, and the rest spelled out. */
function inflectedForms(
  form: FormWords,
  partOfSpeech: Parameters<typeof inflections>[1],
  sense: number,
  plurals: Map<string, string>,
): PlannedForm[] {
  let flags = sense;
  const last = form.words.at(-1) ?? '';
  const spelledOut = inflections(form.words.join(' '), partOfSpeech).flatMap((text) => {
    const words = text.split(' ');
    const isPlural = partOfSpeech === 'noun' && samePrefix(words, form.words);
    const plural = words.at(-1) ?? '';
    if (isPlural && (plurals.get(last) ?? plural) === plural) {
      plurals.set(last, plural);
      flags |= FORM.inflects;
      return [];
    }
    return words.length === form.words.length ? [{ ...form, words, flags: sense }] : [];
  });
  return [{ ...form, flags }, ...spelledOut];
}

function samePrefix(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((word, index) => word === b[index]);
}

/** "start-up" is written "startup" too; four letters or fewer would make other words ("co-op"). */
function closedSpelling(text: string): FormWords[] {
  if (!/\p{L}-\p{L}/u.test(text)) return [];
  const closed = splitForm(text.replace(/(\p{L})-(?=\p{L})/gu, '$1'));
  return closed.words.every((word) => word.length > 4) ? [closed] : [];
}

function otherSpellings(form: FormWords): FormWords[] {
  const words = form.words.map((word) => otherSpelling(word) ?? word);
  return words.some((word, index) => word !== form.words[index]) ? [{ ...form, words }] : [];
}

function phraseForm(phrase: string, entry: Entry, kind: number): PlannedForm[] {
  const form = splitForm(phrase);
  if (form.words.length < 2 || form.words.length > MAX_WORDS) return [];
  const inner = (entry.sense?.forms ?? [])
    .flatMap((text) => innerForm(form.words, wordsOf(text)))
    .at(0);
  return inner ? [{ ...form, flags: kind | FORM.sensed, inner }] : [];
}

/** Where a form stands in a phrase, inflected or not. */
function innerForm(phrase: readonly string[], form: readonly string[]) {
  const inflected = ['noun', 'verb'] as const;
  const rows = [form.join(' '), ...inflected.flatMap((pos) => inflections(form.join(' '), pos))];
  for (const row of rows.map((text) => text.split(' '))) {
    for (let from = 0; from + row.length <= phrase.length; from++) {
      if (row.every((word, index) => word === phrase[from + index])) {
        return [{ from, count: row.length }];
      }
    }
  }
  return [];
}

/** A text's words and gaps, as the finder will see them. */
function splitForm(text: string): FormWords {
  const cursor = createCursor(text);
  const words = wordsOf(text);
  const gaps: number[] = [];
  let previousEnd = -1;
  for (let from = 0, index = 0; readWord(cursor, from); from = cursor.end, index++) {
    const gap =
      previousEnd < 0
        ? PLAIN_GAP
        : gapBetween(text, previousEnd, cursor.start, words[index] === 'and');
    gaps.push(gap === NO_GAP ? PLAIN_GAP : gap);
    previousEnd = cursor.end;
  }
  return { words, gaps };
}

function withoutDoubles(forms: readonly PlannedForm[]): PlannedForm[] {
  const seen = new Set<string>();
  return forms.filter(({ words, gaps, literal }) => {
    const key = [words.join(' '), gaps.join(' '), literal].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Dictionary {
  readonly text: string;
  /** A word as two digits, with "^" before it where it is another one's plural. */
  code(word: string): string;
  isPlural(word: string): boolean;
}

function createDictionary(
  planned: readonly PlannedEntry[],
  plurals: ReadonlyMap<string, string>,
): Dictionary {
  const singulars = new Map<string, string>();
  for (const [word, plural] of plurals) {
    if (!plurals.has(plural) && !singulars.has(plural)) singulars.set(plural, word);
  }
  const all = new Set<string>();
  for (const entry of planned) {
    for (const form of entry.forms) for (const word of form.words) all.add(word);
    for (const word of [...entry.cues, ...entry.against]) all.add(word);
  }
  const words = [...new Set([...all].map((word) => singulars.get(word) ?? word))].sort();
  const numbers = new Map(words.map((word, index) => [word, index]));
  const number = (word: string) => {
    const index = numbers.get(word);
    if (index === undefined) throw new Error(`"${word}" is missing from the dictionary`);
    return encodePair(index);
  };
  // A plural that is itself some word's singular keeps its own number and is no plural here.
  const hasPlural = (word: string) => {
    const plural = plurals.get(word);
    return plural !== undefined && singulars.get(plural) === word ? plural : undefined;
  };
  return {
    text: frontCoded(words, hasPlural),
    isPlural: (word) => singulars.has(word),
    code: (word) => {
      const singular = singulars.get(word);
      return singular === undefined ? number(word) : `^${number(singular)}`;
    },
  };
}

function frontCoded(
  words: readonly string[],
  pluralOf: (word: string) => string | undefined,
): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return shared.toString(36) + word.slice(shared) + pluralCode(word, pluralOf(word));
    })
    .join('');
}

function pluralCode(word: string, plural: string | undefined): string {
  if (plural === undefined) return 'N';
  if (plural === `${word}s`) return 'S';
  if (plural === `${word}es`) return 'E';
  if (plural === word.replace(/y$/, 'ies')) return 'Y';
  return `X${plural}.`;
}

function encodeEntry(entry: PlannedEntry, dictionary: Dictionary): string {
  const [headword, ...others] = entry.forms.map((form) => encodeForm(form, dictionary));
  const id = entry.id === slugOf(entry.forms[0]?.words ?? []) ? '' : entry.id;
  return `${id}\t${[headword ?? '', ...others].join(' ')}`;
}

function encodeForm(form: PlannedForm, dictionary: Dictionary): string {
  const words = form.words.map((word, index) => {
    const gap = form.gaps[index] ?? PLAIN_GAP;
    return (gap === PLAIN_GAP ? '' : `!${encodePair(gap)}`) + dictionary.code(word);
  });
  const inner = form.inner ? `@${encodePair(form.inner.from * 16 + form.inner.count)}` : '';
  const needsLiteral = form.literal && !isPlainCapitals(form, dictionary);
  const literal = needsLiteral ? `~${form.literal}` : '';
  return String.fromCharCode(FORM.base + form.flags) + inner + words.join('') + literal;
}

/** One word of capitals needs no literal: "EBITDA". One that looks like a plural ("AS", of "a") does. */
function isPlainCapitals({ words, literal }: PlannedForm, dictionary: Dictionary): boolean {
  const [word = ''] = words;
  return words.length === 1 && literal === word.toUpperCase() && !dictionary.isPlural(word);
}

function encodeSense(entry: PlannedEntry, index: number, dictionary: Dictionary): string[] {
  if (!entry.forms.some((form) => form.flags & FORM.sensed)) return [];
  const codes = (words: readonly string[]) => words.map(dictionary.code).join('');
  return [`${encodePair(index)}${codes(entry.cues)}|${codes(entry.against)}`];
}
