// @vitest-environment happy-dom
// cspell:ignore Marketingcore
import { describe, expect, it, vi } from 'vitest';
import type { Page } from '@/components/PagePanel';
import { PanelApp } from '@/components/PanelApp';
import type { Why } from '@/core/budget';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { sampleView } from './samples';
import { show } from './screen';

function term(id: string, text: string, why: Why = 'marked') {
  const level = 'core' as const;
  return {
    id,
    text,
    headword: id,
    count: 2,
    marks: 1,
    why,
    level,
    frame: 0,
    isKnown: why === 'known',
  };
}
const MARKETING = term('marketing', 'Marketing');
const BRANDING = term('branding', 'brand', 'repeated');
const SALES = term('sales', 'sales', 'known');
const READY: Page = {
  state: 'ready',
  site: 'example.com',
  off: false,
  amount: 'balanced',
  terms: [MARKETING, BRANDING, SALES],
  pairs: [{ id: 'sales-vs-marketing', title: 'Sales vs marketing' }],
};
const DEFINITIONS: Readonly<Record<string, string>> = {
  marketing: 'All that makes people want a product.',
};

async function panel(props: Partial<Parameters<typeof PanelApp>[0]> = {}) {
  const calls = { onShow: vi.fn(), onAllow: vi.fn(), onMark: vi.fn(), onSwitchOn: vi.fn() };
  const onChange = vi.fn();
  const onOpenPage = vi.fn();
  const app = (more: typeof props = {}) => (
    <PanelApp
      settings={DEFAULT_SETTINGS}
      page={READY}
      title="Ten shops"
      inView={{ ids: ['branding'], firsts: ['branding'] }}
      definitionOf={(id) => DEFINITIONS[id]}
      view={sampleView}
      hands={{ saved: new Set(), known: new Set(), onChange, onOpenPage }}
      {...calls}
      {...props}
      {...more}
    />
  );
  const screen = await show(app());
  return {
    ...screen,
    ...calls,
    onChange,
    onOpenPage,
    redraw: (more: typeof props) => screen.draw(app(more)),
  };
}

const ROW = 'Marketingcore22 mentions, underlined';

describe('the list', () => {
  it('has the terms of the page under its title, and folds away what is known', async () => {
    const { all, text } = await panel();
    expect(all('h1')).toEqual(['Terms on this page']);
    expect(text()).toContain('Ten shops');
    expect(all('.terms .name')).toEqual(['Marketing', 'brand', 'sales']);
    expect(all('summary')).toEqual(['Known: 1']);
  });

  it('says what is in view and where the reader is, as that changes', async () => {
    const { all, redraw } = await panel();
    expect(all('[aria-current=location] .name')).toEqual(['brand']);
    expect(all('.in-view .unseen')[0]).toContain('in view');
    await redraw({ inView: { ids: ['marketing', 'branding'], firsts: ['marketing'] } });
    expect(all('[aria-current=location] .name')).toEqual(['Marketing']);
    expect(all('.in-view .name')).toEqual(['Marketing', 'brand']);
  });

  it('unfolds a row to its definition, and folds it again', async () => {
    const { click, all, find } = await panel();
    expect(all('.body p')).toEqual([]);
    await click('button', ROW);
    expect(find('button', ROW).getAttribute('aria-expanded')).toBe('true');
    expect(all('.body p')).toEqual(['marketing All that makes people want a product.']);
    await click('button', ROW);
    expect(all('.body p')).toEqual([]);
  });

  it('shows a term in the page by the button beside it', async () => {
    const { click, onShow } = await panel();
    await click('button', 'Show “brand” in the page');
    expect(onShow).toHaveBeenCalledExactlyOnceWith(BRANDING);
  });

  it('opens a pair that is easy to mix up', async () => {
    const { click, all } = await panel();
    await click('button', 'Sales vs marketing');
    expect(all('caption')).toEqual(['Sales vs marketing']);
  });
});

