/** A long glossary as the measures store and import it: invented names, some of words that business texts are full of. */
import type { RecordChange } from '@/core/own/record-changes';
import type { Entry } from '@/data/glossary';
import { WORDS } from '../bench/words';

// cspell:ignore nipo vizu basace bace recievable cedi

/** Syllables of invented words: as many different ones as a real glossary has. */
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo zu'.split(' ');

/** One in so many entries begins with a word that the measured page is full of. */
const OFTEN = 4;

/** The entries as changes that the store takes. */
export function records(count: number, definition: string): RecordChange[] {
  return Array.from({ length: count }, (_, index) => {
    const record = entryOf(index, definition);
    return { kind: 'entry', id: record.id, record };
  });
}

/** The entries as a CSV file. */
export function csvFile(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const { headword, definition, variants } = entryOf(index, 'An account');
    return [headword, definition, variants[0]?.text ?? ''].map((cell) => `"${cell}"`).join(',');
  });
  return ['term,definition,synonyms', ...rows].join('\n');
}

/** "garden cedi 124", "bace nipo rate 123": two or three words and a number. */
function entryOf(index: number, definition: string): Entry {
  const common = index % OFTEN === 0 ? WORDS.noun[(index / OFTEN) % WORDS.noun.length] : undefined;
  const headword = `${common ?? wordOf(index)} ${wordOf(index * 7 + 3)}${index % 3 ? '' : ' rate'}`;
  return {
    id: `term-${index}`,
    headword: `${headword} ${index}`,
    definition: `${definition} of what ${headword} is, in a sentence as long as definitions are.`,
    partOfSpeech: 'noun',
    variants: index % 4 ? [] : [{ text: `${wordOf(index)}${index}`, kind: 'synonym' }],
    field: '',
    related: [],
  };
}

function wordOf(number: number): string {
  const at = (place: number) =>
    SYLLABLES[Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length] ?? '';
  return at(0) + at(1) + at(2);
}

/** The first entry's name: a page that has it shows when own terms are marked. */
export const FIRST_NAME = entryOf(0, '').headword;

/** What is typed, letter by letter. */
export const QUERIES = [
  'gross margin',
  'base',
  'cedi 123',
  'lame nipo',
  'vizu',
  'basace fo',
  'recievable',
  'what is a garden',
  'money owed to suppliers',
];
