// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { writeBackup } from '@/core/backup';
import { NEW_READER, type ReaderState } from '@/core/reader-state';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { NOW, openSettings } from './open-settings';

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
