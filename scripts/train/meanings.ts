/** Learns what the surroundings of single forms say of their meaning: one logistic regression a form. */
import type { Meaning, StemWeights } from '@/core/meanings';
import { type Mention, NOTHING } from './documents';
import { type Example, learnWeights } from './logistic';

/**
 * A strong pull towards nothing keeps many small weights instead of a few loud ones: what a form has
 * been seen beside in thirty sentences is a sample, and real pages bring other words.
 */
const OPTIONS = { epochs: 8, step: 0.25, seed: 7 };
const STRENGTH = { stem: 0.03, bias: 0.002 };

/** What was learned of each form, by the form. */
export function learnMeanings(mentions: readonly Mention[]): Map<string, Meaning<StemWeights>> {
  const byForm = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = byForm.get(mention.form) ?? [];
    byForm.set(mention.form, own);
    own.push(mention);
  }
  return new Map([...byForm].map(([form, own]) => [form, learnMeaning(own)]));
}

const KINDS = ['near', 'before', 'after'] as const;

function learnMeaning(mentions: readonly Mention[]): Meaning<StemWeights> {
  const numbers = new Map<string, number>([['bias', 0]]);
  const numberOf = (kind: string, stem: string) => {
    const key = `${kind} ${stem}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const examples = mentions.map(
    ({ isBusiness, weight, surroundings: { near, before, after } }): Example => ({
      features: [
        0,
        ...near.map((stem) => numberOf('near', stem)),
        ...(before === NOTHING ? [] : [numberOf('before', before)]),
        ...(after === NOTHING ? [] : [numberOf('after', after)]),
      ],
      label: isBusiness ? 1 : 0,
      weight,
    }),
  );
  const strength = (feature: number) => (feature === 0 ? STRENGTH.bias : STRENGTH.stem);
  const weights = learnWeights(examples, numbers.size, { ...OPTIONS, strength });
  const meaning = {
    bias: weights[0] as number,
    isHinted: mentions.every(({ isSentence }) => !isSentence),
    near: new Map<string, number>(),
    before: new Map<string, number>(),
    after: new Map<string, number>(),
  };
  for (const [key, number] of numbers) {
    const kind = KINDS.find((name) => key.startsWith(`${name} `));
    if (kind) meaning[kind].set(key.slice(kind.length + 1), weights[number] as number);
  }
  return meaning;
}

/** The log-odds of a mention's business meaning. */
export function scoreOf(
  { surroundings }: Mention,
  meaning: Meaning<StemWeights> | undefined,
): number {
  if (!meaning) return 0;
  const { near, before, after } = surroundings;
  const ofNear = near.reduce((sum, stem) => sum + (meaning.near.get(stem) ?? 0), 0);
  return (
    meaning.bias + ofNear + (meaning.before.get(before) ?? 0) + (meaning.after.get(after) ?? 0)
  );
}
