/** What the model learns from: labelled texts, each about one ambiguous form or about none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflections } from '@/core/inflect';
import { WINDOW } from '@/core/meaning-model';
import { wordsOf } from '@/core/words';
import type { Glossary } from '@/data/glossary';
import { DATA_FOLDER } from '../read-glossary';
import { generalGlosses } from './wordnet';

/** A text with its label. `form` is the ambiguous form in it that the label is about. */
export interface TrainingDocument {
  readonly isBusiness: boolean;
  readonly form: string | undefined;
  readonly near: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** How much it counts; 1 is a sentence. */
  readonly weight: number;
  /** Folds for cross-validation go by sentence; hints and glosses are always learned from. */
  readonly isSentence: boolean;
}

/** Cues and phrases of entries are worth less than a sentence each, but there are many. */
const CUE_WEIGHT = 0.35;
const PHRASE_WEIGHT = 2;
const GLOSS_WEIGHT = 0.12;
const GLOSSARY_WEIGHT = 0.35;

export function trainingDocuments(glossary: Glossary): TrainingDocument[] {
  return [
    ...sentenceDocuments(join(DATA_FOLDER, 'senses')),
    ...glossary.entries.flatMap((entry) => [...glossaryDocuments(entry), ...hintDocuments(entry)]),
    ...generalGlosses().map((text) => plainDocument(text, false, GLOSS_WEIGHT)),
  ];
}

/** Files of sentences: "+ " before the business sense, "- " before another one. */
export function sentenceDocuments(folder: string): TrainingDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const form = name.replace(/\.txt$/, '');
      return readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => /^[+-] /.test(line))
        .flatMap((line) => aroundForm(line.slice(2), form, line[0] === '+', 1, true));
    });
}

function plainDocument(text: string, isBusiness: boolean, weight: number): TrainingDocument {
  return {
    isBusiness,
    form: undefined,
    near: wordsOf(text),
    before: undefined,
    after: undefined,
    weight,
    isSentence: false,
  };
}

function glossaryDocuments(entry: Glossary['entries'][number]): TrainingDocument[] {
  return [entry.definition, entry.example, entry.why, entry.plain ?? '']
    .filter(Boolean)
    .map((text) => plainDocument(text, true, GLOSSARY_WEIGHT));
}

/** An entry's own cues and phrases, as small texts about each of its ambiguous forms. */
function hintDocuments({ sense }: Glossary['entries'][number]): TrainingDocument[] {
  if (!sense) return [];
  return sense.forms.flatMap((name) => {
    const form = wordsOf(name).join(' ');
    const cue = (word: string, isBusiness: boolean): TrainingDocument => ({
      isBusiness,
      form,
      near: wordsOf(word),
      before: undefined,
      after: undefined,
      weight: CUE_WEIGHT,
      isSentence: false,
    });
    return [
      ...sense.cues.map((word) => cue(word, true)),
      ...sense.against.map((word) => cue(word, false)),
      ...(sense.always ?? []).flatMap((text) => aroundForm(text, form, true, PHRASE_WEIGHT, false)),
      ...(sense.never ?? []).flatMap((text) => aroundForm(text, form, false, PHRASE_WEIGHT, false)),
    ];
  });
}

/** The words around each mention of a form in a text, inflected or not. */
function aroundForm(
  text: string,
  form: string,
  isBusiness: boolean,
  weight: number,
  isSentence: boolean,
): TrainingDocument[] {
  const words = wordsOf(text);
  const rows = rowsOf(form);
  const documents: TrainingDocument[] = [];
  for (let at = 0; at < words.length; at++) {
    const row = rows.find((candidate) =>
      candidate.every((word, index) => words[at + index] === word),
    );
    if (!row) continue;
    const end = at + row.length;
    documents.push({
      isBusiness,
      form,
      weight,
      isSentence,
      near: [...words.slice(Math.max(0, at - WINDOW), at), ...words.slice(end, end + WINDOW)],
      before: words[at - 1] ?? START,
      after: words[end] ?? END,
    });
    if (documents.length === 1) break;
  }
  return documents;
}

const rowCache = new Map<string, string[][]>();

function rowsOf(form: string): string[][] {
  const known = rowCache.get(form);
  if (known) return known;
  const forms = [form, ...inflections(form, 'noun'), ...inflections(form, 'verb')];
  const rows = forms.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
  rowCache.set(form, rows);
  return rows;
}

/** Stand for the text's edges as words before and after; never learned as words. */
export const START = '';
export const END = '';
