/** Writes the meaning model in the compact form of the lexicon. */
import { encodeWeight } from '../lexicon-format';
import type { MeaningModel } from '../meaning-model';
import { withBias } from '../meanings';
import type { Dictionary } from './dictionary';

/** What any word says of its text, as a section of the lexicon. */
export function encodeGeneral({ general }: MeaningModel, dictionary: Dictionary): string {
  return Object.entries(general)
    .map(([word, weight]) => dictionary.code(word) + encodeWeight(weight))
    .join('');
}

const NOTHING_LEARNED = '~0';

/**
 * The row of a form: what was learned, with how likely its business meaning is to begin with.
 * `chance` is how many of ten mentions carry it.
 */
export function rowOfForm(model: MeaningModel, key: string, chance: number): string {
  return withBias(model.forms[key] ?? NOTHING_LEARNED, Math.log(chance / (10 - chance)));
}
