/** Where a page names terms. */
import type { Mention } from '@/core/page-terms';
import type { PageBlock } from './page-block';

/** Every mention that readers can see, in the order of the blocks. */
export function* mentionsIn(blocks: readonly PageBlock[]): Generator<Mention> {
  for (const { matches, whys, isShown, reading } of blocks) {
    if (!isShown) continue;
    for (const [index, { start, end, ids }] of matches.entries()) {
      const why = whys[index] ?? 'budget';
      yield { id: ids[0] as string, text: reading.text.slice(start, end), why };
    }
  }
}
