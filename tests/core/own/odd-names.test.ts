/** Names that every object has a member of: a table that is asked for them by mistake answers with a function. */
import { describe, expect, test } from 'vitest';
import { writeAnki } from '@/core/exchange/write-anki';
import { writeCsv } from '@/core/exchange/write-csv';
import { exportGlossary } from '@/core/export-glossary';
import { inflections } from '@/core/inflect';
import { joinGlossaries } from '@/core/own/join-glossaries';
import { sourceOf } from '@/core/own/own-ids';
import { writeKind } from '@/core/own/write-kind';
import { pageSettings } from '@/core/reader-state';
import { NO_WORDS, withExclusion } from '@/core/reader-words';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { fieldNameIn } from '@/data/glossary';
import { entry, glossaryOf } from '../lexicons';

describe.each(['constructor', 'valueOf', 'toString', '__proto__'])('a field called %s', (field) => {
  const named = { f1: 'Law' };
  const records = { ...glossaryOf([entry('flywheel', { field })]), fields: named };

  test('has no other name', () => {
    expect(fieldNameIn(named, field)).toBeUndefined();
    expect(fieldNameIn(undefined, field)).toBeUndefined();
  });

  test('is of no built-in field', () => {
    expect(writeKind({ level: 'core', field }, false, named)).toBe('2');
  });

  test('is shown as it is written', () => {
    const part = { id: 'acme', title: 'Acme', order: -1, records };
    expect(joinGlossaries(glossaryOf([]), [part]).entries[0]?.field).toBe(field);
  });

  test('is written out as it is', () => {
    expect(Object.entries(exportGlossary(records).fields)).toEqual([[field, field]]);
    const twice = [entry('flywheel', { field }), entry('flywheel', { field })];
    expect(writeAnki({ ...records, entries: twice })).toContain(`flywheel (${field})`);
  });
});

test('a word called constructor is inflected like others', () => {
  expect(inflections('constructor', 'noun')).toEqual(['constructors']);
  expect(inflections('general constructor', 'noun')).toEqual(['general constructors']);
  expect(inflections('constructor', 'verb')).toEqual(
    inflections('contractor', 'verb').map((word) => word.replace('contractor', 'constructor')),
  );
});

test('a glossary called constructor that is gone has no title', () => {
  expect(sourceOf('constructor:arr', { sources: { acme: 'Acme' } })).toBeUndefined();
});

test('a column called constructor is empty where an entry has none', () => {
  const entries = [
    entry('flywheel', { extra: { constructor: 'x' } }),
    entry('rotor', { extra: {} }),
  ];
  const [, , rotor = ''] = writeCsv(glossaryOf(entries)).split(/\r?\n/);
  expect(rotor).toMatch(/^rotor,/);
  expect(rotor).not.toContain('function');
});

test('a site called constructor has what was said of it', () => {
  const form = { form: 'lead', id: 'lead' };
  const reader = { settings: DEFAULT_SETTINGS, words: NO_WORDS };
  expect(pageSettings(reader, 'http://constructor/').notHere).toEqual([]);
  const words = withExclusion(NO_WORDS, 'constructor', form, true);
  expect(pageSettings({ ...reader, words }, 'http://constructor/').notHere).toEqual([form]);
});
