/**
 * `npm run train`: learns what tells business meanings from others, and writes `data/model.json`
 * (what words say of a text) and `data/meanings.tsv` (what surroundings say of single forms).
 *
 * Both are log-linear models. Texts are learned from the glossary's own and from WordNet's glosses,
 * forms from sentences written for it (`data/senses`) and from the cues and phrases of entries.
 * Prints how well forms are told apart in sentences that were left out (five folds).
 */
import { chancesOf } from '@/core/compile-lexicon';
import { rowOfMeaning } from '@/core/meanings';
import { writeModel } from './meaning-model';
import { readGlossary } from './read-glossary';
import { chancesOfSentences, type Mention, mentions, topicDocuments } from './train/documents';
import { randomNumbers } from './train/logistic';
import { learnMeanings, scoreOf } from './train/meanings';
import { learnTopics } from './train/topics';

const FOLDS = 5;
/** How many words are kept: the page's script carries them, so each must be worth its bytes. */
const TOPIC_WORDS = 1500;
/** Of ten mentions, where the glossary does not say. */
const EVEN_CHANCE = 5;

const { glossary } = readGlossary();
const all = mentions(glossary);
console.log(
  `${all.filter(({ isSentence }) => isSentence).length} sentences, ${all.length} mentions`,
);
crossValidate(all);

const topics = topicDocuments(glossary);
const general = learnTopics(topics, TOPIC_WORDS);
const chances = new Map([...chancesOfSentences(), ...chancesOf(glossary)]);
const forms = Object.fromEntries(
  [...learnMeanings(all)].map(([form, meaning]) => [
    form,
    { row: rowOfMeaning(meaning), chance: chances.get(form) ?? EVEN_CHANCE },
  ]),
);
writeModel({ general, forms });
console.log(
  `${topics.length} texts: ${Object.keys(general).length} words; ${Object.keys(forms).length} forms, ${Object.values(forms).reduce((sum, { row }) => sum + (row.match(/[A-Z]/g)?.length ?? 0), 0)} weights`,
);

/** Kept and suppressed shares on sentences that were left out, over all forms. */
function crossValidate(rows: readonly Mention[]): void {
  const random = randomNumbers(11);
  const folds = rows.map(({ isSentence }) => (isSentence ? Math.floor(random() * FOLDS) : -1));
  const results: { mention: Mention; logOdds: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learnMeanings(rows.filter((_, index) => folds[index] !== fold));
    rows.forEach((mention, index) => {
      if (folds[index] !== fold) return;
      results.push({ mention, logOdds: scoreOf(mention, learned.get(mention.form)) });
    });
  }
  const kept = (isBusiness: boolean) => {
    const own = results.filter(({ mention }) => mention.isBusiness === isBusiness);
    const marked = own.filter(({ logOdds }) => logOdds > 0).length;
    return (marked / Math.max(1, own.length)).toFixed(3);
  };
  console.log(`left out: ${kept(true)} of business senses kept, ${kept(false)} of others`);
  const tally = new Map<string, { wrong: number; all: number }>();
  for (const { mention, logOdds } of results) {
    const own = tally.get(mention.form) ?? { wrong: 0, all: 0 };
    tally.set(mention.form, own);
    own.all++;
    if (logOdds > 0 !== mention.isBusiness) own.wrong++;
  }
  const hardest = [...tally]
    .toSorted(([, a], [, b]) => b.wrong / b.all - a.wrong / a.all)
    .slice(0, 15)
    .map(([form, own]) => `${form} ${own.wrong}/${own.all}`);
  console.log(`hardest: ${hardest.join(', ')}`);
}
