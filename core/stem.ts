/** Words as the search compares them: without their endings, and without those that tell nothing. */
import { stemmer } from 'stemmer';

/** Words of questions and sentences that say nothing of a subject. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being between both but by can cannot could did do
  does doing done each either else even every for from get gets getting give given gives go goes going got had has have having
  he her here him his how i if in instead into is it its itself just kind let like made make makes making many may me might
  more most much must my no nor not of off often on one or other others our out over own same she should so some someone
  something such keep keeps keeping kept take taken takes taking than that the their theirs them then there these they thing things this those
  through thus to too under until up us used uses using very was way we were what whatever when where whether which while
  who whole whom whose why will with within without would yet you your`.split(/\s+/),
);

/** False for words that stand in texts of every kind. */
export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word);
}

const stems = new Map<string, string>();

/** A folded word without its ending (Porter 1980): "acquiring" and "acquire" are one. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}
