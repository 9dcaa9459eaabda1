/** Waits for states, so that nothing ever has to sleep for a guessed time. */

const INTERVAL_MS = 50;

export interface UntilOptions {
  /** In ms. */
  readonly timeout?: number;
  /** What is waited for, for the error: "a card". */
  readonly what: string;
}

/** Asks `probe` again and again until it gives something true. Throws after `timeout` ms. */
export async function until<T>(
  probe: () => Promise<T | undefined> | T | undefined,
  { timeout = 10_000, what }: UntilOptions,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s for ${what} in vain`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
