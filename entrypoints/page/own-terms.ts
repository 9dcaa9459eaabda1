/**
 * The reader's own glossaries, as far as this script knows of them. Most readers have none: what finds their
 * terms is a program of its own, put into the frame that has a use for it.
 */
import type { Finder } from '@/core/finder';
import { ask } from '@/services/messaging';
import type { Painter } from '@/services/painter';
import { world } from './world';

/** What finds terms and what paints them. */
export interface Parts {
  readonly finder: Finder;
  readonly painter: Painter;
}

/** The same parts with the reader's own glossaries in them; as they are where those cannot be had. */
export async function withOwn(parts: Parts): Promise<Parts> {
  if (!world.glossOwn) await ask({ type: 'load-own' });
  return world.glossOwn?.(parts) ?? parts;
}
