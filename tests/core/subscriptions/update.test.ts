import { describe, expect, it } from 'vitest';
import { readGlossaryFile } from '@/core/exchange/read-file';
import { readAddress } from '@/core/subscriptions/address';
import { isDue, nextCheckAt, troubled } from '@/core/subscriptions/check';
import { updateOf } from '@/core/subscriptions/update';
import type { Glossary } from '@/data/glossary';

const csv = (...rows: string[]) =>
  readGlossaryFile(`term,definition\n${rows.join('\n')}`, { file: 'terms.csv' });
const glossaryOf = (...rows: string[]): Glossary => {
  const reading = csv(...rows);
  if (reading.kind !== 'read') throw new Error('not read');
  return reading.glossary;
};
const NONE = new Set<string>();
const TERMS = ['ARR,yearly revenue without services', 'churn,customers lost', 'seat,one licence'];

describe('an update of a subscription', () => {
  const stored = glossaryOf(...TERMS);
  const [changed, ...others] = stored.entries;

  it('changes nothing where the source says the same', () => {
    expect(updateOf(stored, csv(...TERMS), NONE)).toEqual({ kind: 'same' });
  });

  it('adds, changes and takes away what the source does', () => {
    const update = updateOf(
      stored,
      csv('ARR,yearly revenue with services', 'churn,customers lost', 'deal,one sale'),
      NONE,
    );
    if (update.kind !== 'changes') throw new Error(update.kind);
    const says = update.changes.map(({ id, record }) => [
      id,
      record && 'definition' in record ? record.definition : undefined,
    ]);
    expect(says).toEqual([
      ['deal', 'one sale'],
      ['arr', 'yearly revenue with services'],
      ['seat', undefined],
    ]);
  });

  it('keeps what the reader has changed by hand', () => {
    const source = csv('ARR,something else', 'churn,customers lost');
    expect(updateOf(stored, source, new Set(['arr', 'seat']))).toEqual({ kind: 'same' });
  });

  it.each([
    ['under its id has another term now', { ...changed, id: 'arr', headword: 'Sales' }],
    ['has its term under another id now', { ...changed, id: 'a-1' }],
  ])('keeps it, too, where the source %s', (_, entry) => {
    const document = { format: 'gloss', version: 1, title: 'Terms', entries: [entry, ...others] };
    const source = readGlossaryFile(JSON.stringify(document), { file: 'terms.json' });
    expect(updateOf(stored, source, new Set(['arr']))).toEqual({ kind: 'same' });
    expect(updateOf(stored, source, NONE).kind).toBe('changes');
  });

  it('keeps what a comparison is about that the reader has changed by hand', () => {
    const pair = {
      id: 'pair',
      title: 'ARR or seat',
      entries: ['arr', 'seat'],
      criteria: [],
      takeaways: [],
    };
    const compared = { ...stored, comparisons: [pair] };
    const without = csv(...TERMS.slice(0, 2));
    expect(updateOf(compared, without, new Set(['pair']))).toEqual({ kind: 'same' });
    const update = updateOf(compared, without, NONE);
    const gone = update.kind === 'changes' ? update.changes.map(({ id }) => id) : [];
    expect(gone).toEqual(['seat', 'pair']);
  });

  it('is not taken where more than half of the entries are gone [E24]', () => {
    const small = csv('ARR,yearly revenue without services');
    expect(updateOf(stored, small, NONE)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'shrunk', before: 3, after: 1 },
    });
    expect(updateOf(stored, small, NONE, true).kind).toBe('changes');
  });

  it('is not taken where 95 of 100 entries are gone [E24]', () => {
    const rows = Array.from({ length: 100 }, (_, at) => `term ${at},meaning ${at}`);
    expect(updateOf(glossaryOf(...rows), csv(...rows.slice(0, 5)), NONE)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'shrunk', before: 100, after: 5 },
    });
  });

  it('is taken where just half are gone', () => {
    const even = glossaryOf(...TERMS, 'deal,one sale');
    expect(updateOf(even, csv(...TERMS.slice(0, 2)), NONE).kind).toBe('changes');
  });

  it.each([
    ['a web page', '<!doctype html><p>Sign in', 'is a web page, not a glossary'],
    ['nothing', '', 'is empty'],
    ['JSON that was cut off', '{"format":"gloss","entries":[{"id"', undefined],
  ])('is not taken where the source gives %s', (_, text, reason) => {
    const update = updateOf(stored, readGlossaryFile(text, { file: 'terms.json' }), NONE);
    if (update.kind !== 'trouble' || update.trouble.kind !== 'unreadable') throw new Error(text);
    if (reason) expect(update.trouble.fault.reason).toBe(reason);
  });

  it('asks for nothing where columns are not known', () => {
    const table = readGlossaryFile('Wort,Sinn\na,b', { file: 'terms.csv' });
    expect(updateOf(stored, table, NONE)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'columns' },
    });
  });
});

describe('an address', () => {
  it.each([
    ['https://acme.example/terms.csv', 'https://acme.example/terms.csv', 'https://acme.example'],
    [' acme.example/terms.csv#top ', 'https://acme.example/terms.csv', 'https://acme.example'],
    ['http://127.0.0.1:8080/a.json', 'http://127.0.0.1:8080/a.json', 'http://127.0.0.1:8080'],
    ['http://localhost/a.json', 'http://localhost/a.json', 'http://localhost'],
  ])('%s is read', (typed, url, origin) => {
    expect(readAddress(typed)).toEqual({ kind: 'sound', url, origin });
  });

  it.each([
    ['', 'empty'],
    ['http://acme.example/terms.csv', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:text/csv,a', 'not-https'],
    ['https://me:secret@acme.example/', 'with-password'],
    ['the terms of Acme', 'not-an-address'],
    ['https://', 'not-an-address'],
    [`https://acme.example/${'a'.repeat(2000)}`, 'too-long'],
  ])('%s is refused', (typed, kind) => {
    expect(readAddress(typed)).toEqual({ kind });
  });
});

describe('the clock of checks', () => {
  const HOUR = 3_600_000;

  it('rings after a day, give or take a tenth', () => {
    expect(nextCheckAt(0, 0)).toBe(24 * HOUR * 0.9);
    expect(nextCheckAt(0, 1)).toBeCloseTo(24 * HOUR * 1.1, 0);
  });

  it('finds due what was never checked, what is over time, and what was checked in the future [D15]', () => {
    expect(isDue(undefined, 5)).toBe(true);
    expect(isDue({ checkedAt: 1, nextAt: 5 }, 5)).toBe(true);
    expect(isDue({ checkedAt: 9, nextAt: 90 }, 5)).toBe(true);
    expect(isDue({ checkedAt: 1, nextAt: 6 }, 5)).toBe(false);
  });

  it('keeps what is known of the last good version', () => {
    const good = { checkedAt: 1, goodAt: 1, nextAt: 2, etag: '"a"' };
    expect(troubled(good, { kind: 'unreachable' }, 3, 4)).toEqual({
      ...good,
      checkedAt: 3,
      nextAt: 4,
      trouble: { kind: 'unreachable' },
    });
  });
});
