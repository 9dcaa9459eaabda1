/** Tells the background of what goes wrong in a program outside of it. */
import { ask } from '@/services/messaging';
import { toldOf } from './watch-failures';

/** A program that fails over and over is heard of so often, and does not keep the background awake. */
const MOST = 10;

let count = 0;

/** Has a failure counted; the settings show it. */
export function tellFailure(error: unknown): void {
  if (count++ < MOST) void ask({ type: 'failed', ...toldOf(error) });
}
