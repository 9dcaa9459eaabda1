import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/core/backup';
import { type BackedUp, backUp } from '@/core/backup-glossaries';
import type { Origin, OwnGlossary } from '@/core/own/own-glossary';
import { NEW_READER } from '@/core/reader-state';
import { homesOf, planRestore, previewOf, readRecords } from '@/core/restore-plan';
import { EMPTY_GLOSSARY, type Entry, type Glossary } from '@/data/glossary';
import { CASES, PATIENCE } from './exchange/cases';
import { glossary as anyGlossary } from './exchange/random-glossary';
import { entry } from './lexicons';

const ARR = entry('ARR', { id: 'arr', definition: 'Revenue a year, services left out.' });
const MRR = entry('MRR', { id: 'mrr', definition: 'Revenue a month.', related: ['arr', 'gone'] });
const COMPARED = {
  id: 'arr-or-revenue',
  title: 'ARR or revenue',
  entries: ['arr', 'revenue'],
  criteria: [{ label: 'Counts', values: ['contracts', 'all'] }],
  takeaways: ['ARR is a part of revenue.'],
};

function own(records: Partial<Glossary>, about: Partial<OwnGlossary> = {}): OwnGlossary {
  const whole = { ...EMPTY_GLOSSARY, title: 'Acme', ...records };
  return {
    id: 'acme',
    title: 'Acme',
    from: { kind: 'written' },
    isOn: true,
    order: -1,
    language: 'en',
    version: 1,
    shared: [],
    counts: { entry: whole.entries.length, comparison: 0, explainer: 0, news: 0 },
    revision: 1,
    edited: new Set(),
    news: new Set(),
    ...about,
    records: whole,
  };
}

const SUBSCRIBED: Origin = {
  kind: 'subscription',
  url: 'https://terms.example/acme.csv',
  agreed: {
    origin: 'https://terms.example',
    read: { columns: ['headword', undefined], hasHeader: true },
  },
  check: { checkedAt: 1, nextAt: 2, etag: '"7"' },
};

/** Glossaries that were backed up and read again. */
function thereAndBack(...glossaries: OwnGlossary[]): readonly BackedUp[] {
  const written = glossaries.flatMap((one) => backUp(one) ?? []);
  const reading = readBackup(writeBackup(NEW_READER, '', written));
  if (reading.kind !== 'sound') throw new Error(reading.kind);
  return reading.glossaries.map((one) => {
    if (one.kind !== 'sound') throw new Error(JSON.stringify(one));
    return one.glossary;
  });
}

function planOf(one: BackedUp, stored: OwnGlossary | undefined) {
  const reading = readRecords(one, 'mine.json');
  if (reading.kind !== 'read') throw new Error(reading.fault.reason);
  const edited = new Set(one.edited);
  return planRestore(reading, stored, stored?.records ?? EMPTY_GLOSSARY, edited);
}

