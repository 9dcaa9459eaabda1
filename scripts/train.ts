/**
 * `npm run train`: learns what tells business meanings from others and writes `data/model.json`.
 *
 * A log-linear model over the words near a form. It learns from sentences written for it
 * (`data/senses`), from the glossary's own cues, phrases and texts, and from WordNet's glosses.
 * Prints how well it does on sentences it has not seen (five folds).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormModel, MeaningModel } from '@/core/meaning-model';
import { DATA_FOLDER, readGlossary } from './read-glossary';
import { type TrainingDocument, trainingDocuments } from './train/documents';
import { createFeatureSpace, type Feature, type FeatureSpace } from './train/features';
import { type Example, learnWeights, randomNumbers, score } from './train/logistic';

const FOLDS = 5;
const OPTIONS = { epochs: 12, step: 0.25, seed: 7 };
/** What a form learns apart must be well worth it. */
const STRENGTH = { shared: 0.0015, own: 0.006, bias: 0.002 };

/** How many weights are kept: the page's script carries them, so each must be worth its bytes. */
const KEPT = { general: Number(process.env.G ?? 800), own: Number(process.env.O ?? 2000) };

const documents = trainingDocuments(readGlossary().glossary);
const space = createFeatureSpace(documents);
const examples = documents.map(
  (document): Example => ({
    features: space.numbersOf(document),
    label: document.isBusiness ? 1 : 0,
    weight: document.weight,
  }),
);
const strength = (feature: number) => {
  const { kind, form } = space.features[feature] ?? { kind: 'near', form: undefined };
  if (kind === 'bias') return STRENGTH.bias;
  return form === undefined ? STRENGTH.shared : STRENGTH.own;
};
const learn = (rows: readonly Example[]) =>
  learnWeights(rows, space.features.length, { ...OPTIONS, strength });

console.log(
  `${documents.length} documents, ${documents.filter(({ isSentence }) => isSentence).length} of them sentences; ${space.features.length} features`,
);
crossValidate();
const weights = learn(examples);
const model = toModel(space, weights);
writeFileSync(join(DATA_FOLDER, 'model.json'), `${JSON.stringify(model, null, 1)}\n`);
console.log(
  `data/model.json: ${Object.keys(model.general).length} general words, ${Object.keys(model.forms).length} forms`,
);

/** Kept and suppressed shares on sentences that were left out, over all forms. */
function crossValidate(): void {
  const random = randomNumbers(11);
  const folds = documents.map(({ isSentence }) => (isSentence ? Math.floor(random() * FOLDS) : -1));
  const results: { document: TrainingDocument; logOdds: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learn(examples.filter((_, index) => folds[index] !== fold));
    documents.forEach((document, index) => {
      if (folds[index] === fold)
        results.push({ document, logOdds: score((examples[index] as Example).features, learned) });
    });
  }
  for (const threshold of [-1, -0.5, 0, 0.5, 1]) {
    const share = (isBusiness: boolean) => {
      const own = results.filter(({ document }) => document.isBusiness === isBusiness);
      return own.filter(({ logOdds }) => logOdds > threshold).length / Math.max(1, own.length);
    };
    console.log(
      `threshold ${threshold}: kept ${share(true).toFixed(3)} of business senses, ${share(false).toFixed(3)} of others`,
    );
  }
  const worst = new Map<string, [wrong: number, all: number]>();
  for (const { document, logOdds } of results) {
    const entry = worst.get(document.form ?? '') ?? [0, 0];
    worst.set(document.form ?? '', entry);
    entry[1]++;
    if (logOdds > 0 !== document.isBusiness) entry[0]++;
  }
  const rows = [...worst].sort((a, b) => b[1][0] / b[1][1] - a[1][0] / a[1][1]).slice(0, 15);
  console.log(
    `hardest: ${rows.map(([form, [wrong, all]]) => `${form} ${wrong}/${all}`).join(', ')}`,
  );
}

function toModel({ features }: FeatureSpace, weights: Float64Array): MeaningModel {
  const support = new Float64Array(features.length);
  for (const { features: own, weight } of examples) {
    for (const feature of own)
      support[feature] = (support[feature] as number) + Math.min(1, weight * 4);
  }
  // A weight is worth its size times how often it will speak.
  const worth = (index: number) =>
    Math.abs(weights[index] as number) * Math.sqrt(support[index] as number);
  const best = (isWanted: (feature: Feature) => boolean, count: number) =>
    new Set(
      [...features.keys()]
        .filter(
          (index) =>
            isWanted(features[index] as Feature) && Math.abs(weights[index] as number) >= 0.05,
        )
        .sort((a, b) => worth(b) - worth(a))
        .slice(0, count),
    );
  const kept = new Set([
    ...best(({ kind, form }) => kind !== 'bias' && form === undefined, KEPT.general),
    ...best(({ kind, form }) => kind !== 'bias' && form !== undefined, KEPT.own),
  ]);
  const general: Record<string, number> = {};
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  const forms: Record<
    string,
    {
      bias: number;
      near: Record<string, number>;
      before: Record<string, number>;
      after: Record<string, number>;
    }
  > = {};
  const formBias =
    weights[
      features.findIndex(({ kind, form, word }) => kind === 'bias' && !form && word === 'form')
    ] ?? 0;
  features.forEach(({ kind, form, word }, index) => {
    const weight = Math.round((weights[index] as number) * 100) / 100;
    if (form !== undefined) forms[form] ??= { bias: formBias, near: {}, before: {}, after: {} };
    if (kind === 'bias') {
      if (form !== undefined)
        (forms[form] as { bias: number }).bias = Math.round((formBias + weight) * 100) / 100;
    } else if (kept.has(index)) {
      const into =
        form === undefined ? { near: general, before, after } : (forms[form] as FormModel);
      (into[kind] as Record<string, number>)[word] = weight;
    }
  });
  return {
    general: sorted(general),
    before: sorted(before),
    after: sorted(after),
    forms: sortedForms(forms),
  };
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedForms(forms: Record<string, FormModel>): Record<string, FormModel> {
  const own = Object.entries(forms).map(([form, { bias, near, before, after }]) => [
    form,
    { bias, near: sorted({ ...near }), before: sorted({ ...before }), after: sorted({ ...after }) },
  ]);
  return sorted(Object.fromEntries(own));
}
