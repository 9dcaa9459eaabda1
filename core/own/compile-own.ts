/** Compiles an own glossary's names into the lines of its lexicon, whose grammar is in `own-lexicon.ts`. */
import type { Entry, Glossary } from '@/data/glossary';
import { type PlannedForm, planEntry } from '../compile/plan';
import { inflections } from '../inflect';
import { FORM, slugOf } from '../lexicon-format';
import { isTooCommon } from '../too-common';
import { PLAIN_GAP } from '../words';
import { inPlural } from './in-plural';
import { AGAINST, GOES_ON, LINES, PARTING } from './own-lexicon';
import { writeKind } from './write-kind';

/** Entries whose forms are planned at each step: some milliseconds. */
const AT_ONCE = 500;

/** Forms of a line at most, as far as further words part them: a page reads them all at once. */
const CROWD = 50;

/** A form as a line is to have it. */
interface OwnForm {
  readonly words: readonly string[];
  readonly gaps: readonly number[];
  /** Its last word's plural; '' where it has none. */
  readonly plural: string;
  readonly kind: string;
  /** As it is written: '' where it is the words'. */
  readonly id: string;
  readonly cues: string;
  readonly literal: string;
}

/** The texts of a glossary's lexicon, some or none at each step: all of a long one takes seconds. */
export function* compileOwn({
  entries,
  fields,
}: Pick<Glossary, 'entries' | 'fields'>): Generator<string[]> {
  const forms: OwnForm[] = [];
  const plurals = new Map<string, string>();
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    for (const entry of entries.slice(from, from + AT_ONCE).flatMap(namedBy)) {
      forms.push(...ownForms(entry, plurals, fields));
    }
    yield [];
  }
  let lines: string[] = [];
  for (const line of linesOf(forms, 0)) {
    if (lines.push(line) < LINES) continue;
    yield [lines.join('\n')];
    lines = [];
  }
  if (lines.length > 0) yield [lines.join('\n')];
}

/**
 * An entry as the finder is to know it: once with the names that may be used, once with the others.
 * What it says of other senses is left out: nothing was learned of those here, and the reader
 * has put it in since it is a term.
 */
function namedBy({ sense, ...entry }: Entry): Entry[] {
  const cued = sense && { ...entry, sense: { ...sense, forms: [] } };
  const own: Entry = cued ?? entry;
  if (isAgainst(own)) return [{ ...own, id: own.id + AGAINST }];
  const [first, ...others] = own.variants.filter(isAgainst);
  const used = { ...own, variants: own.variants.filter((one) => !isAgainst(one)) };
  if (!first) return [used];
  return [used, { ...own, id: own.id + AGAINST, headword: first.text, variants: others }];
}

function isAgainst({ status }: Pick<Entry, 'status'>): boolean {
  return status === 'deprecated' || status === 'superseded';
}

function ownForms(
  entry: Entry,
  plurals: Map<string, string>,
  fields: Glossary['fields'],
): OwnForm[] {
  const planned = planEntry(entry, plurals, () => false);
  const cues = planned.cues.flatMap((cue) => [cue, ...inflections(cue, 'noun')]).join(' ');
  return planned.forms.filter(isTelling).map((form) => {
    const { words, gaps, literal = '' } = form;
    const isBound = (form.flags & FORM.caseBound) !== 0;
    const kind = writeKind(entry, isBound, fields);
    const id = writtenId(entry.id, words);
    return { words, gaps, plural: pluralOf(form, plurals), kind, id, cues, literal };
  });
}

/** Nobody wants every "the" underlined, whatever a list of terms says. */
function isTelling({ words, literal }: PlannedForm): boolean {
  return words.length > 1 || !isTooCommon(literal ?? words[0] ?? '');
}

function pluralOf({ flags, words }: PlannedForm, plurals: ReadonlyMap<string, string>): string {
  if (!(flags & FORM.inflects)) return '';
  const last = words.at(-1) ?? '';
  // "KPIs": an acronym's plural is its own with an s, whatever its letters are as a word.
  return flags & FORM.caseBound ? `${last}s` : (plurals.get(last) ?? '');
}

function writtenId(id: string, words: readonly string[]): string {
  const slug = slugOf(words);
  if (id === slug) return '';
  return id === slug + AGAINST ? AGAINST : id;
}

/** The lines of forms that share their first `depth` words. */
function* linesOf(forms: readonly OwnForm[], depth: number): Generator<string> {
  for (const [word, own] of byWord(forms, depth)) {
    const begin = [...(own[0]?.words.slice(0, depth) ?? []), word].join(' ');
    const parted = own.filter((form) => mayGoOn(form, depth + 1));
    const isCrowd = parted.length > CROWD;
    const here = isCrowd ? own.filter((form) => !mayGoOn(form, depth + 1)) : own;
    const written = here.map((form) => formText(form, depth + 1));
    yield [isCrowd ? GOES_ON + begin : begin, ...written].join(PARTING.form);
    if (isCrowd) yield* linesOf(parted, depth + 1);
  }
}

/** Whether a form may stand in a line that begins with one word more: the gaps in that are plain. */
function mayGoOn({ words, gaps }: OwnForm, depth: number): boolean {
  return words.length > depth && gaps[depth] === PLAIN_GAP;
}

/** Forms by their word at a depth; those that end there also by its plural. */
function byWord(forms: readonly OwnForm[], depth: number): Map<string, OwnForm[]> {
  const groups = new Map<string, OwnForm[]>();
  const add = (word: string, form: OwnForm) => {
    const group = groups.get(word);
    if (group) group.push(form);
    else groups.set(word, [form]);
  };
  for (const form of forms) {
    const isLast = form.words.length === depth + 1;
    add(form.words[depth] as string, isLast ? { ...form, plural: '' } : form);
    if (isLast && form.plural) add(form.plural, { ...inPlural(form), id: spelledId(form) });
  }
  return groups;
}

/** A plural's entry is not called by its words. */
function spelledId({ words, id }: OwnForm): string {
  return id === '' || id === AGAINST ? slugOf(words) + id : id;
}

/** A form whose first `from` words its line has. */
function formText(form: OwnForm, from: number): string {
  const { words, gaps, plural, kind, id, cues, literal } = form;
  const rest = words.slice(from).map((word, index) => {
    const gap = gaps[from + index] ?? PLAIN_GAP;
    return gap === PLAIN_GAP ? word : `${gap}${PARTING.gap}${word}`;
  });
  const text = [kind, rest.join(' '), plural, id, cues, literal].join(PARTING.field);
  return literal ? text : text.replace(/\|+$/, '');
}
