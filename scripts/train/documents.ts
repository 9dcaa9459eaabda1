/** What is learned from: texts that are about business or not, and mentions of forms in one sense or another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflections } from '@/core/inflect';
import { type Surroundings, stemOf, stemsAround, wordStarts } from '@/core/surroundings';
import { wordsOf } from '@/core/words';
import type { Glossary } from '@/data/glossary';
import { DATA_FOLDER } from '../read-glossary';
import { STOP_WORDS } from './stop-words';
import { generalGlosses } from './wordnet';

/** A text that speaks of business, or of something else. */
export interface TopicDocument {
  readonly words: readonly string[];
  readonly isBusiness: boolean;
  /** How much it counts; 1 is a sentence. */
  readonly weight: number;
}

/** A mention of a form, in its business meaning or in another one. */
export interface Mention {
  readonly form: string;
  readonly isBusiness: boolean;
  readonly surroundings: Surroundings;
  readonly weight: number;
  /** Folds for cross-validation go by sentence; hints are always learned from. */
  readonly isSentence: boolean;
}

const GLOSS_WEIGHT = 0.12;
const GLOSSARY_WEIGHT = 0.35;
/** Cues and phrases of entries are worth less than a sentence each, but there are many. */
const CUE_WEIGHT = 0.07;
const PHRASE_WEIGHT = 0.4;
const SENSES = join(DATA_FOLDER, 'senses');

/** The glossary's own texts and cues against what WordNet says of everything else. */
export function topicDocuments(glossary: Glossary): TopicDocument[] {
  const own = glossary.entries.flatMap(({ definition, example = '', why = '', plain = '' }) => [
    definition,
    example,
    why,
    plain,
  ]);
  const topic = (text: string, isBusiness: boolean, weight: number): TopicDocument => ({
    words: wordsOf(text),
    isBusiness,
    weight,
  });
  return [
    ...own.filter(Boolean).map((text) => topic(text, true, GLOSSARY_WEIGHT)),
    ...glossary.entries.flatMap(({ sense }) => [
      ...(sense?.cues ?? []).map((word) => topic(word, true, GLOSSARY_WEIGHT)),
      ...(sense?.against ?? []).map((word) => topic(word, false, GLOSSARY_WEIGHT)),
    ]),
    ...sentences().map(({ text, isBusiness }) => topic(text, isBusiness, 1)),
    ...generalGlosses().map((text) => topic(text, false, GLOSS_WEIGHT)),
  ];
}

/** Mentions in sentences written for it (`data/senses`), and the cues and phrases of entries. */
export function mentions(glossary: Glossary): Mention[] {
  return [
    ...sentences().flatMap(({ form, text, isBusiness }) =>
      mentionIn(text, form, isBusiness, 1, true),
    ),
    ...glossary.entries.flatMap(hints),
  ];
}

interface Sentence {
  readonly form: string;
  readonly text: string;
  readonly isBusiness: boolean;
}

/** The sentences of all forms: "+ " before the business sense, "- " before another one. */
function sentences(): Sentence[] {
  return senseFiles().flatMap(({ form, lines }) =>
    lines
      .filter((line) => /^[+-] /.test(line))
      .map((line) => ({ form, text: line.slice(2), isBusiness: line[0] === '+' })),
  );
}

/**
 * How many of ten mentions carry the business sense, by the form: a line "= 0.5" for those that are
 * no form of an entry of ours, but may be one of another glossary's.
 */
export function chancesOfSentences(): Map<string, number> {
  return new Map(
    senseFiles().flatMap(({ form, lines }) => {
      const line = lines.find((text) => text.startsWith('= '));
      return line ? [[form, Number(line.slice(2))] as const] : [];
    }),
  );
}

/** Files of sentences, named by their form. */
function senseFiles(): { form: string; lines: string[] }[] {
  return readdirSync(SENSES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      form: wordsOf(name.replace(/\.txt$/, '')).join(' '),
      lines: readFileSync(join(SENSES, name), 'utf8').split('\n'),
    }));
}

/** An entry's own cues and phrases, as small texts about each of its ambiguous forms. */
function hints({ sense }: Glossary['entries'][number]): Mention[] {
  if (!sense) return [];
  return sense.forms.flatMap((name) => {
    const form = wordsOf(name).join(' ');
    const cue = (word: string, isBusiness: boolean): Mention => ({
      form,
      isBusiness,
      surroundings: { near: wordsOf(word).map(stemOf), before: NOTHING, after: NOTHING },
      weight: CUE_WEIGHT,
      isSentence: false,
    });
    const phrase = (text: string, isBusiness: boolean) =>
      mentionIn(text, form, isBusiness, PHRASE_WEIGHT, false);
    return [
      ...sense.cues.map((word) => cue(word, true)),
      ...sense.against.map((word) => cue(word, false)),
      ...(sense.always ?? []).flatMap((text) => phrase(text, true)),
      ...(sense.never ?? []).flatMap((text) => phrase(text, false)),
    ];
  });
}

/** No word at all, unlike '', the edge of a text. */
export const NOTHING = '\0';

/** The first mention of a form in a text, inflected or not; none where it does not stand there. */
function mentionIn(
  text: string,
  form: string,
  isBusiness: boolean,
  weight: number,
  isSentence: boolean,
): Mention[] {
  const span = spanOf(text, form);
  if (!span) return [];
  const { near, before, after } = stemsAround(text, wordStarts(text), span.at, span.count);
  const surroundings = {
    near: near.filter((stem) => !STOP_STEMS.has(stem)),
    // Where a phrase ends, the sentence does not.
    before: before === '' && !isSentence ? NOTHING : before,
    after: after === '' && !isSentence ? NOTHING : after,
  };
  return [{ form, isBusiness, surroundings, weight, isSentence }];
}

const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(stemOf));

/** The first words of a text that are a form. */
function spanOf(text: string, form: string): { at: number; count: number } | undefined {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const row = rowsOf(form).find((candidate) =>
      candidate.every((word, index) => words[at + index] === word),
    );
    if (row) return { at, count: row.length };
  }
  return undefined;
}

const rowCache = new Map<string, string[][]>();

/** A form and its inflections as rows of words, the longest first. */
function rowsOf(form: string): string[][] {
  const known = rowCache.get(form);
  if (known) return known;
  const forms = [form, ...inflections(form, 'noun'), ...inflections(form, 'verb')];
  const rows = forms.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
  rowCache.set(form, rows);
  return rows;
}
