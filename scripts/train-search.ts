/**
 * `npm run train:search`: what the search by description learns. Writes `data/synonyms.tsv` (stems
 * that WordNet has as synonyms, of those in the glossary) and `data/search-fit.json` (how well the
 * best record must fit for it to be an answer). The fit is a logistic regression on the odd rows of
 * `tests/search`: descriptions, whose best record is an answer, and queries that must find nothing.
 * Prints the shares told apart on either half.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDescriptionIndex, readSynonyms } from '@/core/description-index';
import { createDescriptionSearch, type Fit } from '@/core/description-search';
import { searchKey } from '@/core/name-index';
import { termsOf } from '@/core/query';
import { type Half, readSets } from './eval-search/sets';
import { DATA_FOLDER, readGlossary } from './read-glossary';
import { SYNONYMS_FILE } from './search-index';
import { synonymLines } from './train/synonyms';

const SETS = fileURLToPath(new URL('../tests/search', import.meta.url));
const EPOCHS = 4000;
const STEP = 0.5;
/** Keeps the weights small: there are only some hundred rows. */
const STRENGTH = 0.002;
/** Of an answer that is withheld and a poor one that is given, the latter is so much worse. */
const POOR_ANSWER = 4;

type Weights = Fit & { readonly bias: number };

interface Row {
  readonly half: Half;
  readonly isAnswer: boolean;
  /** Of the best records; none where no word is known. */
  readonly fits: readonly Fit[];
}

const { glossary } = readGlossary();
const lines = synonymLines(buildDescriptionIndex(glossary).stems);
writeFileSync(SYNONYMS_FILE, `${lines.join('\n')}\n`);

const synonyms = readSynonyms(lines.join('\n'));
const { fitsOf } = createDescriptionSearch(buildDescriptionIndex(glossary, synonyms));
const rows = readSets(glossary, SETS).flatMap(({ kind, text, half }): Row[] => {
  if (kind !== 'descriptions' && kind !== 'nothing') return [];
  const term = termsOf(searchKey(text)).at(-1) ?? '';
  return [{ half, isAnswer: kind === 'descriptions', fits: fitsOf(term) }];
});
const weights = learn(rows.filter(({ half }) => half === 'odd'));
writeFileSync(join(DATA_FOLDER, 'search-fit.json'), `${JSON.stringify(weights, null, 2)}\n`);

console.log(`${lines.length} stems with synonyms; fit: ${JSON.stringify(weights)}`);
for (const half of ['odd', 'even'] as const) {
  const right = (isAnswer: boolean) => {
    const own = rows.filter((row) => row.half === half && row.isAnswer === isAnswer);
    const judged = own.filter(
      ({ fits }) => fits.some((fit) => oddsOf(fit, weights) > 0) === isAnswer,
    );
    return `${judged.length} of ${own.length}`;
  };
  console.log(`${half}: ${right(true)} descriptions answered, ${right(false)} others not`);
}

/** Gradient descent on the logistic loss; of each row the record that fits best by the weights so far. */
function learn(known: readonly Row[]): Weights {
  const examples = known.filter(({ fits }) => fits.length > 0);
  const weights = { bias: 0, share: 0, words: 0, covered: 0 };
  const names = Object.keys(weights) as (keyof Weights)[];
  const total = examples.reduce((sum, { isAnswer }) => sum + (isAnswer ? 1 : POOR_ANSWER), 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = { bias: 0, share: 0, words: 0, covered: 0 };
    for (const { fits, isAnswer } of examples) {
      const fit = fits.reduce((a, b) => (oddsOf(b, weights) > oddsOf(a, weights) ? b : a));
      const chance = 1 / (1 + Math.exp(-oddsOf(fit, weights)));
      const error = (chance - Number(isAnswer)) * (isAnswer ? 1 : POOR_ANSWER);
      for (const name of names) gradient[name] += error * (name === 'bias' ? 1 : fit[name]);
    }
    for (const name of names) {
      const pull = name === 'bias' ? 0 : STRENGTH * weights[name];
      weights[name] -= STEP * (gradient[name] / total + pull);
    }
  }
  for (const name of names) weights[name] = Math.round(weights[name] * 1000) / 1000;
  return weights;
}

function oddsOf({ share, words, covered }: Fit, weights: Weights): number {
  return weights.bias + weights.share * share + weights.words * words + weights.covered * covered;
}
