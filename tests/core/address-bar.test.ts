import { describe, expect, it } from 'vitest';
import { escapeXml, plainDescription, suggestionsFor, xmlDescription } from '@/core/address-bar';
import type { SearchAnswer } from '@/core/search';

const ANSWER: SearchAnswer = {
  results: [
    { kind: 'entry', id: 'equity', title: 'equity', field: 'Accounting', marks: [] },
    { kind: 'entry', id: 'equity-fair', title: 'equity', field: 'Ethics', marks: [] },
    { kind: 'comparison', id: 'a-vs-b', title: 'A vs B', marks: [] },
    { kind: 'side-by-side', id: 'a+b', entries: ['a', 'b'], titles: ['A', 'B'] },
  ],
  suggestions: [],
};
const definitionOf = (id: string) => ({ equity: 'What owners own.' })[id];

describe('suggestions in the address bar', () => {
  const suggestions = suggestionsFor(ANSWER, definitionOf);

  it('are told apart by their words, though two entries have one name', () => {
    expect(suggestions.map(({ content }) => content)).toEqual([
      'equity · Accounting',
      'equity · Ethics',
      'A vs B',
      'A + B',
    ]);
  });

  it('say what an entry means', () => {
    expect(suggestions[0]).toMatchObject({ detail: 'Accounting · What owners own.' });
  });

  it('lead to places of the glossary page', () => {
    expect(suggestions.map(({ place }) => place)).toEqual([
      '#/entry/equity',
      '#/entry/equity-fair',
      '#/compare/a-vs-b',
      '#/compare/a+b',
    ]);
  });

  it('are the nearest names where nothing was found', () => {
    const nearest = { kind: 'entry', id: 'asset', title: 'asset', field: 'F', marks: [] } as const;
    const found = suggestionsFor({ results: [], suggestions: [nearest] }, definitionOf);
    expect(found.map(({ name }) => name)).toEqual(['asset']);
  });

  it.each([
    ['R&D', 'R&amp;D'],
    ['<b>', '&lt;b&gt;'],
    [`"it's"`, '&quot;it&apos;s&quot;'],
    ['a\u0000b\n', 'ab'],
    ['naïve “x”', 'naïve “x”'],
  ])('stand in XML as they are: %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it('are XML for Chrome and plain for Firefox', () => {
    const row = { name: 'R&D', detail: 'costs < sales' };
    expect(xmlDescription(row)).toBe('<match>R&amp;D</match> <dim>costs &lt; sales</dim>');
    expect(plainDescription(row)).toBe('R&D: costs < sales');
    expect(xmlDescription({ name: 'A vs B', detail: '' })).toBe('<match>A vs B</match>');
  });
});
