/**
 * The rules of a good glossary that a program can judge. Ours must pass all of them; a reader's
 * own glossary must pass the ones marked "structure" and is only advised of the rest.
 */
import type { Entry, Explainer, Glossary } from '@/data/glossary';
import { caseMatters } from './case-matters';
import { comparisonFaults } from './check/comparison-faults';
import { entryFaults, readabilityFaults } from './check/entry-faults';
import { type Fault, LIMITS, structure, style } from './check/fault';
import { fold, foldedWords, nameKey } from './fold';
import { inflections } from './inflect';

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
      return [structure(id, 'id', 'id-twice', 'is used twice')];
    });
  });
}

/** Forms (inflected ones too) owned by two entries, unless declared as shared. */
function formOwners({ entries, shared }: Glossary): Fault[] {
  const declared = new Set(shared.map(nameKey));
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const { text, partOfSpeech } of ownNames(entry)) {
      for (const form of [text, ...inflections(fold(text), partOfSpeech)].map(nameKey)) {
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
        'form-shared',
        `form "${form}" is also owned by ${others.join(', ')}; if it has two meanings, declare it in "shared"`,
      ),
    ];
  });
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

function alikeDefinitions(entries: readonly Entry[]): Fault[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ id, definition }) => {
    const key = nameKey(definition);
    const other = seen.get(key);
    seen.set(key, id);
    return other
      ? [style(id, 'definition', 'same-definition', `is the same as that of "${other}"`)]
      : [];
  });
}

function explainerFaults({ id, body, entries }: Explainer, ids: ReadonlySet<string>): Fault[] {
  const linked = [...body.matchAll(/\[\[([^\]|]+)(?:\|[^\]]+)?\]\]/g)].map((link) => link[1] ?? '');
  const faults = [...entries, ...linked]
    .filter((entry) => !ids.has(entry))
    .map((entry) => structure(id, 'entries', 'stranger', `links to "${entry}", which is no entry`));
  const words = foldedWords(body).length;
  const [least, most] = LIMITS.explainerWords;
  if (words < least || words > most) {
    faults.push(style(id, 'body', 'body-length', `has ${words} words; ${least} to ${most}`));
  }
  if (!body.includes('## ')) faults.push(style(id, 'body', 'no-headings', 'has no headings'));
  return faults;
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
