// @vitest-environment happy-dom
// cspell:ignore brandingbrand xyzzy wharketing
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ActivityFigures } from '@/components/ActivityFigures';
import type { Page } from '@/components/PagePanel';
import { PopupApp } from '@/components/PopupApp';
import { LEADS } from '@/components/PopupLeads';
import type { Find } from '@/components/use-found';
import type { ViewHands } from '@/components/ViewActions';
import { activityOf, type FrameActivity } from '@/core/activity';
import type { Why } from '@/core/budget';
import { type FoundRecord, RESULTS as MOST, type SearchResult } from '@/core/search';
import { DEFAULT_SETTINGS } from '@/core/settings';
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
const find: Find = async (query) => ({
  results: query.startsWith('m') ? RESULTS : [],
  suggestions: query.startsWith('w') ? [MARKETING] : [],
});

function term(id: string, text: string, headword: string, count: number, why: Why = 'marked') {
  const isKnown = why === 'known';
  return { id, text, headword, count, why, isKnown, marks: 1, frame: 0, level: 'core' as const };
}
const CAC = term('cac', 'CAC', 'customer acquisition cost', 3);
const ASSETS = term('asset', 'assets', 'asset', 1, 'budget');
const READY: Page = {
  state: 'ready',
  site: 'example.com',
  off: false,
  amount: 'balanced',
  terms: [CAC, ASSETS],
  pairs: [],
};
const FRAME: FrameActivity = {
  isStarted: true,
  isMarking: true,
  isHidden: false,
  spent: { reading: [3, 2, 2], judging: [1, 1, 1], painting: [0.5, 1, 0.5] },
  blocks: 4,
  withForms: 3,
  foreign: 0,
  whys: { marked: 3, budget: 2 },
  hasLeftAlone: false,
};
const LEFT_ALONE = 'A part of this page changes all the time. Gloss no longer follows it.';
const NO_HANDS: ViewHands = {
  saved: new Set(),
  known: new Set(),
  onChange: () => undefined,
  onOpenPage: () => undefined,
};
const REST = { saved: [], recent: [], settings: DEFAULT_SETTINGS, leads: LEADS, hands: NO_HANDS };

function newCalls() {
  return {
    onSideBySide: vi.fn(),
    onAllResults: vi.fn(),
    onReveal: vi.fn(),
    onSite: vi.fn(),
    onAllow: vi.fn(),
    onMark: vi.fn(),
    onLead: vi.fn(),
    onAmount: vi.fn(),
    onClose: vi.fn(),
  };
}

async function popup(props: Partial<Parameters<typeof PopupApp>[0]> = {}) {
  const calls = newCalls();
  const screen = await show(
    <PopupApp find={find} view={sampleView} page={READY} {...REST} {...calls} {...props} />,
  );
  const active = () => {
    const id = screen.find('[role=combobox]').getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.querySelector('.name')?.textContent : undefined;
  };
  return { ...screen, ...calls, active };
}

