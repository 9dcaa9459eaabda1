/** The rules of a good entry. */
import type { Entry } from '@/data/glossary';
import { foldedWords, nameKey } from '../fold';
import { isTooCommon } from '../too-common';
import { type Fault, LIMITS, structure, style } from './fault';
import { readingGrade, sentenceCount } from './reading-grade';

/** Faults of one entry; `ids` are those of all entries that it may link. */
export function entryFaults(entry: Entry, ids: ReadonlySet<string>): Fault[] {
  return [
    ...definitionFaults(entry),
    ...relatedFaults(entry, ids),
    ...variantFaults(entry),
    ...commonNames(entry),
    ...senseFaults(entry),
    ...sentenceFaults(entry),
  ];
}

function definitionFaults({ id, headword, definition }: Entry): Fault[] {
  const faults: Fault[] = [];
  if (definition.length > LIMITS.definition) {
    faults.push(
      style(
        id,
        'definition',
        'definition-long',
        `has ${definition.length} characters; at most ${LIMITS.definition}`,
      ),
    );
  }
  if (sentenceCount(definition) > 1)
    faults.push(style(id, 'definition', 'many-sentences', 'is more than one sentence'));
  const words = foldedWords(definition).join(' ');
  const name = nameKey(headword);
  if (new RegExp(`^(?:an? |the )?${escapePattern(name)}\\b`).test(words)) {
    faults.push(style(id, 'definition', 'starts-with-headword', 'starts with the headword'));
  } else if (new RegExp(`\\b${escapePattern(name)}\\b`).test(words)) {
    faults.push(
      style(id, 'definition', 'uses-headword', `uses the headword "${headword}" to explain itself`),
    );
  }
  return faults;
}

function relatedFaults({ id, related }: Entry, ids: ReadonlySet<string>): Fault[] {
  const faults = related
    .filter((other) => !ids.has(other))
    .map((other) => structure(id, 'related', 'stranger', `links to "${other}", which is no entry`));
  if (related.includes(id))
    faults.push(structure(id, 'related', 'links-to-itself', 'links to itself'));
  if (new Set(related).size < related.length)
    faults.push(structure(id, 'related', 'entry-twice', 'names an entry twice'));
  if (related.length < LIMITS.related) {
    faults.push(
      style(
        id,
        'related',
        'few-related',
        `has ${related.length} entries; at least ${LIMITS.related}`,
      ),
    );
  }
  return faults;
}

function variantFaults(entry: Entry): Fault[] {
  const seen = new Set([entry.headword]);
  return entry.variants.flatMap(({ text }) => {
    if (seen.has(text))
      return [structure(entry.id, 'variants', 'name-twice', `names "${text}" twice`)];
    seen.add(text);
    return [];
  });
}

function commonNames({ id, headword, variants }: Entry): Fault[] {
  const faults = (field: string, names: readonly string[]) =>
    names
      .filter(isTooCommon)
      .map((name) =>
        style(id, field, 'too-common', `"${name}" stands in every text and is never marked`),
      );
  return [
    ...faults('headword', [headword]),
    ...faults(
      'variants',
      variants.map(({ text }) => text),
    ),
  ];
}

function senseFaults({ id, headword, variants, sense }: Entry): Fault[] {
  if (!sense) return [];
  const names = new Set([headword, ...variants.map((variant) => variant.text)].map(nameKey));
  const strangers = sense.forms
    .filter((form) => !names.has(nameKey(form)))
    .map((form) => structure(id, 'sense.forms', 'sense', `"${form}" is no form of this entry`));
  const notWords = [...sense.cues, ...sense.against]
    .filter((word) => foldedWords(word.replaceAll('-', '')).length !== 1)
    .map((word) =>
      structure(
        id,
        'sense',
        'sense',
        `"${word}" is not a single word; phrases go in "always" or "never"`,
      ),
    );
  return [...strangers, ...notWords];
}

function sentenceFaults(entry: Entry): Fault[] {
  const sentences = { plain: entry.plain, example: entry.example, why: entry.why };
  return Object.entries(sentences).flatMap(([field, text]) =>
    text && !/[.!?][”"’')]?$/.test(text)
      ? [style(entry.id, field, 'no-sentence', 'does not end as a sentence')]
      : [],
  );
}

/** Whether its definition can be read at one go; `easy` words can be looked up. */
export function readabilityFaults(entry: Entry, easy: ReadonlySet<string>): Fault[] {
  const grade = readingGrade(entry.definition, easy);
  return grade > LIMITS.definitionGrade
    ? [
        style(
          entry.id,
          'definition',
          'hard-to-read',
          `reads at grade ${grade.toFixed(1)}; at most ${LIMITS.definitionGrade}: shorter words, fewer of them`,
        ),
      ]
    : [];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
