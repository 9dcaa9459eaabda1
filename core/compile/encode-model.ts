/** Writes the meaning model in the compact form of the lexicon. */
import { encodePair, encodeWeight, SIGN } from '../lexicon-format';
import type { MeaningModel, WordWeights } from '../meaning-model';
import type { Dictionary } from './dictionary';

/** Every word that the model needs in the dictionary. */
export function modelWords({ general, before, after, forms }: MeaningModel): string[] {
  const perForm = Object.values(forms).flatMap((form) => [form.near, form.before, form.after]);
  return [general, before, after, ...perForm]
    .flatMap((weights) => Object.keys(weights))
    .filter((word) => word !== '');
}

/** The model's three sections; `keys` are the forms that the lexicon refers to, in their order. */
export function encodeModel(model: MeaningModel, keys: readonly string[], dictionary: Dictionary) {
  const weights = (own: WordWeights) =>
    Object.entries(own)
      .filter(([word]) => word !== '')
      .map(([word, weight]) => dictionary.code(word) + encodeWeight(weight))
      .join('');
  const seen = new Map<string, number>();
  const models = keys.map((key, index) => {
    const known = seen.get(key);
    if (known !== undefined) return SIGN.same + encodePair(known);
    seen.set(key, index);
    const { bias, near, before, after } = model.forms[key] ?? NOTHING_LEARNED;
    return encodeWeight(bias) + withoutEmptyEnd([near, before, after].map(weights).join(SIGN.list));
  });
  return {
    general: weights(model.general),
    beside: [model.before, model.after].map(weights).join(SIGN.list),
    models: models.join(' '),
  };
}

/** Lists at the end that are empty need no sign. */
function withoutEmptyEnd(lists: string): string {
  let end = lists.length;
  while (lists[end - 1] === SIGN.list) end--;
  return lists.slice(0, end);
}

const NOTHING_LEARNED = { bias: 0, near: {}, before: {}, after: {} };
