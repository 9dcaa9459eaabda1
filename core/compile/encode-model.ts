/** Writes the meaning model in the compact form of the lexicon. */
import { encodeAscending, encodeWeight } from '../lexicon-format';
import type { MeaningModel } from '../meaning-model';
import { withBias } from '../meanings';
import type { Dictionary } from './dictionary';

/** What any word says of its text, as two sections of the lexicon: the words, and their weights. */
export function encodeGeneral({ general }: MeaningModel, { numberOf }: Dictionary): string[] {
  const rows = Object.entries(general)
    .map(([word, weight]) => ({ number: numberOf(word), weight }))
    .sort((a, b) => a.number - b.number);
  return [
    encodeAscending(rows.map(({ number }) => number)),
    rows.map(({ weight }) => encodeWeight(weight)).join(''),
  ];
}

const NOTHING_LEARNED = '~0';
/** Where nobody has said how likely it is. */
const EVEN_CHANCE = 5;
/** Another glossary may mean another thing: what ours says of a form counts there as far as it is cautious. */
const CAUTIOUS_CHANCE = 5.8;

/**
 * The row of a form: what was learned, with how likely its business meaning is to begin with.
 * `said` is how many of ten mentions carry it, where the glossary says so.
 */
export function rowOfForm(model: MeaningModel, key: string, said: number | undefined): string {
  const { row = NOTHING_LEARNED, chance = EVEN_CHANCE } = model.forms[key] ?? {};
  const likely = said ?? Math.min(chance, CAUTIOUS_CHANCE);
  return withBias(row, Math.log(likely / (10 - likely)));
}
