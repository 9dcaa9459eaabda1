import { describe, expect, it } from 'vitest';
import { policySteps } from '@/core/own/policy-glossaries';
import { readPolicy } from '@/core/policy';

const A = 'https://a.example/terms.csv';
const B = 'https://b.example/terms.csv';
const { policy } = readPolicy({
  subscriptions: [{ url: A, title: 'Acme terms' }, { url: B }, { url: A }],
});
const head = (id: string, url: string) => ({ id, from: { kind: 'policy', url } as const });

describe('the glossaries of a policy', () => {
  it('come once each, under the title that it gives or the server’s name', () => {
    expect(policySteps(policy, [])).toEqual({
      added: [
        { url: A, title: 'Acme terms' },
        { url: B, title: 'b.example' },
      ],
      removed: [],
    });
  });

  it('go when it names them no more', () => {
    const heads = [head('acme', A), head('b', B), head('old', 'https://old.example/')];
    expect(policySteps(policy, heads)).toEqual({ added: [], removed: ['old'] });
  });

  it('leave alone what the reader has subscribed to and written', () => {
    const agreed = { origin: 'https://c.example' };
    const heads = [
      { id: 'mine', from: { kind: 'written' } as const },
      { id: 'c', from: { kind: 'subscription', url: 'https://c.example/', agreed } as const },
      { id: 'text', from: { kind: 'policy' } as const },
    ];
    expect(policySteps(policy, heads).removed).toEqual([]);
  });
});
