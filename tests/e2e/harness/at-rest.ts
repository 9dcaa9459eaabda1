/** What moves, grows or is filled piece by piece is looked at once it has come to rest. */
import { expect } from 'vitest';

/**
 * Waits until there is something to see and two looks in a row see the same; gives what they saw.
 * `what` is named where that does not happen.
 */
export async function atRest<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  let before: string | undefined;
  let seen: T | undefined;
  const isSame = async () => {
    seen = await look();
    const now = JSON.stringify(seen);
    const isAtRest = seen !== undefined && now === before;
    before = now;
    return isAtRest;
  };
  await expect.poll(isSame, { message: `${what}, at rest` }).toBe(true);
  return seen as T;
}