describe('the search field', () => {
  it('has the focus first', async () => {
    const { find } = await popup();
    expect(document.activeElement).toBe(find('[role=combobox]'));
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
    expect(find('[role=combobox]').getAttribute('aria-expanded')).toBe('false');
    await type('mar');
    expect(find('[role=combobox]').getAttribute('aria-expanded')).toBe('true');
    expect(find('[role=listbox]').id).toBe(find('[role=combobox]').getAttribute('aria-controls'));
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

  it('opens what Enter is pressed on before it is drawn, once it is found', async () => {
    const { find, all } = await popup();
    const field = find('[role=combobox]') as HTMLInputElement;
    await act(async () => {
      field.value = 'mar';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await Promise.resolve();
    });
    await vi.waitFor(() => expect(all('h2')).toEqual(['marketing']));
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
    const found: Find = async () => ({
      results: [{ ...MARKETING, snippet }],
      suggestions: [],
    });
    const { type, all } = await popup({ find: found });
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
    const offering: Find = async () => ({ results: [offer, MARKETING], suggestions: [] });
    const { type, key, all, onSideBySide } = await popup({ find: offering });
    await type('churn vs goodwill');
    expect(all('.name')).toEqual(['Lay churn and goodwill side by side', 'marketing']);
    await key('Enter');
    expect(onSideBySide).toHaveBeenCalledExactlyOnceWith(['churn', 'goodwill']);
  });

  it('searches what was typed before the glossary was at hand', async () => {
    const { type, text, draw, all } = await popup({ find: () => new Promise(() => {}) });
    await type('mar');
    expect(text()).toContain('Loading');
    const calls = newCalls();
    await draw(<PopupApp find={find} view={sampleView} page={READY} {...REST} {...calls} />);
    await vi.waitFor(() => expect(all('[role=option]')).toHaveLength(4));
  });
});

describe('rows, while one types', () => {
  const elements = (selector: string) => [...document.querySelectorAll(selector)];

  it('of the page are not made anew when the field is cleared', async () => {
    const { type } = await popup();
    const before = elements('.page li');
    await type('mar');
    await type('');
    expect(before).toHaveLength(2);
    expect(elements('.page li')).toEqual(before);
    expect(elements('.page li').every((row, at) => row === before[at])).toBe(true);
  });

  it('of what was found are written anew, not made anew', async () => {
    const { type, all } = await popup({
      find: async (query) => ({
        results: query === 'm' ? RESULTS.slice(1) : RESULTS.slice(0, 2),
        suggestions: [],
      }),
    });
    await type('m');
    const [first] = elements('[role=option]');
    await type('ma');
    expect(all('[role=option] .name')).toEqual(['marketing', 'branding']);
    expect(elements('[role=option]')[0]).toBe(first);
  });

  it('stay those of the last letter where an answer comes late', async () => {
    const answers = new Map<string, () => void>();
    const slow: Find = (query) =>
      new Promise((resolve) => {
        const results = query === 'm' ? RESULTS.slice(1) : RESULTS.slice(0, 1);
        answers.set(query, () => resolve({ results, suggestions: [] }));
      });
    const { type, all } = await popup({ find: slow });
    await type('m');
    await type('ma');
    await act(async () => answers.get('ma')?.());
    await act(async () => answers.get('m')?.());
    expect(all('[role=option] .name')).toEqual(['marketing']);
  });
});

describe('Enter pressed before the search has answered', () => {
  it('opens what is found for all that was typed, not what was found for less of it', async () => {
    const answers: (() => void)[] = [];
    const slow: Find = (query) =>
      new Promise((resolve) => {
        const results = query === 'm' ? RESULTS.slice(1) : RESULTS;
        answers.push(() => resolve({ results, suggestions: [] }));
      });
    const { type, key, all, has } = await popup({ find: slow });
    await type('m');
    await act(async () => answers[0]?.());
    await type('mar');
    await key('Enter');
    expect(has('article')).toBe(false);
    await act(async () => answers[1]?.());
    await vi.waitFor(() => expect(all('h2')).toEqual(['marketing']));
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
    expect(document.activeElement).toBe(find('[role=combobox]'));
    await key('Escape');
    expect((find('[role=combobox]') as HTMLInputElement).value).toBe('');
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

describe('what can be done with what was opened', () => {
  async function opened(result: string, more: Partial<ViewHands> = {}) {
    const hands = { ...NO_HANDS, onChange: vi.fn(), onOpenPage: vi.fn(), ...more };
    const screen = await popup({ hands });
    await screen.type('mar');
    await screen.click('[role=option]', result);
    return { ...screen, ...hands };
  }

  it.each([
    ['Save', 'saved', 'Saved.'],
    ['I know this', 'known', 'Known: no more marks for it.'],
  ] as const)('%s, said and undone right there', async (action, kind, said) => {
    const { click, find, text, onChange } = await opened('marketingMarketing');
    await click('.foot button', action);
    expect(onChange).toHaveBeenLastCalledWith({ kind, id: 'marketing', on: true });
    expect(text()).toContain(said);
    find('.foot button', 'Undo').focus();
    await click('.foot button', 'Undo');
    expect(onChange).toHaveBeenLastCalledWith({ kind, id: 'marketing', on: false });
    expect(document.activeElement?.textContent).toBe('Save');
  });

  it('shows what is saved already, and takes it back', async () => {
    const { click, find, onChange } = await opened('marketingMarketing', {
      saved: new Set(['marketing']),
    });
    expect(find('.foot button', 'Saved').getAttribute('aria-pressed')).toBe('true');
    await click('.foot button', 'Saved');
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'saved', id: 'marketing', on: false });
  });

  it('leads to all there is on it in the glossary', async () => {
    const { click, has, onOpenPage } = await opened('Sales vs marketingComparison');
    expect(has('.foot button', 'Save')).toBe(false);
    await click('.foot button', 'Open in the glossary');
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith({
      kind: 'comparison',
      id: 'sales-vs-marketing',
    });
  });

  it('says what was done of one entry only as long as it is shown', async () => {
    const { click, text } = await opened('marketingMarketing');
    await click('.foot button', 'Save');
    await click('button', 'Compare with sales');
    expect(text()).not.toContain('Saved.');
  });
});

describe('more results than a popup lists', () => {
  const many = Array.from(
    { length: MOST },
    (_, at): SearchResult => ({ ...MARKETING, id: `${at}`, title: `marketing ${at}` }),
  );
  const finding = (results: readonly SearchResult[]): Find => {
    return async () => ({ results, suggestions: [] });
  };

  it('are said to be only the first, and all of them are one press away', async () => {
    const { type, text, click, onAllResults } = await popup({ find: finding(many) });
    await type(' mar ');
    expect(text()).toContain('The first 10 results');
    await click('button', 'All results in the glossary');
    expect(onAllResults).toHaveBeenCalledExactlyOnceWith('mar');
  });

  it('are not promised where there are none', async () => {
    const { type, text, has } = await popup({ find: finding(many.slice(1)) });
    await type('mar');
    expect(text()).toContain('9 results');
    expect(has('.all-results')).toBe(false);
  });
});

describe('the terms of the page by keys', () => {
  const terms = ['arr', 'bond', 'churn'].map((id) => term(id, id, id, 1));
  const known = ['equity', 'debt'].map((id) => term(id, id, id, 1, 'known'));
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>('.term')]
      .filter(({ tabIndex }) => tabIndex === 0)
      .map((row) => row.querySelector('.name')?.textContent);
  const focused = () => document.activeElement?.querySelector('.name')?.textContent;

  it('are one stop of Tab, and one more for what is known', async () => {
    await popup({ page: { ...READY, terms: [...terms, ...known] } });
    expect(stops()).toEqual(['arr', 'equity']);
  });

  it.each([
    [['ArrowDown'], 'bond'],
    [['ArrowUp'], 'churn'],
    [['End'], 'churn'],
    [['End', 'ArrowDown'], 'arr'],
    [['End', 'Home'], 'arr'],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'bond'],
  ])('are walked by %s; Tab comes back to where one was', async (keys, expected) => {
    const { root, key } = await popup({ page: { ...READY, terms } });
    await act(() => root.querySelector<HTMLElement>('.term')?.focus());
    for (const one of keys) await key(one);
    expect(focused()).toBe(expected);
    expect(stops()).toEqual([expected]);
  });

  it('stay lists of buttons to those who hear them', async () => {
    const { all, root } = await popup({ page: { ...READY, terms } });
    expect(all('ol.terms > li > button')).toHaveLength(3);
    expect(root.querySelector('ol.terms [role]')).toBeNull();
  });
});

describe('this page', () => {
  it('lists its terms in order with their levels and counts, and the headword where it is another word', async () => {
    const { all } = await popup();
    expect(all('.terms .term > :not(.unseen)')).toEqual([
      'CAC',
      'customer acquisition cost',
      'core',
      '3',
      'assets',
      'core',
      '1',
    ]);
  });

  it('says of each term why it is underlined or not', async () => {
    const { all, root, text } = await popup();
    expect(all('.terms .unseen')).toEqual([
      '3 mentions, underlined',
      '1 mention, not underlined: rarer or earlier terms come first',
    ]);
    await act(() => root.querySelectorAll<HTMLElement>('.term')[1]?.focus());
    expect(text()).toContain('assets: not underlined: rarer or earlier terms come first');
  });

  it('folds away what the reader knows', async () => {
    const known = term('equity', 'equity', 'equity', 2, 'known');
    const page = { ...READY, terms: [CAC, known] };
    const { find, all } = await popup({ page });
    expect(all('.terms .name')).toEqual(['CAC', 'equity']);
    expect(find('summary').textContent).toBe('Known: 1');
    expect((find('details') as HTMLDetailsElement).open).toBe(false);
    expect(find('details').textContent).toContain('equity');
  });

  it('opens a pair that is easy to mix up', async () => {
    const pairs = [{ id: 'sales-vs-marketing', title: 'Sales vs marketing' }];
    const { click, text, all } = await popup({ page: { ...READY, pairs } });
    expect(text()).toContain('Easy to mix up here');
    await click('button', 'Sales vs marketing');
    expect(all('caption')).toEqual(['Sales vs marketing']);
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
    expect(find('[role=switch]', 'Gloss for example.com').getAttribute('aria-checked')).toBe(
      checked,
    );
    await click('[role=switch]');
    expect(onSite).toHaveBeenCalledExactlyOnceWith(wished);
  });

  it('has no switch where there is no site', async () => {
    const { has } = await popup({ page: { ...READY, site: undefined } });
    expect(has('[role=switch]')).toBe(false);
  });

  it('has a slider for how many terms are underlined', async () => {
    const { root, onAmount } = await popup();
    const slider = root.querySelector('input[type=range]') as HTMLInputElement;
    expect(slider.getAttribute('aria-valuetext')).toBe('balanced');
    slider.value = '4';
    await act(() => {
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onAmount).toHaveBeenCalledExactlyOnceWith('every');
    expect(slider.getAttribute('aria-valuetext')).toBe('every mention');
  });

  it('asks to be let in where the browser keeps Gloss out', async () => {
    const { click, text, onAllow } = await popup({ page: { state: 'withheld' } });
    expect(text()).toContain('Gloss is not allowed to read pages.');
    await click('button', 'Allow on all sites');
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('looks at what Gloss does in the page only when that is unfolded', async () => {
    const onActivity = vi.fn(async () => activityOf([FRAME]));
    const { find, text } = await popup({ onActivity });
    expect(onActivity).not.toHaveBeenCalled();
    const details = find('.activity') as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
      await import('@/components/ActivityFigures');
    });
    await vi.waitFor(() => expect(text()).toContain('Time spent4.5 ms'));
    expect(text()).toContain('Frames read1 of 1');
    expect(text()).toContain('rarer or earlier ones first2');
  });

  it.each<[string, Page, boolean]>([
    ['with terms', { ...READY, hasLeftAlone: true }, true],
    ['without terms', { ...READY, terms: [], hasLeftAlone: true }, true],
    ['that is followed', { ...READY, hasLeftAlone: false }, false],
    ['without terms that is followed', { ...READY, terms: [] }, false],
    ['where Gloss is off', { ...READY, off: true, hasLeftAlone: true }, false],
  ])('says that a part of it is left alone, of a page %s', async (_, page, isSaid) => {
    const { text } = await popup({ page });
    expect(text().includes(LEFT_ALONE)).toBe(isSaid);
  });

  it('says among what Gloss does that a part of the page is left alone', async () => {
    for (const hasLeftAlone of [true, false]) {
      const activity = activityOf([FRAME, { ...FRAME, hasLeftAlone }]);
      const { text } = await show(<ActivityFigures page={READY} activity={activity} />);
      expect(text()).toContain('Time spent9 ms');
      expect(text().includes(LEFT_ALONE)).toBe(hasLeftAlone);
    }
  });

  it('says that it reads no page, and marks pages again where that is the reader’s to say', async () => {
    const free = await popup({ page: { state: 'look-up-only', isLocked: false } });
    expect(free.text()).toContain('No page can see that you use Gloss.');
    await free.click('button', 'Mark terms on pages');
    expect(free.onMark).toHaveBeenCalledOnce();
    const locked = await popup({ page: { state: 'look-up-only', isLocked: true } });
    expect(locked.text()).toContain('No page can see that you use Gloss.');
    expect(locked.all('button')).not.toContain('Mark terms on pages');
  });

  it.each<[string, Page, string[]]>([
    ['a page with terms', READY, ['Glossary', 'Page brief', 'Side panel', 'Settings']],
    ['a page without', { ...READY, terms: [] }, ['Glossary', 'Side panel', 'Settings']],
    ['a page out of reach', { state: 'unreachable' }, ['Glossary', 'Side panel', 'Settings']],
  ])('leads on from %s', async (_, page, leads) => {
    const { all, click, onLead } = await popup({ page });
    expect(all('nav button')).toEqual(leads);
    await click('button', 'Settings');
    expect(onLead).toHaveBeenCalledExactlyOnceWith('settings');
  });
});

describe('a long page', () => {
  it('has all its terms in the list, those out of sight too', async () => {
    const ids = Array.from({ length: 120 }, (_, number) => `term-${number}`);
    const terms = ids.map((id) => term(id, id, id, 1));
    const { all } = await popup({ page: { ...READY, terms } });
    expect(all('.term .name')).toEqual(ids);
  });
});

describe('the other lists', () => {
  const saved = [{ kind: 'entry' as const, id: 'branding', title: 'branding', field: 'Marketing' }];
  const recent = [
    { kind: 'comparison' as const, id: 'sales-vs-marketing', title: 'Sales vs marketing' },
  ];

  it('open what was saved', async () => {
    const { click, all } = await popup({ saved });
    await click('[role=tab]', 'Saved');
    expect(all('[role=tabpanel] li')).toEqual(['brandingMarketing']);
    await click('button', 'brandingMarketing');
    expect(all('h2')).toEqual(['branding']);
  });

  it('open what was looked up', async () => {
    const { click, all } = await popup({ recent });
    await click('[role=tab]', 'Recent');
    await click('button', 'Sales vs marketingComparison');
    expect(all('caption')).toEqual(['Sales vs marketing']);
  });

  it('are as they were after a search and a view', async () => {
    const { click, key, type, all } = await popup({ saved });
    await click('[role=tab]', 'Saved');
    await type('mar');
    expect(all('[role=tab]')).toEqual([]);
    await key('Enter');
    await type('');
    expect(all('[role=tab][aria-selected=true]')).toEqual(['Saved']);
    expect(all('[role=tabpanel] li')).toEqual(['brandingMarketing']);
  });

  it.each([
    ['Saved', 'Nothing saved yet.'],
    ['Recent', 'Nothing looked up yet.'],
  ])('say so where there is nothing: %s', async (tab, words) => {
    const { click, text } = await popup();
    await click('[role=tab]', tab);
    expect(text()).toContain(words);
  });
});
