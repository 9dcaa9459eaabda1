// @vitest-environment happy-dom
// cspell:ignore brandingbrand xyzzy wharketing
import { describe, expect, it, vi } from 'vitest';
import type { Page } from '@/components/PagePanel';
import { PopupApp } from '@/components/PopupApp';
import type { FoundRecord, Search, SearchResult } from '@/core/search';
import { sampleView } from './samples';
import { show } from './screen';

const MARKETING: FoundRecord = {
  kind: 'entry',
  id: 'marketing',
  title: 'marketing',
  field: 'Marketing',
  marks: [[0, 3]],
};
const RESULTS: SearchResult[] = [
  MARKETING,
  {
    kind: 'entry',
    id: 'branding',
    title: 'branding',
    field: 'Marketing',
    matched: 'brand work',
    marks: [],
  },
  { kind: 'comparison', id: 'sales-vs-marketing', title: 'Sales vs marketing', marks: [] },
  { kind: 'explainer', id: 'department', title: 'What does a marketing department do?', marks: [] },
];
const search: Search = (query) => ({
  results: query.startsWith('m') ? RESULTS : [],
  suggestions: query.startsWith('w') ? [MARKETING] : [],
});

const CAC = { id: 'cac', text: 'CAC', headword: 'customer acquisition cost', count: 3, frame: 0 };
const ASSETS = { id: 'asset', text: 'assets', headword: 'asset', count: 1, frame: 2 };
const READY: Page = {
  state: 'ready',
  site: 'example.com',
  off: false,
  amount: 'balanced',
  terms: [CAC, ASSETS],
};

function newCalls() {
  return {
    onSideBySide: vi.fn(),
    onReveal: vi.fn(),
    onSite: vi.fn(),
    onAmount: vi.fn(),
    onClose: vi.fn(),
  };
}

async function popup(props: Partial<Parameters<typeof PopupApp>[0]> = {}) {
  const calls = newCalls();
  const screen = await show(
    <PopupApp search={search} view={sampleView} page={READY} {...calls} {...props} />,
  );
  const active = () => {
    const id = screen.find('input').getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.querySelector('.name')?.textContent : undefined;
  };
  return { ...screen, ...calls, active };
}

