// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BriefApp } from '@/components/BriefApp';
import { Addresses } from '@/components/Opener';
import type { Brief } from '@/core/brief';
import { placeOf } from '@/core/routes';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { show } from './screen';

const BRIEF: Brief = {
  title: 'Ten shops',
  url: 'https://shops.example/ten',
  lines: [
    { id: 'margin', headword: 'margin', definition: 'What is left of a price.', level: 'core' },
    { id: 'bond', headword: 'bond', definition: 'A loan in parts.', level: 'everyday' },
  ],
  pairs: [
    { id: 'margin-vs-markup', title: 'Margin vs markup', gist: 'Of the price, of the cost.' },
  ],
  known: [],
};

async function brief(given: Brief | undefined | null, onCopy = vi.fn(async (_: Brief) => true)) {
  const onPrint = vi.fn();
  const screen = await show(
    <Addresses.Provider value={placeOf}>
      <BriefApp settings={DEFAULT_SETTINGS} brief={given} onPrint={onPrint} onCopy={onCopy} />
    </Addresses.Provider>,
  );
  return { ...screen, onPrint, onCopy };
}

describe('a brief', () => {
  it('has the terms of the page in order, and its pairs, each leading to the glossary', async () => {
    const { all, root } = await brief(BRIEF);
    expect(all('h1')).toEqual(['Ten shops']);
    expect(all('dt')).toEqual(['margin', 'bond', 'Margin vs markup']);
    expect(all('dd')).toEqual([
      'What is left of a price.',
      'A loan in parts.',
      'Of the price, of the cost.',
    ]);
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/entry/margin', '#/entry/bond', '#/compare/margin-vs-markup']);
  });

  it('has no heading for pairs where there are none', async () => {
    const { has } = await brief({ ...BRIEF, pairs: [] });
    expect(has('h2')).toBe(false);
  });

  it('does not say an address twice that is the title too', async () => {
    const { text } = await brief({ ...BRIEF, title: BRIEF.url });
    expect(text().split(BRIEF.url)).toHaveLength(2);
  });

  it('leaves everyday terms out, on paper and in what is copied, once that is asked for', async () => {
    const { click, all, find, onCopy } = await brief(BRIEF);
    await click('button', 'Without everyday terms');
    expect(all('dt')).toEqual(['margin', 'Margin vs markup']);
    expect(find('button', 'Without everyday terms').getAttribute('aria-pressed')).toBe('true');
    await click('button', 'Copy as text');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ ...BRIEF, lines: BRIEF.lines.slice(0, 1) });
    await click('button', 'Without everyday terms');
    expect(all('dt')).toEqual(['margin', 'bond', 'Margin vs markup']);
  });

  it.each([
    ['none', BRIEF.lines.slice(0, 1)],
    ['no others', BRIEF.lines.slice(1)],
  ])('does not offer that where there are %s', async (_, lines) => {
    const { has } = await brief({ ...BRIEF, lines });
    expect(has('button', 'Without everyday terms')).toBe(false);
  });

  it('names what was left out, since the reader knows it', async () => {
    const { text } = await brief({ ...BRIEF, known: ['asset', 'equity', 'bond'] });
    expect(text()).toContain('Left out, as you know them: asset, equity and bond.');
  });

  it('is printed', async () => {
    const { click, onPrint } = await brief(BRIEF);
    await click('button', 'Print');
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'Copied.'],
    [false, 'The browser did not let Gloss copy it.'],
  ])('says whether it was copied: %s', async (isCopied, words) => {
    const { click, find } = await brief(
      BRIEF,
      vi.fn(async (_: Brief) => isCopied),
    );
    await click('button', 'Copy as text');
    expect(find('[role=status]').textContent).toBe(words);
  });
});

describe('where there is nothing to print', () => {
  it.each([
    ['the page is being asked', undefined, 'Looking for terms on this page …'],
    ['there is no page', null, 'Gloss has no page to read here.'],
    ['the page has no terms', { ...BRIEF, lines: [], pairs: [] }, 'No business terms found'],
  ])('says so, without buttons: %s', async (_, given, words) => {
    const { find, has } = await brief(given);
    expect(find('[role=status]').textContent).toContain(words);
    expect(has('button')).toBe(false);
  });
});