describe('a backup of own glossaries', () => {
  it('has them as they are: restored where they still stand, it changes nothing', () => {
    const acme = own(
      { entries: [ARR, MRR], comparisons: [COMPARED], fields: { sales: 'Our sales' } },
      { owner: 'Ann', isOn: false, order: 3, edited: new Set(['mrr']) },
    );
    const [one] = thereAndBack(acme);
    expect(one).toMatchObject({
      id: 'acme',
      title: 'Acme',
      owner: 'Ann',
      isOn: false,
      order: 3,
      from: { kind: 'written' },
      edited: ['mrr'],
    });
    const plan = planOf(one as BackedUp, acme);
    expect(plan).toMatchObject({ added: 0, changed: 0, holds: 3, faults: [] });
    expect(plan.about.fields).toMatchObject({ sales: 'Our sales' });
  });

  it(
    'loses nothing of any glossary',
    () => {
      fc.assert(
        fc.property(anyGlossary, (records) => {
          const acme = own(records);
          const plan = planOf(thereAndBack(acme)[0] as BackedUp, undefined);
          expect(plan.faults).toEqual([]);
          expect(planOf(thereAndBack(acme)[0] as BackedUp, acme).changes).toEqual([]);
          expect(plan.changes.map(({ record }) => record)).toEqual([
            ...records.entries,
            ...records.comparisons,
            ...records.explainers,
          ]);
        }),
        { numRuns: CASES / 25, seed: 9 },
      );
    },
    PATIENCE,
  );

  it('tells what is new and what differs, and leaves alone what is only here', () => {
    const [one] = thereAndBack(own({ entries: [ARR, MRR] }));
    const here = own(
      { entries: [{ ...ARR, definition: 'Edited here.' }, entry('churn', { id: 'churn' })] },
      { edited: new Set(['arr']) },
    );
    const plan = planOf(one as BackedUp, here);
    expect(plan).toMatchObject({ added: 1, changed: 1, holds: 2 });
    expect(plan.changes.map(({ id, record }) => [id, (record as Entry).definition])).toEqual([
      ['mrr', MRR.definition],
      ['arr', ARR.definition],
    ]);
  });

  it('brings a term back beside the one that has its name here under another id', () => {
    const [one] = thereAndBack(own({ entries: [ARR] }));
    const here = own({ entries: [{ ...ARR, id: 'arr-2' }] });
    const plan = planOf(one as BackedUp, here);
    expect(plan).toMatchObject({ added: 1, changed: 0 });
    expect(plan.changes.map(({ id }) => id)).toEqual(['arr']);
  });

  it('has of a subscription the address, how to read it, and what was changed by hand', () => {
    const acme = own(
      { entries: [ARR, MRR, entry('churn', { id: 'churn' })] },
      { from: SUBSCRIBED, edited: new Set(['mrr']) },
    );
    const [one] = thereAndBack(acme);
    expect(one?.from).toEqual({
      kind: 'subscription',
      url: 'https://terms.example/acme.csv',
      agreed: {
        origin: 'https://terms.example',
        read: { columns: ['headword', undefined], hasHeader: true },
      },
    });
    expect(planOf(one as BackedUp, undefined).changes.map(({ id }) => id)).toEqual(['mrr']);
  });

  it('has the entries that a comparison changed by hand is about', () => {
    const acme = own(
      { entries: [ARR, MRR], comparisons: [{ ...COMPARED, entries: ['arr', 'mrr'] }] },
      { from: SUBSCRIBED, edited: new Set([COMPARED.id]) },
    );
    const plan = planOf(thereAndBack(acme)[0] as BackedUp, undefined);
    expect(plan.changes.map(({ id }) => id)).toEqual(['arr', 'mrr', COMPARED.id]);
    expect(plan.faults).toEqual([]);
  });

  it('brings back what names an entry that is gone, or that only its source has', () => {
    const guide = {
      id: 'guide',
      title: 'Guide',
      entries: ['arr'],
      body: 'Of [[mrr]] and [[lost]].',
    };
    const acme = own(
      {
        entries: [ARR, MRR],
        comparisons: [{ ...COMPARED, entries: ['arr', 'lost'] }],
        explainers: [guide],
      },
      { from: SUBSCRIBED, edited: new Set([COMPARED.id, 'guide']) },
    );
    const plan = planOf(thereAndBack(acme)[0] as BackedUp, undefined);
    expect(plan.changes.map(({ id }) => id)).toEqual(['arr', COMPARED.id, 'guide']);
    expect(plan.faults).toEqual([]);
  });

  it('has nothing of those that an organisation has laid down', () => {
    expect(thereAndBack(own({ entries: [ARR] }, { from: { kind: 'policy' } }))).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    [
      'a text',
      'Acme',
      {
        title: '',
        fault: { path: 'glossaries[0]', kind: 'shape', expected: 'group', found: 'text' },
      },
    ],
    [
      'one without a title',
      { id: 'acme', from: { kind: 'written' } },
      { title: '', fault: { path: 'glossaries[0].title', kind: 'missing' } },
    ],
    [
      'one at an address that is not fetched from',
      { id: 'acme', title: 'Acme', from: { kind: 'subscription', url: 'http://terms.example/' } },
      {
        title: 'Acme',
        fault: { path: 'glossaries[0].from.url', kind: 'address', found: 'http://terms.example/' },
      },
    ],
  ])('says what is wrong with %s', (_, raw, bad) => {
    const reading = readBackup(writeBackup(NEW_READER, '', [raw as object]));
    expect(reading).toMatchObject({ kind: 'sound', glossaries: [{ kind: 'bad', ...bad }] });
  });

  it('refuses the records of another format, and says on which line', () => {
    const raw = { id: 'acme', title: 'Acme', from: { kind: 'written' }, glossary: { format: 'x' } };
    const reading = readBackup(writeBackup(NEW_READER, '', [raw]));
    const [one] = reading.kind === 'sound' ? reading.glossaries : [];
    if (one?.kind !== 'sound') throw new Error('is not sound');
    expect(readRecords(one.glossary, 'mine.json')).toEqual({
      kind: 'refused',
      fault: {
        kind: 'file',
        file: 'mine.json',
        record: 'Acme',
        line: 1,
        reason: 'is JSON, but not of Gloss: "format" is not "gloss"',
      },
    });
  });

  it('leaves a bad record out with its line in the file, and keeps the others', () => {
    const acme = own({ entries: [ARR, { ...MRR, definition: '' }] });
    const written = writeBackup(NEW_READER, '', [backUp(acme) as object]);
    const line = written.split('\n').findIndex((text) => text.includes('"mrr"'));
    const plan = planOf(thereAndBack(acme)[0] as BackedUp, undefined);
    expect(plan.changes.map(({ id }) => id)).toEqual(['arr']);
    expect(plan.faults).toMatchObject([{ line, record: 'MRR', field: 'definition' }]);
    expect(previewOf(thereAndBack(acme)[0] as BackedUp, plan)).toMatchObject({
      isNew: true,
      holds: 1,
      added: 1,
      faults: [{ field: 'definition' }],
      more: 0,
    });
  });
});