describe('the search field', () => {
  it('has the focus first', async () => {
    const { find } = await popup();
    expect(document.activeElement).toBe(find('input'));
  });

  it('tells entries, comparisons and explainers apart', async () => {
    const { type, all } = await popup();
    await type('mar');
    expect(all('[role=option]')).toEqual([
      'marketingMarketing',
      'brandingbrand workMarketing',
      'Sales vs marketingComparison',
      'What does a marketing department do?Explainer',
    ]);
    expect(all('.result:has(.icon) .name')).toEqual([
      'Sales vs marketing',
      'What does a marketing department do?',
    ]);
  });

  it('is a combobox that names the list it steers', async () => {
    const { type, find } = await popup();
    expect(find('input').getAttribute('aria-expanded')).toBe('false');
    await type('mar');
    expect(find('[role=combobox]').getAttribute('aria-expanded')).toBe('true');
    expect(find('[role=listbox]').id).toBe(find('input').getAttribute('aria-controls'));
    expect(find('[role=option][aria-selected=true] .name').textContent).toBe('marketing');
  });

  it.each([
    [['ArrowDown'], 'branding'],
    [['ArrowDown', 'ArrowUp'], 'marketing'],
    [['ArrowUp'], 'What does a marketing department do?'],
    [['End'], 'What does a marketing department do?'],
    [['End', 'ArrowDown'], 'marketing'],
    [['End', 'Home'], 'marketing'],
  ])('is steered by %s', async (keys, expected) => {
    const { type, key, active } = await popup();
    await type('mar');
    for (const one of keys) await key(one);
    expect(active()).toBe(expected);
  });

  it('leaves Home and End to the text where Shift is held', async () => {
    const { type, key, active } = await popup();
    await type('mar');
    await key('End', { shiftKey: true });
    expect(active()).toBe('marketing');
  });

  it('opens the active row on Enter and hands the focus to what it opened', async () => {
    const { type, key, all } = await popup();
    await type('mar');
    await key('ArrowDown');
    await key('Enter');
    expect(all('h2')).toEqual(['branding']);
    expect(document.activeElement?.textContent).toBe('branding');
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'leaves Enter to the input method: %o',
    async (composing) => {
      const { type, key, has } = await popup();
      await type('mar');
      await key('Enter', composing);
      expect(has('[role=listbox]')).toBe(true);
    },
  );

  it('says when nothing was found, and what to try', async () => {
    const { type, text } = await popup();
    await type('xyzzy');
    expect(text()).toContain('Nothing found for “xyzzy”.');
    expect(text()).toContain('two terms with “vs”');
  });

  it('gives the nearest names where nothing was found, to be opened like results', async () => {
    const { type, key, text, all } = await popup();
    await type('wharketing');
    expect(text()).toContain('Nothing found for “wharketing”.');
    expect(all('[role=option] .name')).toEqual(['marketing']);
    await key('Enter');
    expect(all('h2')).toEqual(['marketing']);
  });

  it('emphasises what matched, in the name that did', async () => {
    const { type, all } = await popup();
    await type('mar');
    expect(all('.result .name b')).toEqual(['mar']);
  });

  it('shows the sentence that a description was found in', async () => {
    const snippet = { text: 'All that a firm does to win buyers.', marks: [[28, 35]] as const };
    const found: Search = () => ({ results: [{ ...MARKETING, snippet }], suggestions: [] });
    const { type, all } = await popup({ search: found });
    await type('winning buyers');
    expect(all('.snippet')).toEqual([snippet.text]);
    expect(all('.snippet b')).toEqual(['buyers.']);
  });

  it('offers to lay terms side by side that have not been compared', async () => {
    const offer: SearchResult = {
      kind: 'side-by-side',
      id: 'churn+goodwill',
      entries: ['churn', 'goodwill'],
      titles: ['churn', 'goodwill'],
    };
    const offering: Search = () => ({ results: [offer, MARKETING], suggestions: [] });
    const { type, key, all, onSideBySide } = await popup({ search: offering });
    await type('churn vs goodwill');
    expect(all('.name')).toEqual(['Lay churn and goodwill side by side', 'marketing']);
    await key('Enter');
    expect(onSideBySide).toHaveBeenCalledExactlyOnceWith(['churn', 'goodwill']);
  });

  it('searches what was typed before the glossary was at hand', async () => {
    const { type, text, draw, all } = await popup({ search: undefined });
    await type('mar');
    expect(text()).toContain('Loading');
    const calls = newCalls();
    await draw(<PopupApp search={search} view={sampleView} page={READY} {...calls} />);
    expect(all('[role=option]')).toHaveLength(4);
  });
});

describe('Escape', () => {
  it('goes back from a view, then clears the query, then closes', async () => {
    const { type, click, key, find, has, all, onClose } = await popup();
    await type('mar');
    await click('[role=option]', 'Sales vs marketingComparison');
    expect(all('caption')).toEqual(['Sales vs marketing']);
    await key('Escape');
    expect(has('[role=listbox]')).toBe(true);
    expect(document.activeElement).toBe(find('input'));
    await key('Escape');
    expect((find('input') as HTMLInputElement).value).toBe('');
    expect(has('.terms')).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
    await key('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('what was opened', () => {
  it('leads on, and back step by step', async () => {
    const { type, key, click, all, has } = await popup();
    await type('mar');
    await key('Enter');
    await click('button', 'Compare with sales');
    expect(all('h2')).toEqual(['Sales vs marketing']);
    await click('button', 'Back');
    expect(all('h2')).toEqual(['marketing']);
    await click('button', 'Back');
    expect(has('[role=listbox]')).toBe(true);
  });

  it('gives way to a new search', async () => {
    const { type, key, has } = await popup();
    await type('mar');
    await key('Enter');
    await type('mark');
    expect(has('[role=listbox]')).toBe(true);
    expect(has('article')).toBe(false);
  });
});

describe('this page', () => {
  it('lists its terms in order with their counts, and the headword where it is another word', async () => {
    const { all } = await popup();
    expect(all('.terms li')).toEqual([
      'CACcustomer acquisition cost33 mentions',
      'assets11 mention',
    ]);
  });

  it('reveals a term that is clicked', async () => {
    const { root, onReveal } = await popup();
    root.querySelectorAll<HTMLElement>('.term')[1]?.click();
    expect(onReveal).toHaveBeenCalledExactlyOnceWith(ASSETS);
  });

  it.each<[string, Page, string]>([
    ['is being read', { state: 'loading' }, 'Looking for terms'],
    ['is out of reach', { state: 'unreachable' }, 'Gloss cannot run on this page.'],
    ['has no terms', { ...READY, terms: [] }, 'No business terms found'],
    ['is switched off', { ...READY, off: true }, 'Gloss is off on this site.'],
  ])('says so when it %s', async (_, page, words) => {
    const { text, has } = await popup({ page });
    expect(text()).toContain(words);
    expect(has('.terms')).toBe(false);
  });

  it.each([
    [false, 'true', true],
    [true, 'false', false],
  ])('has a switch for its site; off: %s', async (off, checked, wished) => {
    const { find, click, onSite } = await popup({ page: { ...READY, off } });
    expect(find('[role=switch]', 'On for example.com').getAttribute('aria-checked')).toBe(checked);
    await click('[role=switch]');
    expect(onSite).toHaveBeenCalledExactlyOnceWith(wished);
  });

  it('has no switch where there is no site', async () => {
    const { has } = await popup({ page: { ...READY, site: undefined } });
    expect(has('[role=switch]')).toBe(false);
  });

  it('offers which mentions are underlined', async () => {
    const { find, all, onAmount } = await popup();
    const select = find('select') as HTMLSelectElement;
    expect(all('option')).toEqual(['fewest', 'fewer', 'balanced', 'more', 'every mention']);
    expect(select.value).toBe('balanced');
    select.selectedIndex = 4;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onAmount).toHaveBeenCalledExactlyOnceWith('every');
  });
});
