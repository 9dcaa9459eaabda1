// cspell:ignore EBITDA ebtida recievable goodwil acounts
import { expect, it } from 'vitest';
import { typingDistance } from '@/core/typing-distance';

it.each([
  ['goodwill', 'goodwill', 0],
  ['goodwil', 'goodwill', 1],
  ['ebtida', 'ebitda', 1],
  ['recievable', 'accounts receivable', 1],
  ['acounts recievable', 'accounts receivable', 2],
  ['count', 'accounts', 3],
])('counts the typing errors from %s to %s', (typed, name, errors) => {
  expect(typingDistance(typed, name)).toBe(errors);
});
