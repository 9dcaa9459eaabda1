import { describe, expect, it } from 'vitest';
import type { Why } from '@/core/budget';
import { listTerms } from '@/core/page-terms';

const mention = (id: string, why: Why, text = id) => ({ id, text, why });

describe('the terms of a page', () => {
  it('stand in the order in which they are first mentioned, in the words of that mention', () => {
    const terms = listTerms([
      mention('cac', 'marked', 'CAC'),
      mention('asset', 'marked', 'Assets'),
      mention('cac', 'repeated', 'customer acquisition cost'),
    ]);
    expect(terms.map(({ id, text }) => [id, text])).toEqual([
      ['cac', 'CAC'],
      ['asset', 'Assets'],
    ]);
  });

  it.each<[string, Why[], { count: number; marks: number; why: Why }]>([
    ['marked once', ['marked', 'repeated'], { count: 2, marks: 1, why: 'marked' }],
    ['marked late', ['budget', 'marked'], { count: 2, marks: 1, why: 'marked' }],
    ['only in links', ['link'], { count: 1, marks: 0, why: 'link' }],
    ['crowded out, and in a menu', ['navigation', 'budget'], { count: 2, marks: 0, why: 'budget' }],
    ['known, and in a link', ['link', 'known'], { count: 2, marks: 0, why: 'known' }],
  ])('say what was nearest to a mark: %s', (_, whys, expected) => {
    expect(listTerms(whys.map((why) => mention('asset', why)))).toMatchObject([expected]);
  });
});
