/** What forms an entry is found by: its names with their inflections and spellings, as rows of words. */
import type { Entry } from '@/data/glossary';
import { caseMatters } from '../case-matters';
import { ownNames } from '../check-glossary';
import { inflections } from '../inflect';
import { FORM, MAX_WORDS } from '../lexicon-format';
import { LEVELS } from '../settings';
import { otherSpelling } from '../spelling';
import {
  createCursor,
  gapBetween,
  inOwnCase,
  NO_GAP,
  PLAIN_GAP,
  readWord,
  wordsOf,
} from '../words';

/** A form as a row of words and the gaps before them. */
interface FormWords {
  readonly words: readonly string[];
  readonly gaps: readonly number[];
  /** What joins each word to the one before: '-' where they belong closer together than by ' '. */
  readonly joints: readonly string[];
}

export interface PlannedForm extends FormWords {
  readonly flags: number;
  /** Its spelling, where case matters: see `inOwnCase`. */
  readonly literal?: string;
  /** Under which key the meaning model knows the form, where it has other senses. */
  readonly model?: string;
}

export interface PlannedEntry {
  readonly id: string;
  readonly forms: readonly PlannedForm[];
  /** Words that speak for this entry where it shares a form with another one. */
  readonly cues: readonly string[];
  /** 0 everyday, 1 core, 2 specialist. */
  readonly level: number;
  /** Of ten mentions of its forms with other senses, how many mean it. */
  readonly chance: number;
}

type Inflecting = Parameters<typeof inflections>[1];

/**
 * Plans an entry's forms; regular plurals of their last words are noted in `plurals`. A form has
 * other senses when its entry says so, or when the model has learned of them (`known`): glossaries
 * of others seldom say.
 */
export function planEntry(
  entry: Entry,
  plurals: Map<string, string>,
  known: (key: string) => boolean,
): PlannedEntry {
  const sensed = new Set(entry.sense?.forms.map(modelKey));
  const forms = ownNames(entry).flatMap(({ text, partOfSpeech }) => {
    const model = modelKey(text);
    const isSensed = sensed.has(model) || known(model);
    return nameForms(text, partOfSpeech, isSensed ? model : undefined, plurals);
  });
  return {
    id: entry.id,
    forms: withoutDoubles(forms),
    cues: (entry.sense?.cues ?? []).map((word) => wordsOf(word).join('')),
    level: LEVELS.indexOf(entry.level ?? UNSAID),
    chance: entry.sense?.chance ?? UNKNOWN_CHANCE,
  };
}

/** What holds where nobody has said how often an entry is meant. */
const UNKNOWN_CHANCE = 5;

/** The level of entries in glossaries that say nothing of levels. */
const UNSAID = 'core';

/** The key under which `meaning-model.ts` knows a form. */
export function modelKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** A name with its inflections, its closed spelling and its other spelling. */
function nameForms(
  text: string,
  partOfSpeech: Inflecting,
  model: string | undefined,
  plurals: Map<string, string>,
): PlannedForm[] {
  const base = splitForm(text);
  if (base.words.length === 0 || base.words.length > MAX_WORDS) return [];
  const flags = model === undefined ? 0 : FORM.sensed;
  if (caseMatters(text)) {
    // "KPIs", "CEOs": an acronym's plural is its own with an s.
    const inflects = partOfSpeech === 'phrase' ? 0 : FORM.inflects;
    if (inflects) noteRegularPlural(base.words.at(-1) ?? '', plurals);
    return [{ ...base, flags: flags | FORM.caseBound | inflects, literal: inOwnCase(text), model }];
  }
  const spellings = [base, ...otherSpellings(base)].flatMap((form) => [
    form,
    ...closedSpelling(form),
  ]);
  return spellings.flatMap((form) =>
    inflectedForms({ ...form, flags, model }, partOfSpeech, plurals),
  );
}

function noteRegularPlural(word: string, plurals: Map<string, string>): void {
  if (!plurals.has(word)) plurals.set(word, `${word}s`);
}

/** The form itself, marked as inflecting where its plural is the last word's, and the rest spelled out. */
function inflectedForms(
  form: PlannedForm,
  partOfSpeech: Inflecting,
  plurals: Map<string, string>,
): PlannedForm[] {
  let { flags } = form;
  const last = form.words.at(-1) ?? '';
  const joined = form.words.map((word, index) => form.joints[index] + word).join('');
  const spelledOut = inflections(joined, partOfSpeech).flatMap((text) => {
    const words = text.split(/[ -]/);
    const isPlural = partOfSpeech === 'noun' && samePrefix(words, form.words);
    const plural = words.at(-1) ?? '';
    if (isPlural && (plurals.get(last) ?? plural) === plural) {
      plurals.set(last, plural);
      flags |= FORM.inflects;
      return [];
    }
    return words.length === form.words.length ? [{ ...form, words }] : [];
  });
  return [{ ...form, flags }, ...spelledOut];
}

function samePrefix(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((word, index) => word === b[index]);
}

/** "start-up" is written "startup" too; four letters or fewer would make other words ("co-op"). */
function closedSpelling({ words, gaps, joints }: FormWords): FormWords[] {
  const kept = words.map((_, index) => !isClosed(words, joints, index));
  const closed: string[] = [];
  for (const [index, word] of words.entries()) {
    closed.push(kept[index] ? word : closed.pop() + word);
  }
  if (closed.length === words.length || closed.some((word) => word.length <= 4)) return [];
  const isKept = (_: unknown, index: number) => kept[index];
  return [{ words: closed, gaps: gaps.filter(isKept), joints: joints.filter(isKept) }];
}

/** Whether a hyphen between letters joins a word to the one before. */
function isClosed(words: readonly string[], joints: readonly string[], index: number): boolean {
  if (joints[index] !== '-') return false;
  return LAST_LETTER.test(words[index - 1] ?? '') && FIRST_LETTER.test(words[index] ?? '');
}

const FIRST_LETTER = /^\p{L}/u;
const LAST_LETTER = /\p{L}$/u;

/** Every mixture of the spellings of its words: who writes "labour" may write "organization". */
function otherSpellings(form: FormWords): FormWords[] {
  const ways = form.words.map((word) => [word, otherSpelling(word) ?? []].flat());
  const count = ways.reduce((product, { length }) => product * length, 1);
  const rows = count > MIXTURES ? [[], ways.map((own) => own.at(-1) as string)] : mixturesOf(ways);
  return rows.slice(1).map((words) => ({ ...form, words }));
}

/** Of a longer form there is no more than the one that differs in all words. */
const MIXTURES = 16;

/** One of each list in every way, the first of all lists first. */
function mixturesOf(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
    [[]],
  );
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** A text's words and gaps, as the finder will see them. */
function splitForm(text: string): FormWords {
  const cursor = createCursor(text);
  const words = wordsOf(text);
  const gaps: number[] = [];
  const joints: string[] = [];
  let previousEnd = -1;
  for (let from = 0, index = 0; readWord(cursor, from); from = cursor.end, index++) {
    const gap =
      previousEnd < 0
        ? PLAIN_GAP
        : gapBetween(text, previousEnd, cursor.start, words[index] === 'and');
    gaps.push(gap === NO_GAP ? PLAIN_GAP : gap);
    joints.push(index === 0 ? '' : HYPHEN.test(text.slice(previousEnd, cursor.start)) ? '-' : ' ');
    previousEnd = cursor.end;
  }
  return { words, gaps, joints };
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
