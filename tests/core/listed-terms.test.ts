import { describe, expect, it } from 'vitest';
import type { Why } from '@/core/budget';
import { listedTerms } from '@/core/listed-terms';

const ENTRIES = [
  { id: 'asset', headword: 'asset', level: 'core' as const },
  { id: 'cac', headword: 'customer acquisition cost', level: 'specialist' as const },
];

const term = (id: string, count = 1, why: Why = 'marked', marks = why === 'marked' ? 1 : 0) => ({
  id,
  text: id.toUpperCase(),
  count,
  marks,
  why,
});

describe('the terms of a tab', () => {
  it('stand in the order of the page, frame after frame, whichever frame answers first', () => {
    const frames = [
      { frame: 7, terms: [term('cac')] },
      { frame: 0, terms: [term('asset')] },
    ];
    const listed = listedTerms(frames, ENTRIES, new Set());
    expect(listed.map(({ id, frame }) => [id, frame])).toEqual([
      ['asset', 0],
      ['cac', 7],
    ]);
  });

  it('have the headword and level that the glossary gives', () => {
    const [listed] = listedTerms([{ frame: 0, terms: [term('cac')] }], ENTRIES, new Set());
    expect(listed).toMatchObject({
      text: 'CAC',
      headword: 'customer acquisition cost',
      level: 'specialist',
    });
  });

  it('are added up where several frames have the same one', () => {
    const frames = [
      { frame: 0, terms: [term('asset', 2, 'link')] },
      { frame: 3, terms: [term('asset', 3, 'marked')] },
    ];
    expect(listedTerms(frames, ENTRIES, new Set())).toMatchObject([
      { id: 'asset', frame: 0, count: 5, marks: 1, why: 'marked' },
    ]);
  });

  it('say which of them the reader knows', () => {
    const frames = [{ frame: 0, terms: [term('asset'), term('cac')] }];
    const listed = listedTerms(frames, ENTRIES, new Set(['cac']));
    expect(listed.map(({ isKnown }) => isKnown)).toEqual([false, true]);
  });

  it('are shown by their own words where the glossary at hand has no such entry', () => {
    const [listed] = listedTerms([{ frame: 0, terms: [term('mine')] }], ENTRIES, new Set());
    expect(listed).toMatchObject({ headword: 'MINE', level: undefined });
  });
});
