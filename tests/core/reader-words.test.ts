import { expect, it } from 'vitest';
import { favouritesOf, NO_WORDS } from '@/core/reader-words';

it('lets entries that were saved or looked up weigh more in a search, and no other records', () => {
  const words = {
    ...NO_WORDS,
    saved: { goodwill: 2, asset: 1 },
    recent: [
      { kind: 'entry', id: 'bond' },
      { kind: 'comparison', id: 'sales-vs-marketing' },
    ] as const,
  };
  expect(favouritesOf({ ...words, recent: [...words.recent] })).toEqual({
    recent: ['bond'],
    saved: ['goodwill', 'asset'],
  });
});