it.each<[string, Page, boolean]>([
  ['with terms', { ...READY, hasLeftAlone: true }, true],
  ['without terms', { ...READY, terms: [], hasLeftAlone: true }, true],
  ['that is followed', { ...READY, hasLeftAlone: false }, false],
  ['without terms that is followed', { ...READY, terms: [] }, false],
  ['where Gloss is off', { ...READY, off: true, hasLeftAlone: true }, false],
])('says that a part is left alone, of a page %s', async (_, page, isSaid) => {
  const { text } = await panel({ page });
  expect(text().includes('Gloss no longer follows it.')).toBe(isSaid);
});

describe('what is opened', () => {
  it('is saved, which can be undone, and opened in the glossary', async () => {
    const { click, onChange, onOpenPage } = await panel();
    await click('button', ROW);
    await click('button', 'All about it');
    await click('.foot button', 'Save');
    await click('.foot button', 'Undo');
    expect(onChange.mock.calls.map(([{ on }]) => on)).toEqual([true, false]);
    await click('.foot button', 'Open in the glossary');
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith({ kind: 'entry', id: 'marketing' });
  });

  it('gives the focus back to what opened it, by Escape and by the button', async () => {
    const { click, key, find, all } = await panel();
    await click('button', ROW);
    const opener = find('button', 'All about it');
    opener.focus();
    await click('button', 'All about it');
    await key('Escape');
    expect(document.activeElement).toBe(opener);
    const pair = find('button', 'Sales vs marketing');
    pair.focus();
    await click('button', 'Sales vs marketing');
    await click('thead button', 'marketing');
    expect(all('h2')).toEqual(['marketing']);
    await click('button', 'Back');
    await click('button', 'Back');
    expect(document.activeElement).toBe(pair);
  });

  it('takes the place of the list and the focus; Escape goes back to the row as it was', async () => {
    const { click, key, all, has } = await panel();
    await click('button', ROW);
    await click('button', 'All about it');
    expect(all('h2')).toEqual(['marketing']);
    expect(document.activeElement?.textContent).toBe('marketing');
    expect(has('.terms')).toBe(false);
    await key('Escape');
    expect(all('.body p')).toEqual(['marketing All that makes people want a product.']);
  });
});

describe('a page without a list', () => {
  it.each<[string, Page, readonly string[]]>([
    ['loading', { state: 'loading' }, ['Looking for terms on this page …']],
    [
      'a page of the browser’s own',
      { state: 'unreachable' },
      ['Gloss cannot run on this page.', 'Browsers keep extensions off their own pages.'],
    ],
    ['without terms', { ...READY, terms: [] }, ['No business terms found on this page.', 'popup']],
    ['a site that is off', { ...READY, off: true }, ['Gloss is off on this site.']],
  ])('says why: %s', async (_, page, words) => {
    const { text } = await panel({ page });
    for (const part of words) expect(text()).toContain(part);
  });

  it('speaks of no switch or search that it has not', async () => {
    for (const page of [{ ...READY, off: true }, { state: 'unreachable' }] as const) {
      const { text } = await panel({ page });
      expect(text()).not.toMatch(/below|all the same/);
    }
  });

  it('switches Gloss on again where it is off', async () => {
    const { click, onSwitchOn } = await panel({ page: { ...READY, off: true } });
    await click('button', 'Switch it on here');
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });

  it('asks to be let in, or to mark pages again', async () => {
    const withheld = await panel({ page: { state: 'withheld' } });
    await withheld.click('button', 'Allow on all sites');
    expect(withheld.onAllow).toHaveBeenCalledOnce();
    const looking = await panel({ page: { state: 'look-up-only', isLocked: false } });
    await looking.click('button', 'Mark terms on pages');
    expect(looking.onMark).toHaveBeenCalledOnce();
    const locked = await panel({ page: { state: 'look-up-only', isLocked: true } });
    expect(locked.has('button')).toBe(false);
  });
});