describe('the place of a glossary that comes back', () => {
  const here = (id: string, title: string, from: Origin = { kind: 'written' }) =>
    own({}, { id, title, from });
  const backedUp = (id: string, title: string, from: Origin = { kind: 'written' }) =>
    thereAndBack(own({}, { id, title, from }))[0] as BackedUp;

  it.each<[string, BackedUp, OwnGlossary[], string | undefined]>([
    ['has its id', backedUp('acme', 'Acme'), [here('b', 'Acme'), here('acme', 'Old')], 'acme'],
    ['has its title', backedUp('acme', 'Acme'), [here('b', 'Acme')], 'b'],
    ['is new', backedUp('acme', 'Acme'), [here('b', 'Beta')], undefined],
    [
      'is not one of the same id that comes from elsewhere',
      backedUp('acme', 'Acme'),
      [here('acme', 'Acme', SUBSCRIBED)],
      undefined,
    ],
    [
      'comes from the same address',
      backedUp('acme', 'Acme', SUBSCRIBED),
      [here('acme', 'Acme'), here('b', 'Beta', SUBSCRIBED)],
      'b',
    ],
    [
      'is laid down for the same address',
      backedUp('acme', 'Acme', SUBSCRIBED),
      [here('b', 'Beta', { kind: 'policy', url: SUBSCRIBED.url })],
      'b',
    ],
  ])('%s', (_, one, heads, id) => {
    expect(homesOf([one], heads).get(one)?.id).toBe(id);
  });

  it('is no other one’s', () => {
    const [first, second] = [backedUp('b', 'Acme'), backedUp('acme', 'Acme')];
    const homes = homesOf([first, second], [here('acme', 'Acme')]);
    expect([homes.get(first), homes.get(second)?.id]).toEqual([undefined, 'acme']);
  });
});
