import { describe, expect, it } from 'vitest';
import { briefOf, briefText } from '@/core/brief';
import type { ListedTerm } from '@/core/listed-terms';
import type { Glossary } from '@/data/glossary';

const entry = (id: string, definition: string) => ({
  id,
  headword: id,
  partOfSpeech: 'noun' as const,
  variants: [],
  field: 'accounting',
  definition,
  related: [],
});
const GLOSSARY: Glossary = {
  title: 'Test',
  version: 1,
  language: 'en',
  entries: [entry('asset', 'Something owned.'), entry('liability', 'Something owed.')],
  comparisons: [
    {
      id: 'asset-vs-liability',
      title: 'Asset vs liability',
      entries: ['asset', 'liability'],
      criteria: [],
      takeaways: ['One is owned, the other is owed.'],
    },
  ],
  explainers: [],
  shared: [],
};
const PAGE = { title: 'A page', url: 'https://example.com/a' };

function term(id: string, isKnown = false): ListedTerm {
  const why = isKnown ? 'known' : 'marked';
  return { id, text: id, headword: id, level: 'core', count: 1, marks: 1, frame: 0, why, isKnown };
}

describe('the brief of a page', () => {
  it('has the terms in the order of the page, each with its definition', () => {
    const { lines } = briefOf(PAGE, [term('liability'), term('asset')], GLOSSARY);
    expect(lines.map(({ headword, definition }) => `${headword}: ${definition}`)).toEqual([
      'liability: Something owed.',
      'asset: Something owned.',
    ]);
  });

  it('has the pairs that are easy to mix up, with what to remember', () => {
    const { pairs } = briefOf(PAGE, [term('liability'), term('asset')], GLOSSARY);
    expect(pairs).toEqual([
      {
        id: 'asset-vs-liability',
        title: 'Asset vs liability',
        gist: 'One is owned, the other is owed.',
      },
    ]);
  });

  it('leaves out what the reader knows, and says so', () => {
    const brief = briefOf(PAGE, [term('liability'), term('asset', true)], GLOSSARY);
    expect(brief.lines.map(({ id }) => id)).toEqual(['liability']);
    expect(brief.known).toEqual(['asset']);
  });

  it('goes by the address where the page has no title', () => {
    expect(briefOf({ ...PAGE, title: '' }, [], GLOSSARY).title).toBe('https://example.com/a');
  });

  it('is plain text, ready to be pasted', () => {
    const brief = briefOf(PAGE, [term('asset'), term('liability')], GLOSSARY);
    expect(briefText(brief, 'Easy to mix up')).toBe(
      [
        'A page',
        'https://example.com/a',
        '',
        'asset: Something owned.',
        'liability: Something owed.',
        '',
        'Easy to mix up',
        'Asset vs liability: One is owned, the other is owed.',
        '',
      ].join('\n'),
    );
  });
});
