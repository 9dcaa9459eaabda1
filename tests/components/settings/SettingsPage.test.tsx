// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Change, NEW_READER } from '@/core/reader-state';
import { NOW, openSettings } from './open-settings';

const DAY = 86_400_000;

describe('the settings', () => {
  it.each<[string, string, Change]>([
    ['input[value=tint]', '', { kind: 'settings', settings: { style: 'tint' } }],
    ['input[value=click]', '', { kind: 'settings', settings: { trigger: 'click' } }],
    ['input[value=dark]', '', { kind: 'settings', settings: { theme: 'dark' } }],
    ['input[value=larger]', '', { kind: 'settings', settings: { textSize: 'larger' } }],
    ['input[value=de]', '', { kind: 'settings', settings: { language: 'de' } }],
  ])('%s is set by its button', async (selector, _, change) => {
    const page = await openSettings();
    await page.screen.click(selector);
    expect(page.changes).toEqual([change]);
    expect((page.screen.find(selector) as HTMLInputElement).checked).toBe(true);
  });

  it('show how a mark looks', async () => {
    const page = await openSettings();
    await page.screen.click('input[value=solid]');
    const styles = [...page.screen.root.querySelectorAll('.sample-mark')].map((mark) =>
      mark.getAttribute('data-style'),
    );
    expect(new Set(styles)).toEqual(new Set(['solid']));
  });

  it('take an amount from a slider with named steps', async () => {
    const page = await openSettings();
    const slider = () => page.screen.find('input[type=range][max="4"]');
    expect(slider().getAttribute('aria-valuetext')).toBe('balanced');
    await page.type('input[type=range][max="4"]', '0');
    expect(page.changes.at(-1)).toEqual({ kind: 'settings', settings: { amount: 'fewest' } });
    expect(slider().getAttribute('aria-valuetext')).toBe('fewest');
    expect(page.screen.text()).toContain('Terms of specialists only');
  });

  it('set the delay only when the slider is let go', async () => {
    const page = await openSettings();
    await page.type('input[type=range][max="2000"]', '700');
    expect(page.screen.text()).toContain('700 ms');
    expect(page.changes).toEqual([]);
    const slider = page.screen.find('input[type=range][max="2000"]');
    await act(() => void slider.dispatchEvent(new Event('change', { bubbles: true })));
    expect(page.changes.at(-1)).toEqual({ kind: 'settings', settings: { delay: 700 } });
  });

  it('have no delay where a click opens the card', async () => {
    const page = await openSettings();
    await page.screen.click('input[value=click]');
    expect((page.screen.find('input[type=range][max="2000"]') as HTMLInputElement).disabled).toBe(
      true,
    );
  });

  it('switch fields and levels off and on, with their counts beside them', async () => {
    const page = await openSettings();
    expect(page.screen.text()).toContain('Law 1 term');
    const law = () =>
      page.screen.find('label', 'Law 1 term').querySelector('input') as HTMLInputElement;
    await act(() => law().click());
    expect(page.changes.at(-1)).toEqual({ kind: 'settings', settings: { fieldsOff: ['law'] } });
    await act(() => law().click());
    expect(page.changes.at(-1)).toEqual({ kind: 'settings', settings: { fieldsOff: [] } });
    await page.screen.click('label', 'Specialist 2 terms');
    expect(page.changes.at(-1)).toEqual({
      kind: 'settings',
      settings: { levelsOff: ['specialist'] },
    });
  });

  it('say so where a change could not be saved, and show what is still so', async () => {
    const page = await openSettings();
    page.fail();
    await page.screen.click('input[value=dark]');
    expect(page.screen.find('[role=alert]').textContent).toMatch(/storage is full/);
    expect((page.screen.find('input[value=dark]') as HTMLInputElement).checked).toBe(false);
  });
});

