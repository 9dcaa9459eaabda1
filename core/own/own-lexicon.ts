/** The lexicons of an own glossary, as the finder takes them beside the built-in one. */
import type { Entry, Glossary } from '@/data/glossary';
import { compileLexicon } from '../compile-lexicon';
import { NO_MODEL } from '../meaning-model';
import type { OwnHead } from './own-glossary';
import { ownId } from './own-ids';

/** One lexicon as it is sent to a page; a long glossary has several. */
export interface OwnLexicon extends Pick<OwnHead, 'order' | 'language'> {
  readonly text: string;
}

/** Entries that are compiled at once: their words must fit the numbers that a lexicon has for them. */
const AT_ONCE = 1000;

/** Stands behind the id of an entry that is named by a form that its glossary advises against. */
const AGAINST = '!';

/**
 * The compiled texts of a glossary, some at each step: all of a long one takes seconds. Terms that no
 * lexicon can hold (a word of 64 letters) are left out.
 */
export function* compileOwn(glossary: string, records: Glossary): Generator<string[]> {
  for (let from = 0; from < records.entries.length; from += AT_ONCE) {
    const entries = records.entries
      .slice(from, from + AT_ONCE)
      .flatMap((entry) => namedBy(glossary, entry));
    yield compileSome(records, entries);
  }
}

/** What does not fit one lexicon is parted until it does. */
function compileSome(records: Glossary, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  try {
    return [compileLexicon({ ...records, entries }, NO_MODEL)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (entries.length === 1) return [];
    const middle = Math.ceil(entries.length / 2);
    return [
      ...compileSome(records, entries.slice(0, middle)),
      ...compileSome(records, entries.slice(middle)),
    ];
  }
}

/** An entry as the finder is to know it: once with the names that may be used, once with the others. */
function namedBy(glossary: string, entry: Entry): Entry[] {
  const id = ownId(glossary, entry.id);
  const isAgainst = ({ status }: Pick<Entry, 'status'>) =>
    status === 'deprecated' || status === 'superseded';
  if (isAgainst(entry)) return [{ ...entry, id: id + AGAINST }];
  const [first, ...others] = entry.variants.filter(isAgainst);
  const used = { ...entry, id, variants: entry.variants.filter((one) => !isAgainst(one)) };
  if (!first) return [used];
  return [used, { ...entry, id: id + AGAINST, headword: first.text, variants: others }];
}

/** The id that a lexicon gives, and whether the form that was found is one to avoid. */
export function readOwnId(id: string): { readonly id: string; readonly isDeprecated: boolean } {
  const isDeprecated = id.endsWith(AGAINST);
  return { id: isDeprecated ? id.slice(0, -AGAINST.length) : id, isDeprecated };
}
