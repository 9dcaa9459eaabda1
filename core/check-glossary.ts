/**
 * The rules of a good glossary that a program can judge. Ours must pass all of them; a reader's
 * own glossary must pass the ones marked "structure" and is only advised of the rest.
 */
import { syllable } from 'syllable';
import type { Comparison, Entry, Explainer, Glossary } from '@/data/glossary';
import { foldedWords, nameKey } from './fold';
import { inflections } from './inflect';

/** One fault, with its place. */
export interface Fault {
  /** Structure faults break the glossary; style faults make it worse to read. */
  readonly kind: 'structure' | 'style';
  readonly record: string;
  readonly field: string;
  readonly problem: string;
}

export const LIMITS = {
  /** Characters of a definition, so that it is read at a glance. */
  definition: 200,
  /** Characters of one cell of a comparison's table. */
  value: 120,
  /** A longer cell may have this many times the length of the shortest of its row, beyond a margin. */
  valueRatio: 2.5,
  valueMargin: 30,
  criteria: 5,
  explainerWords: [150, 300],
  related: 2,
  definitionGrade: 16,
  medianDefinitionGrade: 12,
  medianPlainGrade: 8,
} as const;

/** Every fault of a glossary; an empty list means that it is sound. */
export function checkGlossary(glossary: Glossary): Fault[] {
  const ids = new Set(glossary.entries.map((entry) => entry.id));
  return [
    ...duplicateIds(glossary),
    ...formOwners(glossary),
    ...glossary.entries.flatMap((entry) => entryFaults(entry, ids)),
    ...alikeDefinitions(glossary.entries),
    ...glossary.entries.flatMap((entry) => readabilityFaults(entry, headwordSet(glossary))),
    ...glossary.comparisons.flatMap((comparison) => comparisonFaults(comparison, ids)),
    ...glossary.explainers.flatMap((explainer) => explainerFaults(explainer, ids)),
  ];
}

function duplicateIds({ entries, comparisons, explainers }: Glossary): Fault[] {
  return [entries, comparisons, explainers].flatMap((records) => {
    const seen = new Set<string>();
    return records.flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [structure(id, 'id', 'is used twice')];
    });
  });
}

/** Forms (inflected ones too) owned by two entries, unless declared as shared. */
function formOwners({ entries, shared }: Glossary): Fault[] {
  const declared = new Set(shared.map(nameKey));
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const { text, partOfSpeech } of ownNames(entry)) {
      for (const form of [nameKey(text), ...inflections(nameKey(text), partOfSpeech)]) {
        const key = caseMatters(text) ? `${form} (${text})` : form;
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
        const isShared = declared.has(nameKey(text));
        if (isShared) declared.add(form);
      }
    }
  }
  return [...owners].flatMap(([form, ids]) => {
    const bare = form.replace(/ \(.*$/, '');
    if (ids.size < 2 || declared.has(bare)) return [];
    const [first = '', ...others] = ids;
    return [
      structure(
        first,
        'variants',
        `form "${form}" is also owned by ${others.join(', ')}; if it has two meanings, declare it in "shared"`,
      ),
    ];
  });
}

/** True for acronyms and the like, which are the term only in their own case. */
export function caseMatters(form: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(form) && !/\s/.test(form.trim());
}

/** All names of an entry with their part of speech; only inflecting ones carry one that inflects. */
export function ownNames(entry: Entry) {
  const own = (text: string, partOfSpeech: Entry['partOfSpeech'], inflect = true) => ({
    text,
    partOfSpeech: inflect ? partOfSpeech : ('phrase' as const),
  });
  return [
    own(entry.headword, entry.partOfSpeech, entry.inflect),
    ...entry.variants.map((variant) =>
      own(variant.text, variant.partOfSpeech ?? entry.partOfSpeech, variant.inflect),
    ),
  ];
}

function entryFaults(entry: Entry, ids: ReadonlySet<string>): Fault[] {
  return [
    ...definitionFaults(entry),
    ...relatedFaults(entry, ids),
    ...variantFaults(entry),
    ...senseFaults(entry),
    ...sentenceFaults(entry),
  ];
}

function definitionFaults({ id, headword, definition }: Entry): Fault[] {
  const faults: Fault[] = [];
  if (definition.length > LIMITS.definition) {
    faults.push(
      style(id, 'definition', `has ${definition.length} characters; at most ${LIMITS.definition}`),
    );
  }
  if (sentenceCount(definition) > 1)
    faults.push(style(id, 'definition', 'is more than one sentence'));
  const words = foldedWords(definition).join(' ');
  const name = nameKey(headword);
  if (new RegExp(`^(?:an? |the )?${escapePattern(name)}\\b`).test(words)) {
    faults.push(style(id, 'definition', 'starts with the headword'));
  } else if (new RegExp(`\\b${escapePattern(name)}\\b`).test(words)) {
    faults.push(style(id, 'definition', `uses the headword "${headword}" to explain itself`));
  }
  return faults;
}

function relatedFaults({ id, related }: Entry, ids: ReadonlySet<string>): Fault[] {
  const faults = related
    .filter((other) => !ids.has(other))
    .map((other) => structure(id, 'related', `links to "${other}", which is no entry`));
  if (related.includes(id)) faults.push(structure(id, 'related', 'links to itself'));
  if (new Set(related).size < related.length)
    faults.push(structure(id, 'related', 'names an entry twice'));
  if (related.length < LIMITS.related) {
    faults.push(style(id, 'related', `has ${related.length} entries; at least ${LIMITS.related}`));
  }
  return faults;
}

