// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '@/core/backup';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { NOW, openSettings } from './open-settings';

const ACME = {
  kind: 'sound',
  title: 'Acme',
  isNew: false,
  isOn: true,
  holds: 0,
  added: 0,
  changed: 0,
  faults: [],
  more: 0,
} as const;
const FAULT = {
  kind: 'record',
  file: 'mine.json',
  line: 7,
  record: 'ARR',
  field: 'definition',
  reason: 'is empty',
} as const;

describe('a backup', () => {
  const then: ReaderState = {
    settings: { ...NEW_READER.settings, theme: 'dark', delay: 500 },
    words: { ...NEW_READER.words, known: { asset: NOW } },
  };
  const now = { words: { ...NEW_READER.words, known: { bond: NOW, asset: 1 } } };

  it('shows what it holds and changes before anything is changed, and is undone after', async () => {
    const page = await openSettings(now);
    const before = page.reader;
    await page.choose('mine.json', writeBackup(then, '2026-05-31T10:00:00.000Z'));
    expect(document.activeElement?.textContent).toBe('What mine.json would change');
    expect(page.screen.all('.dry-run tbody tr')).toEqual([
      'Time at rest300 ms500 ms',
      'ThemeAs the systemDark',
      'Known words101',
    ]);
    expect(page.screen.text()).toContain('Written on May 31, 2026.');
    expect(page.changes).toEqual([]);
    await page.screen.click('button', 'Restore this backup');
    expect(page.reader).toEqual(then);
    expect(document.activeElement?.textContent).toBe('The backup has been restored.');
    await page.screen.click('.undo-notice button', 'Undo');
    expect(page.reader).toEqual(before);
    expect(page.screen.text()).toContain('All is as it was before.');
  });

  it('that holds what is here has nothing to restore', async () => {
    const page = await openSettings();
    await page.choose('same.json', writeBackup(NEW_READER, ''));
    expect(page.screen.text()).toContain('there is nothing to change');
    expect(page.screen.has('button', 'Restore this backup')).toBe(false);
    await page.screen.click('button', 'Cancel');
    expect(page.screen.has('.dry-run')).toBe(false);
    expect(page.glossaries.done).toEqual(['forget']);
  });

  it.each([
    ['Dear diary', 'This file is not a backup of Gloss'],
    ['{"bookmarks":[]}', 'This file holds something else'],
    ['{"gloss":"backup","version":3}', 'A newer version of Gloss has written this file.'],
    [
      writeBackup(then, '').replace('"dark"', '"sepia"').replace('500', '"soon"'),
      'settings.delay is a text, where a number belongs.',
    ],
    [
      writeBackup(then, '').replace('"dark"', '"sepia"'),
      'settings.theme is “sepia”, and can only be system, light or dark.',
    ],
  ])('%# is refused with its reason, and changes nothing', async (text, reason) => {
    const page = await openSettings(now);
    await page.choose('bad.json', text);
    expect(page.screen.find('.problem[role=alert] p', undefined)).toBeTruthy();
    expect(page.screen.text()).toContain(reason);
    expect(page.changes).toEqual([]);
  });

  it('of own glossaries shows what each would change, and asks for the addresses with the same click', async () => {
    const page = await openSettings();
    page.hold(
      { ...ACME, isNew: false, holds: 12, added: 2, changed: 1, faults: [FAULT], more: 3 },
      { ...ACME, title: 'Team', url: 'https://terms.example/team.csv', isNew: true },
      { ...ACME, title: 'Course', url: 'https://course.example/a.ttl', isNew: false },
      { ...ACME, title: 'Law', url: 'https://law.example/l.csv', isNew: true, isOn: false },
      { kind: 'bad', title: 'Old', fault: { path: 'glossaries[3].from', kind: 'missing' } },
    );
    await page.choose('mine.json', writeBackup(NEW_READER, ''));
    expect(page.screen.all('.dry-run tbody tr')).toEqual([
      'Acme1221',
      'TeamWill be fetched from terms.example, in a minute or so and then once a day000',
      'CourseAlready fetched from course.example, once a day000',
      'LawFrom law.example, fetched once it is switched on000',
    ]);
    expect(page.screen.all('.dry-run .problem')).toEqual([
      'Left out of “Acme”:Line 7 ARR: Definition is empty3 more faults are not listed.',
      '“Old” cannot be restored:glossaries[3].from is missing.',
    ]);
    expect(page.screen.text()).toContain('What is only here stays.');
    expect(page.glossaries.done).toEqual([]);
    await page.screen.click('button', 'Restore this backup');
    expect(page.glossaries.done).toEqual([
      'restore https://terms.example/team.csv,https://law.example/l.csv',
    ]);
    await page.screen.click('.undo-notice button', 'Undo');
    expect(page.glossaries.done).toHaveLength(2);
    expect(page.screen.text()).toContain('All is as it was before.');
  });

  it('that differs in nothing but a glossary’s name has nothing to restore', async () => {
    const page = await openSettings();
    page.hold({ ...ACME, isNew: false, holds: 12 });
    await page.choose('mine.json', writeBackup(NEW_READER, ''));
    expect(page.screen.text()).toContain('there is nothing to change');
    expect(page.screen.has('button', 'Restore this backup')).toBe(false);
  });

  it('has words of a glossary that came to have another id follow it', async () => {
    const words = { ...NEW_READER.words, saved: { 'acme:arr': NOW, asset: 1 } };
    const page = await openSettings();
    page.hold({ ...ACME, isNew: true });
    page.glossaries.renamed = { acme: 'acme-2' };
    await page.choose('mine.json', writeBackup({ ...NEW_READER, words }, ''));
    await page.screen.click('button', 'Restore this backup');
    expect(page.reader.words.saved).toEqual({ 'acme-2:arr': NOW, asset: 1 });
  });

  it('that is being restored says how far it is, and is not disturbed by another file', async () => {
    const page = await openSettings(now);
    let goOn = () => {};
    page.glossaries.room = new Promise((resolve) => {
      goOn = resolve;
    });
    await page.choose('mine.json', writeBackup(then, ''));
    await page.screen.click('button', 'Restore this backup');
    await page.choose('other.json', 'Dear diary');
    expect(document.activeElement?.textContent).toBe(
      'The backup is being restored: 200 of 5,000 entries …',
    );
    expect(page.screen.text()).not.toContain('This file is not a backup');
    await act(async () => {
      goOn();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(page.reader).toEqual(then);
    expect(page.screen.text()).toContain('The backup has been restored.');
  });

  it('whose glossaries find no room changes nothing', async () => {
    const page = await openSettings(now);
    page.glossaries.isFull = true;
    await page.choose('mine.json', writeBackup(then, ''));
    await page.screen.click('button', 'Restore this backup');
    expect(document.activeElement?.textContent).toMatch(
      /^[^.]* no room left to store that\. Nothing has changed\.$/,
    );
    expect(page.changes).toEqual([]);
  });

  it('whose settings find no room takes its glossaries back', async () => {
    const page = await openSettings(now);
    page.fail();
    await page.choose('mine.json', writeBackup(then, ''));
    await page.screen.click('button', 'Restore this backup');
    expect(page.glossaries.done).toEqual(['restore ', 'undo']);
    expect(page.screen.has('.undo-notice')).toBe(false);
  });

  it('stays restored where a glossary has been imported since', async () => {
    const page = await openSettings(now);
    page.glossaries.isTooLate = true;
    await page.choose('mine.json', writeBackup(then, ''));
    await page.screen.click('button', 'Restore this backup');
    await page.screen.click('.undo-notice button', 'Undo');
    expect(page.reader).toEqual(then);
    expect(document.activeElement?.textContent).toMatch(/^[^.]*can no longer be undone[^.]*\.$/);
  });

  it('that cannot be written says why', async () => {
    const page = await openSettings(now);
    page.fail();
    await page.screen.click('button', 'Save a backup');
    expect(page.screen.text()).toContain('neither read nor store glossaries');
  });

  it('is saved from the present state', async () => {
    const page = await openSettings(now);
    await page.screen.click('button', 'Save a backup');
    expect(page.saved).toEqual([page.reader]);
  });
});

describe('a reset', () => {
  const words = { ...NEW_READER.words, known: { bond: NOW, asset: 1 } };

  it('takes two steps, offers a backup first and is undone', async () => {
    const page = await openSettings({ words });
    const before = page.reader;
    await page.screen.click('button', 'Reset Gloss …');
    expect(document.activeElement?.textContent).toContain('2 things');
    expect(page.changes).toEqual([]);
    await page.screen.click('button', 'Save a backup first');
    expect(page.saved).toEqual([before]);
    await page.screen.click('button', 'Reset now');
    expect(page.reader).toEqual(NEW_READER);
    await page.screen.click('.undo-notice button', 'Undo');
    expect(page.reader).toEqual(before);
  });

  it('is not what is undone once a backup has been restored, nor the other way round', async () => {
    const page = await openSettings({ words });
    await page.screen.click('button', 'Reset Gloss …');
    await page.screen.click('button', 'Reset now');
    const kept = { ...NEW_READER, words: { ...NEW_READER.words, saved: { bond: NOW } } };
    await page.choose('mine.json', writeBackup(kept, ''));
    await page.screen.click('button', 'Restore this backup');
    expect(page.screen.all('.undo-notice')).toEqual(['The backup has been restored.Undo']);
    await page.screen.click('button', 'Reset Gloss …');
    await page.screen.click('button', 'Reset now');
    expect(page.screen.all('.undo-notice')).toEqual([
      'Settings and words are as on the first day.Undo',
    ]);
  });

  it('tells what was set or saved from what was only looked up', async () => {
    const recent: ReaderState['words']['recent'] = [
      { kind: 'entry', id: 'bond' },
      { kind: 'entry', id: 'asset' },
    ];
    const both = await openSettings({ words: { ...words, recent } });
    await both.screen.click('button', 'Reset Gloss …');
    expect(document.activeElement?.textContent).toBe(
      'This takes away 2 things that you have set or saved and 2 recent look-ups. A backup keeps what goes.',
    );
    const opened = recent.slice(0, 1);
    const one = await openSettings({ words: { ...NEW_READER.words, recent: opened } });
    await one.screen.click('button', 'Reset Gloss …');
    expect(document.activeElement?.textContent).toContain('takes away 1 recent look-up.');
  });

  it('gives what the organisation has laid down, not what we would', async () => {
    const policy = { settings: { theme: 'dark', delay: 700 }, locked: ['delay'] };
    const settings = { ...DEFAULT_SETTINGS, theme: 'light', delay: 700 } as const;
    const page = await openSettings({ settings }, policy);
    await page.screen.click('button', 'Reset Gloss …');
    expect(document.activeElement?.textContent).toContain('1 thing');
    await page.screen.click('button', 'Reset now');
    expect(page.changes).toEqual([{ kind: 'reset' }]);
    expect(page.reader.settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', delay: 700 });
    expect((page.screen.find('button', 'Reset Gloss …') as HTMLButtonElement).disabled).toBe(true);
  });

  it('counts what the reader has taken off a list that the organisation has laid down', async () => {
    const policy = { settings: { fieldsOff: ['law', 'accounting'] } };
    const settings = { ...DEFAULT_SETTINGS, fieldsOff: ['law'] };
    const page = await openSettings({ settings }, policy);
    await page.screen.click('button', 'Reset Gloss …');
    expect(document.activeElement?.textContent).toBe(
      'This takes away 1 thing that you have set or saved. A backup keeps what goes.',
    );
  });

  it('that is called off changes nothing and gives the focus back', async () => {
    const page = await openSettings({ words });
    await page.screen.click('button', 'Reset Gloss …');
    await page.screen.click('.question button', 'Cancel');
    expect(page.changes).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Reset Gloss …');
  });

  it('has nothing to do on the first day', async () => {
    const page = await openSettings();
    expect((page.screen.find('button', 'Reset Gloss …') as HTMLButtonElement).disabled).toBe(true);
  });
});
