/** The rules of a good entry, asked of one that is being written. */
import { entryFaults, readabilityFaults } from '../check/entry-faults';
import { LIMITS } from '../check/fault';
import { cleanName } from '../exchange/clean-text';
import { isKeptAddress } from '../exchange/kept-links';
import { CAPS } from '../exchange/limits';
import { nameKey } from '../fold';
import { advice, type DraftFault, must } from './draft-fault';
import { type EntryDraft, entryOf, isReplaced, namesIn } from './entry-draft';

/** Words that readers can look up; nobody knows those of a glossary that is being written. */
const NO_WORDS: ReadonlySet<string> = new Set();

/** All faults of a draft; `idOf` gives the ids of entries that it may name as related. */
export function faultsOfEntryDraft(
  draft: EntryDraft,
  idOf: (name: string) => string | undefined,
): DraftFault[] {
  return [
    ...missing(draft),
    ...tooLong(draft),
    ...faultyVariants(draft),
    ...faultyRelated(draft, idOf),
    ...faultyLinks(draft),
    ...adviceOn(draft, idOf),
  ];
}

function missing({ headword, definition }: EntryDraft): DraftFault[] {
  return Object.entries({ headword, definition }).flatMap(([field, text]) =>
    text.trim() ? [] : [must(field, 'missing')],
  );
}

function tooLong(draft: EntryDraft): DraftFault[] {
  const names = ['headword', 'field', 'preferred'] as const;
  const texts = ['definition', 'example'] as const;
  const over = (field: (typeof names | typeof texts)[number], most: number) =>
    draft[field].length > most ? [must(field, 'too-long', { values: [most] })] : [];
  return [
    ...names.flatMap((field) => over(field, CAPS.term)),
    ...texts.flatMap((field) => over(field, CAPS.text)),
  ];
}

function faultyVariants({ headword, variants }: EntryDraft): DraftFault[] {
  const seen = new Set([cleanName(headword)]);
  return variants.flatMap(({ text }, at): DraftFault[] => {
    const name = cleanName(text);
    if (!name) return [];
    if (name.length > CAPS.term) {
      return [must('variants', 'too-long', { at, values: [CAPS.term] })];
    }
    if (seen.has(name)) return [must('variants', 'name-twice', { at, values: [name] })];
    seen.add(name);
    return [];
  });
}

function faultyRelated(
  { headword, related }: EntryDraft,
  idOf: (name: string) => string | undefined,
): DraftFault[] {
  const seen = new Set<string>();
  return related.flatMap((text, at): DraftFault[] => {
    const name = cleanName(text);
    if (!name) return [];
    if (nameKey(name) === nameKey(headword)) return [must('related', 'links-to-itself', { at })];
    const id = idOf(name);
    if (id === undefined) return [must('related', 'stranger', { at, values: [name] })];
    if (seen.has(id)) return [must('related', 'entry-twice', { at, values: [name] })];
    seen.add(id);
    return [];
  });
}

function faultyLinks({ links }: EntryDraft): DraftFault[] {
  return links.flatMap(({ title, url }, at): DraftFault[] => {
    if (!url.trim()) return title.trim() ? [must('links', 'missing', { at })] : [];
    return isKeptAddress(url.trim()) ? [] : [must('links', 'no-address', { at })];
  });
}

/** Rules that have been said above, or that nobody need keep who links no entry to another. */
const SAID_ABOVE = ['name-twice', 'stranger', 'links-to-itself', 'entry-twice', 'few-related'];

function adviceOn(draft: EntryDraft, idOf: (name: string) => string | undefined): DraftFault[] {
  const entry = entryOf(draft, { id: 'x', idOf });
  const faults = entry.definition
    ? [...entryFaults(entry, new Set()), ...readabilityFaults(entry, NO_WORDS)]
    : [];
  const said = faults
    .filter(({ rule }) => !SAID_ABOVE.includes(rule))
    .map(({ field, rule }) =>
      advice(field, rule, rule === 'definition-long' ? [LIMITS.definition] : []),
    );
  const lacksReplacement = isReplaced(draft) && namesIn([draft.preferred]).length === 0;
  return lacksReplacement ? [...said, advice('preferred', 'no-replacement')] : said;
}
