/** Tells the background when the number of marked terms has changed: the toolbar shows it. */
import { ask } from '@/services/messaging';
import type { PageMarking } from './marking';
import { world } from './world';

/** A page that changes all the time is heard of no more often than so, in ms. */
const PAUSE = 500;

/** Makes what is to be called whenever marks may have changed. */
export function createCounting({ terms }: PageMarking): () => void {
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    const now = terms().filter(({ why }) => why === 'marked').length;
    if (now !== (world.glossMarked ?? 0)) void ask({ type: 'counted' });
    world.glossMarked = now;
  };
  return () => {
    if (!isWaiting) setTimeout(look, PAUSE);
    isWaiting = true;
  };
}
