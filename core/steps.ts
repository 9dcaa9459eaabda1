/**
 * Work that may pause: a generator whose yields are places to pause, and which returns what comes
 * out. Whoever asks takes its steps at once, or lets others have their turn in between.
 */
export type Steps<Result> = Generator<void, Result>;

/** Takes all steps at once; returns what came out. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
