/**
 * Logistic regression over sparse binary features, by stochastic gradient descent with AdaGrad
 * steps (Duchi et al. 2011) and L2 regularisation whose strength is each feature's own.
 */

export interface Example {
  /** Feature numbers, each once. */
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface FitOptions {
  /** L2 strength by feature number. */
  readonly strength: (feature: number) => number;
  readonly epochs: number;
  readonly step: number;
  readonly seed: number;
}

/** Weights by feature number. Deterministic for equal arguments. */
export function learnWeights(
  examples: readonly Example[],
  featureCount: number,
  options: FitOptions,
): Float64Array {
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-8);
  const order = [...examples.keys()];
  const random = randomNumbers(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, label, weight } = examples[index] as Example;
      const error = (probability(score(features, weights)) - label) * weight;
      for (const feature of features) {
        const own = weights[feature] as number;
        const gradient = error + options.strength(feature) * own * weight;
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] = own - (options.step * gradient) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return weights;
}

export function score(features: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return sum;
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
}

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