describe('the list of sites', () => {
  const off = { settings: { ...NEW_READER.settings, sitesOff: ['b.example', 'a.example'] } };

  it('keeps a removed site in its place until it is taken back', async () => {
    const page = await openSettings(off);
    expect(page.rows('Sites that are off')).toEqual(['a.example', 'b.example']);
    const button = page.screen.find('button', 'Remove a.example');
    button.focus();
    await page.screen.click('button', 'Remove a.example');
    expect(page.changes.at(-1)).toEqual({ kind: 'site-off', site: 'a.example', on: false });
    expect(page.reader.settings.sitesOff).toEqual(['b.example']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.screen.click('button', 'Undo: keep a.example');
    expect(page.reader.settings.sitesOff).toEqual(['b.example', 'a.example']);
    expect(page.rows('Sites that are off')).toEqual(['a.example', 'b.example']);
  });

  it.each([
    ['https://News.example/today', 'Gloss is off on news.example.'],
    ['', 'Type the name of a site first.'],
    ['wiki', '“wiki” is only a part of a name.'],
    ['a b.example', '“a b.example” is not the name of a site.'],
    ['chrome://flags', 'never on “chrome://flags”'],
    ['*.example.com', 'a * stands for nothing here'],
    ['b.example', 'Gloss is off on b.example already.'],
  ])('answers "%s" with: %s', async (typed, said) => {
    const page = await openSettings(off);
    await page.type('form input', typed);
    await act(async () => {
      page.screen
        .find('form')
        .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(page.screen.find('form [role=status]').textContent).toContain(said);
    expect(page.changes.length).toBe(typed.startsWith('https:') ? 1 : 0);
    expect(document.activeElement).toBe(page.screen.find('form input'));
  });
});

describe('what is said of a site that is typed in', () => {
  async function add(page: Awaited<ReturnType<typeof openSettings>>, site: string) {
    await page.type('form input', site);
    await act(async () => {
      page.screen
        .find('form')
        .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  }

  it('goes when the site is taken off the list again', async () => {
    const page = await openSettings();
    await add(page, 'a.example');
    expect(page.screen.text()).toContain('Gloss is off on a.example.');
    await page.screen.click('button', 'Remove a.example');
    expect(page.screen.text()).toContain('Gloss is on everywhere.');
    expect(page.screen.text()).not.toContain('Gloss is off on a.example.');
  });

  it('goes too where the site was there already', async () => {
    const page = await openSettings();
    await add(page, 'a.example');
    await add(page, 'a.example');
    expect(page.screen.text()).toContain('Gloss is off on a.example already.');
    await page.screen.click('button', 'Remove a.example');
    expect(page.screen.find('form [role=status]').textContent).toBe('');
  });
});

describe('the lists of words', () => {
  it('have the latest first, with fields and dates, and those that are gone', async () => {
    const known = { asset: NOW, bond: NOW + DAY, 'long-gone': NOW - DAY };
    const page = await openSettings({ words: { ...NEW_READER.words, known } });
    expect(page.rows('Known words')).toEqual([
      'bond Finance Nov 15, 2023',
      'asset Finance Nov 14, 2023',
      'long-gone no longer in the glossary Nov 13, 2023',
    ]);
  });

  it('take a word back with the time that it had', async () => {
    const words = { ...NEW_READER.words, saved: { asset: NOW - DAY } };
    const page = await openSettings({ words });
    await page.screen.click('button', 'Remove asset');
    expect(page.reader.words.saved).toEqual({});
    await page.screen.click('button', 'Undo: keep asset');
    expect(page.reader.words.saved).toEqual({ asset: NOW - DAY });
  });

  it('are searched once they are long, and shown whole when asked', async () => {
    const known = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`entry-${index}`, NOW + index]),
    );
    const page = await openSettings({ words: { ...NEW_READER.words, known } });
    expect(page.rows('Known words')).toHaveLength(30);
    await page.screen.click('button', 'Show all 40');
    expect(page.rows('Known words')).toHaveLength(40);
    await page.type('input[type=search]', 'ENTRY-3');
    expect(page.rows('Known words')).toHaveLength(11);
    expect(page.screen.text()).toContain('11 words');
    await page.type('input[type=search]', 'zebra');
    expect(page.rows('Known words')).toEqual([]);
    expect(page.screen.text()).toContain('No word in this list matches “zebra”.');
  });

  it('name meanings that are not meant, by site, and take them back', async () => {
    const notHere = { 'shop.example': [{ form: 'leads', id: 'lead' }] };
    const page = await openSettings({ words: { ...NEW_READER.words, notHere } });
    const list = 'Meanings ruled out';
    expect(page.rows(list)).toEqual(['“leads” as lead on shop.example']);
    await page.screen.click(`[aria-label="${list}"] button`);
    expect(page.reader.words.notHere).toEqual({});
    await page.screen.click(`[aria-label="${list}"] button`);
    expect(page.reader.words.notHere).toEqual(notHere);
  });
});

describe('keys', () => {
  it('are shown as they are, and where they cannot be changed that is said', async () => {
    const page = await openSettings();
    expect(page.screen.all('.facts td')).toEqual(['Alt+Shift+N', 'none']);
    await page.screen.click('button', 'Change keys');
    expect(page.screen.text()).toContain('This browser has no page for that.');
  });
});