function variantFaults(entry: Entry): Fault[] {
  const seen = new Set([entry.headword]);
  return entry.variants.flatMap(({ text }) => {
    if (seen.has(text)) return [structure(entry.id, 'variants', `names "${text}" twice`)];
    seen.add(text);
    return [];
  });
}

function senseFaults({ id, headword, variants, sense }: Entry): Fault[] {
  if (!sense) return [];
  const names = new Set([headword, ...variants.map((variant) => variant.text)].map(nameKey));
  const strangers = sense.forms
    .filter((form) => !names.has(nameKey(form)))
    .map((form) => structure(id, 'sense.forms', `"${form}" is no form of this entry`));
  const notWords = [...sense.cues, ...sense.against]
    .filter((word) => foldedWords(word.replaceAll('-', '')).length !== 1)
    .map((word) =>
      structure(id, 'sense', `"${word}" is not a single word; phrases go in "always" or "never"`),
    );
  return [...strangers, ...notWords];
}

function sentenceFaults(entry: Entry): Fault[] {
  const sentences = { plain: entry.plain, example: entry.example, why: entry.why };
  return Object.entries(sentences).flatMap(([field, text]) =>
    text && !/[.!?][”"’')]?$/.test(text)
      ? [style(entry.id, field, 'does not end as a sentence')]
      : [],
  );
}

function alikeDefinitions(entries: readonly Entry[]): Fault[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ id, definition }) => {
    const key = nameKey(definition);
    const other = seen.get(key);
    seen.set(key, id);
    return other ? [style(id, 'definition', `is the same as that of "${other}"`)] : [];
  });
}

function readabilityFaults(entry: Entry, headwords: ReadonlySet<string>): Fault[] {
  const grade = readingGrade(entry.definition, headwords);
  return grade > LIMITS.definitionGrade
    ? [
        style(
          entry.id,
          'definition',
          `reads at grade ${grade.toFixed(1)}; at most ${LIMITS.definitionGrade}: shorter words, fewer of them`,
        ),
      ]
    : [];
}

function comparisonFaults(comparison: Comparison, ids: ReadonlySet<string>): Fault[] {
  const { id, entries, criteria, takeaways } = comparison;
  const faults = entries
    .filter((entry) => !ids.has(entry))
    .map((entry) => structure(id, 'entries', `compares "${entry}", which is no entry`));
  if (criteria.length < LIMITS.criteria) {
    faults.push(style(id, 'criteria', `has ${criteria.length}; at least ${LIMITS.criteria}`));
  }
  if (takeaways.length < 2 || takeaways.length > 3) {
    faults.push(style(id, 'takeaways', `has ${takeaways.length}; two or three`));
  }
  return [...faults, ...criteria.flatMap((row) => rowFaults(id, row, entries.length))];
}

function rowFaults(id: string, row: Comparison['criteria'][number], columns: number): Fault[] {
  const field = `criteria "${row.label}"`;
  if (row.values.length !== columns) {
    return [structure(id, field, `has ${row.values.length} values for ${columns} entries`)];
  }
  const lengths = row.values.map((value) => value.length);
  const long = row.values
    .filter((value) => value.length > LIMITS.value)
    .map((value) =>
      style(id, field, `value has ${value.length} characters; at most ${LIMITS.value}`),
    );
  const uneven =
    Math.max(...lengths) > Math.min(...lengths) * LIMITS.valueRatio + LIMITS.valueMargin;
  return uneven
    ? [...long, style(id, field, `values of ${lengths.join(' and ')} characters are not parallel`)]
    : long;
}

function explainerFaults({ id, body, entries }: Explainer, ids: ReadonlySet<string>): Fault[] {
  const linked = [...body.matchAll(/\[\[([^\]|]+)(?:\|[^\]]+)?\]\]/g)].map((link) => link[1] ?? '');
  const faults = [...entries, ...linked]
    .filter((entry) => !ids.has(entry))
    .map((entry) => structure(id, 'entries', `links to "${entry}", which is no entry`));
  const words = foldedWords(body).length;
  const [least, most] = LIMITS.explainerWords;
  if (words < least || words > most) {
    faults.push(style(id, 'body', `has ${words} words; ${least} to ${most}`));
  }
  if (!body.includes('## ')) faults.push(style(id, 'body', 'has no headings'));
  return faults;
}

/**
 * Flesch–Kincaid grade (years of school) of one sentence or more: 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59 (Kincaid et al. 1975). Words in `easy` (headwords that the
 * reader can look up) count as one syllable.
 */
export function readingGrade(text: string, easy: ReadonlySet<string>): number {
  const words = foldedWords(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce(
    (sum, word) => sum + (easy.has(word) ? 1 : Math.max(1, syllable(word))),
    0,
  );
  return (0.39 * words.length) / sentenceCount(text) + (11.8 * syllables) / words.length - 15.59;
}

const headwordSets = new WeakMap<Glossary, Set<string>>();

/** The words that headwords consist of, with their plurals: all of them can be looked up. */
export function headwordSet(glossary: Glossary): ReadonlySet<string> {
  const known = headwordSets.get(glossary);
  if (known) return known;
  const words = glossary.entries
    .map((entry) => nameKey(entry.headword))
    .filter((name) => !name.includes(' '));
  const set = new Set(words.flatMap((word) => [word, ...inflections(word, 'noun')]));
  headwordSets.set(glossary, set);
  return set;
}

function sentenceCount(text: string): number {
  return Math.max(1, text.match(/[.!?](?=\s+\p{Lu}|[”"’')]*$)/gu)?.length ?? 1);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function structure(record: string, field: string, problem: string): Fault {
  return { kind: 'structure', record, field, problem };
}

function style(record: string, field: string, problem: string): Fault {
  return { kind: 'style', record, field, problem };
}
