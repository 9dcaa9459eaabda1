import { expect, it } from 'vitest';
import { isOneName } from '@/core/one-name';

// cspell:ignore labour startup startups
it.each([
  ['sold', 'sell', 'verb', true],
  ['leads', 'lead', 'noun', true],
  ['startup', 'start-up', 'noun', true],
  ['Startups', 'start-up', 'noun', true],
  ['start ups', 'start-up', 'noun', true],
  ['labour', 'labor', 'noun', true],
  ['Labour costs', 'labor cost', 'noun', true],
  ['labor', 'labour', 'noun', true],
  ['letters of credit', 'letter of credit', 'noun', true],
  ['client', 'customer', 'noun', false],
  ['CAC', 'customer acquisition cost', 'noun', false],
  ['lead', 'sales lead', 'noun', false],
  ['sold', 'sell', 'noun', false],
] as const)(
  '“%s” on the page is “%s” (%s) in another form: %s',
  (written, headword, kind, isOne) => {
    expect(isOneName(written, headword, kind)).toBe(isOne);
  },
);
