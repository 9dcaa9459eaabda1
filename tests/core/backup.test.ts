import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/core/backup';
import { backupName, LARGEST_BACKUP } from '@/core/backup-file';
import type { Fault } from '@/core/faults';
import { differenceOf, isSame } from '@/core/reader-difference';
import { changed, NEW_READER, type ReaderState } from '@/core/reader-state';
import { DEFAULT_SETTINGS } from '@/core/settings';

const NOW = 1_700_000_000_000;
const WRITTEN = '2026-05-31T10:00:00.000Z';

const STATE: ReaderState = {
  settings: { ...DEFAULT_SETTINGS, theme: 'dark', delay: 500, sitesOff: ['mail.example'] },
  words: {
    version: 1,
    known: { asset: NOW },
    saved: { bond: NOW + 1 },
    recent: [{ kind: 'comparison', id: 'bond-vs-share' }],
    notHere: { 'shop.example': [{ form: 'lead', id: 'lead' }] },
  },
};

interface Backup {
  settings: object;
  words: object;
}

/** The good file with some of its parts otherwise. */
function file(change: (backup: Backup) => void): string {
  const backup = JSON.parse(writeBackup(STATE, WRITTEN));
  change(backup);
  return JSON.stringify(backup);
}

describe('a backup', () => {
  it('gives back everything that was written, and when', () => {
    expect(readBackup(writeBackup(STATE, WRITTEN))).toEqual({
      kind: 'sound',
      state: STATE,
      written: WRITTEN,
      glossaries: [],
    });
  });

  it('is named after its day', () => {
    expect(backupName(WRITTEN)).toBe('gloss-backup-2026-05-31.json');
  });

  it.each<[string, string]>([
    ['with a byte order mark', `\uFEFF${writeBackup(STATE, WRITTEN)}`],
    ['with fields of no meaning to us', file((backup) => Object.assign(backup, { note: 'mine' }))],
  ])('%s is read all the same', (_, text) => {
    expect(readBackup(text)).toMatchObject({ kind: 'sound', state: STATE });
  });

  it('from before a setting or list existed has its default for it', () => {
    const old = {
      gloss: 'backup',
      version: 1,
      settings: { version: 1, theme: 'dark' },
      words: { version: 1, known: { asset: NOW } },
    };
    expect(readBackup(JSON.stringify(old))).toEqual({
      kind: 'sound',
      state: {
        settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
        words: { ...NEW_READER.words, known: { asset: NOW } },
      },
      written: '',
      glossaries: [],
    });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a text', 'Dear diary', 'not-json'],
    ['a file that was cut off', writeBackup(STATE, WRITTEN).slice(0, 200), 'not-json'],
    ['JSON of something else', '{"bookmarks": []}', 'not-ours'],
    ['a number', '7', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a list', '[{"gloss": "backup"}]', 'not-ours'],
    ['a huge file', `"${'x'.repeat(LARGEST_BACKUP)}"`, 'too-long'],
    ['a newer frame', file((backup) => Object.assign(backup, { version: 3 })), 'newer'],
    ['newer settings', file(({ settings }) => Object.assign(settings, { version: 2 })), 'newer'],
    ['newer words', file(({ words }) => Object.assign(words, { version: 9 })), 'newer'],
  ])('is not %s', (_, text, kind) => {
    expect(readBackup(text)).toEqual({ kind });
  });

  it.each<[string, Fault]>([
    [
      file(({ settings }) => Object.assign(settings, { delay: 'long' })),
      { path: 'settings.delay', kind: 'shape', expected: 'number', found: 'text' },
    ],
    [
      file(({ settings }) => Object.assign(settings, { delay: 5 })),
      { path: 'settings.delay', kind: 'least', limit: 100 },
    ],
    [
      file(({ settings }) => Object.assign(settings, { delay: 5000 })),
      { path: 'settings.delay', kind: 'most', limit: 2000 },
    ],
    [
      file(({ settings }) => Object.assign(settings, { theme: 'sepia' })),
      {
        path: 'settings.theme',
        kind: 'choice',
        options: ['system', 'light', 'dark'],
        found: 'sepia',
      },
    ],
    [
      file(({ settings }) => Object.assign(settings, { inLinks: 1 })),
      { path: 'settings.inLinks', kind: 'shape', expected: 'yes-or-no', found: 'number' },
    ],
    [
      file(({ settings }) => Object.assign(settings, { sitesOff: [{}] })),
      { path: 'settings.sitesOff[0]', kind: 'shape', expected: 'text', found: 'group' },
    ],
    [
      file(({ words }) => Object.assign(words, { known: { asset: null } })),
      { path: 'words.known.asset', kind: 'shape', expected: 'number', found: 'nothing' },
    ],
    [
      file(({ words }) => Object.assign(words, { recent: 'none' })),
      { path: 'words.recent', kind: 'shape', expected: 'list', found: 'text' },
    ],
    [
      file(({ words }) => Object.assign(words, { notHere: { a: [{ id: 'lead' }] } })),
      { path: 'words.notHere.a[0].form', kind: 'missing' },
    ],
    [
      file(({ words }) => Object.assign(words, { saved: { ['x'.repeat(501)]: 1 } })),
      { path: `words.saved.${'x'.repeat(501)}`, kind: 'longest', limit: 500 },
    ],
    [
      file((backup) => Object.assign(backup, { words: undefined })),
      { path: 'words', kind: 'missing' },
    ],
    [
      file((backup) => Object.assign(backup, { settings: 4 })),
      { path: 'settings', kind: 'shape', expected: 'group', found: 'number' },
    ],
  ])('that is damaged says what and where: %#', (text, fault) => {
    expect(readBackup(text)).toEqual({ kind: 'damaged', faults: [fault], more: 0 });
  });

  it('that is damaged all over names some faults and counts the rest', () => {
    const known = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`e-${index}`, 'x']));
    const reading = readBackup(file(({ words }) => Object.assign(words, { known })));
    expect(reading).toMatchObject({ kind: 'damaged', more: 12 });
    expect(reading.kind === 'damaged' && reading.faults).toHaveLength(8);
  });
});

describe('the difference between two states', () => {
  it('names each setting and counts each list', () => {
    const now = changed(NEW_READER, { kind: 'known', id: 'coupon', on: true }, NOW);
    expect(differenceOf(now, STATE)).toEqual({
      settings: [
        { setting: 'delay', from: 300, to: 500 },
        { setting: 'theme', from: 'system', to: 'dark' },
      ],
      lists: [
        { list: 'known', holds: 1, added: 1, removed: 1 },
        { list: 'saved', holds: 1, added: 1, removed: 0 },
        { list: 'recent', holds: 1, added: 1, removed: 0 },
        { list: 'notHere', holds: 1, added: 1, removed: 0 },
        { list: 'sitesOff', holds: 1, added: 1, removed: 0 },
      ],
    });
  });

  it('is none where a word that is not meant is only written otherwise', () => {
    const written = (form: string): ReaderState => ({
      ...NEW_READER,
      words: { ...NEW_READER.words, notHere: { 'shop.example': [{ form, id: 'arr' }] } },
    });
    expect(isSame(differenceOf(written('ARR'), written('arr')))).toBe(true);
    expect(isSame(differenceOf(written('ARR'), written('lead')))).toBe(false);
  });

  it('is none between equal states', () => {
    expect(isSame(differenceOf(STATE, structuredClone(STATE)))).toBe(true);
    expect(isSame(differenceOf(NEW_READER, STATE))).toBe(false);
  });
});
