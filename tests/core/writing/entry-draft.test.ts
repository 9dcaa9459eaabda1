import { describe, expect, it } from 'vitest';
import { draftOf, type EntryDraft, entryOf, newDraft } from '@/core/writing/entry-draft';
import { faultsOfEntryDraft } from '@/core/writing/entry-draft-faults';
import { readEntryDraft } from '@/core/writing/kept-draft';
import { entry } from '../lexicons';

const IDS: Readonly<Record<string, string>> = { churn: 'churn', MRR: 'mrr', 'm.r.r.': 'mrr' };
const idOf = (name: string) => IDS[name];

const GOOD: EntryDraft = {
  ...newDraft('ARR'),
  definition: 'Revenue from subscriptions in one year.',
  example: 'Their ARR grew.',
};

describe('a draft', () => {
  it('without faults has none', () => expect(faultsOfEntryDraft(GOOD, idOf)).toEqual([]));

  it.each<[says: string, some: Partial<EntryDraft>, fault: object]>([
    ['needs a term', { headword: ' ' }, { field: 'headword', kind: 'must', rule: 'missing' }],
    ['needs a definition', { definition: '' }, { field: 'definition', rule: 'missing' }],
    ['has a short term', { headword: 'a'.repeat(201) }, { rule: 'too-long', values: [200] }],
    [
      'has a bounded text',
      { example: `${'a'.repeat(8000)}.` },
      { rule: 'too-long', values: [8000] },
    ],
    [
      'names nothing twice',
      {
        variants: [
          { text: '', kind: 'synonym' },
          { text: ' ARR ', kind: 'synonym' },
        ],
      },
      { field: 'variants', at: 1, rule: 'name-twice', values: ['ARR'] },
    ],
    ['links known entries', { related: ['moon'] }, { field: 'related', at: 0, rule: 'stranger' }],
    ['does not link itself', { related: ['arr'] }, { at: 0, rule: 'links-to-itself' }],
    ['links each entry once', { related: ['MRR', 'm.r.r.'] }, { at: 1, rule: 'entry-twice' }],
    [
      'has safe links only',
      { links: [{ title: '', url: 'http://a.example' }] },
      { field: 'links', at: 0, kind: 'must', rule: 'no-address' },
    ],
    [
      'has no link without an address',
      { links: [{ title: 'Wiki', url: '' }] },
      { field: 'links', at: 0, rule: 'missing' },
    ],
    [
      'is advised to be short',
      { definition: `${'word '.repeat(41)}end.` },
      { kind: 'advice', rule: 'definition-long', values: [200] },
    ],
    [
      'is advised to say what kind of thing it is',
      { definition: 'ARR is revenue.' },
      { kind: 'advice', rule: 'starts-with-headword' },
    ],
    [
      'is advised to end its example',
      { example: 'Their ARR' },
      { field: 'example', rule: 'no-sentence' },
    ],
    [
      'that replaces a term is advised to name it',
      { status: 'superseded' },
      { field: 'preferred', kind: 'advice', rule: 'no-replacement' },
    ],
  ])('%s', (_, some, fault) => {
    expect(faultsOfEntryDraft({ ...GOOD, ...some }, idOf)).toContainEqual(
      expect.objectContaining(fault),
    );
  });

  it('may leave rows empty', () => {
    const draft = {
      ...GOOD,
      variants: [{ text: '', kind: 'synonym' } as const],
      related: [''],
      links: [{ title: '', url: '' }],
    };
    expect(faultsOfEntryDraft(draft, idOf)).toEqual([]);
    expect(entryOf(draft, { id: 'arr', idOf })).toEqual({
      id: 'arr',
      headword: 'ARR',
      partOfSpeech: 'noun',
      variants: [],
      field: '',
      definition: GOOD.definition,
      example: GOOD.example,
      related: [],
    });
  });
});

describe('an entry that is changed', () => {
  const before = entry('ARR', {
    variants: [{ text: 'run rate', kind: 'synonym', inflect: false }],
    related: ['churn'],
    sense: { forms: ['ARR'], others: ['a pirate'], cues: [], against: [] },
    status: 'deprecated',
    preferred: 'annual run rate',
    links: [{ title: 'Wiki', url: 'https://wiki.example/arr' }],
    extra: { Owner: 'Finance team' },
  });
  const draft = draftOf(before, (id) => id);

  it('is the same where nothing was changed', () => {
    expect(entryOf(draft, { id: before.id, before, idOf })).toEqual(before);
  });

  it('shows the name of its field and stores its id', () => {
    expect(draft.field).toBe('Accounting');
    expect(entryOf({ ...draft, field: 'marketing' }, { id: 'arr', before, idOf }).field).toBe(
      'marketing',
    );
    expect(entryOf({ ...draft, field: 'Acme X' }, { id: 'arr', before, idOf }).field).toBe(
      'Acme X',
    );
  });

  it('keeps a field as its glossary writes it', () => {
    const theirs = { ...before, field: 'Finance' };
    const same = draftOf(theirs, (id) => id);
    expect(entryOf(same, { id: 'arr', before: theirs, idOf }).field).toBe('Finance');
  });

  it('loses what was taken out, and nothing that the form has no field for', () => {
    const taken = { ...draft, example: '', status: '' as const, links: [], related: [] };
    const {
      example: _example,
      status: _status,
      preferred: _preferred,
      links: _links,
      ...rest
    } = before;
    expect(entryOf(taken, { id: before.id, before, idOf })).toEqual({ ...rest, related: [] });
  });
});

describe('a kept draft', () => {
  it('is read back as it was', () =>
    expect(readEntryDraft(JSON.parse(JSON.stringify(GOOD)))).toEqual(GOOD));

  it.each([[undefined], ['text'], [{ ...GOOD, status: 'sepia' }], [{ headword: 'ARR' }]])(
    'that is none is passed over (%#)',
    (kept) => expect(readEntryDraft(kept)).toBeUndefined(),
  );
});
