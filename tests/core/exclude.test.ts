import { expect, it } from 'vitest';
import { withoutExcluded } from '@/core/exclude';
import type { Match } from '@/core/judge';

const TEXT = 'The Leads of the show';
const LEADS = { start: 4, end: 9, ids: ['lead', 'leadership'] } as unknown as Match;

it.each([
  [[], ['lead', 'leadership']],
  [[{ form: 'leads', id: 'lead' }], ['leadership']],
  [[{ form: 'lead', id: 'lead' }], ['lead', 'leadership']],
  [[{ form: 'leads', id: 'asset' }], ['lead', 'leadership']],
])('without %j a match still means %j', (exclusions, ids) => {
  expect(withoutExcluded(exclusions)(LEADS, TEXT)?.ids).toEqual(ids);
});

it('is no match where no meaning is left', () => {
  const meant = withoutExcluded([
    { form: 'leads', id: 'lead' },
    { form: 'leads', id: 'leadership' },
  ]);
  expect(meant(LEADS, TEXT)).toBeUndefined();
});
