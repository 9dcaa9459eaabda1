// cspell:ignore depreciashun qzxvkj amortizacion marjin
import Fuse from 'fuse.js';
import { expect, it } from 'vitest';
import { createNameIndex } from '@/core/name-index';
import { createNearestNames } from '@/core/nearest-names';
import { readGlossary } from '@/scripts/read-glossary';

const index = createNameIndex(readGlossary().glossary);
const nearest = createNearestNames(index);
const bases = index.bases().names.filter(({ record }) => record.kind === 'entry');
const fuse = new Fuse(bases, {
  keys: ['key'],
  threshold: 0.4,
  ignoreLocation: true,
  minMatchCharLength: 2,
});

/** What Fuse.js finds where it reads all names, of different entries. */
function ofAll(key: string): string[] {
  const ids = fuse.search(key).map(({ item }) => item.record.id);
  return [...new Set(ids)].slice(0, 3);
}

it.each([
  'depreciashun of things',
  'qzxvkj',
  'amortizacion',
  'money owed to',
  'what is the difference between s',
  'a question that is longer than what fuse reads at a time',
  'weather tomorrow',
  'gros marjin',
])('are those that Fuse.js finds among all, for “%s”', (key) => {
  expect(nearest(key).map(({ record }) => record.id)).toEqual(ofAll(key));
});
