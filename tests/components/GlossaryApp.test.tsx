// @vitest-environment happy-dom
// cspell:ignore bomd
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { GlossaryApp, type GlossaryAppProps } from '@/components/glossary/GlossaryApp';
import { type Contents, contentsOf } from '@/core/contents';
import { changed, NEW_READER } from '@/core/reader-state';
import { type Route, readRoute, routeTo } from '@/core/routes';
import type { SearchAnswer } from '@/core/search';
import { createViewer } from '@/core/views';
import { show } from './screen';
import { SMALL_GLOSSARY } from './small-glossary';

const CONTENTS = contentsOf(SMALL_GLOSSARY);
const VIEWER = createViewer(SMALL_GLOSSARY);
const RELATED_ONLY = { ...SMALL_GLOSSARY, comparisons: [] };
const NEW = { kind: 'new' } as const;

const ANSWER: SearchAnswer = {
  results: [
    {
      kind: 'side-by-side',
      id: 'bond+asset',
      entries: ['bond', 'asset'],
      titles: ['bond', 'asset'],
    },
    { kind: 'entry', id: 'bond', title: 'bond', field: 'Finance', marks: [] },
    { kind: 'entry', id: 'asset', title: 'asset', field: 'Accounting', marks: [] },
    { kind: 'comparison', id: 'stock-vs-bond', title: 'Stock vs bond', marks: [] },
  ],
  suggestions: [],
};

/** The page as its entrypoint joins it: places change as in a browser, but without one. */
async function page(place: string, props: Partial<GlossaryAppProps> = {}) {
  const places: string[] = [];
  const changes = vi.fn();
  function Joined() {
    const [route, setRoute] = useState<Route>(readRoute(place));
    const [arrival, setArrival] = useState<GlossaryAppProps['arrival']>(NEW);
    const [reader, setReader] = useState(NEW_READER);
    const go = (next: Route, how: string, arrived: GlossaryAppProps['arrival']) => {
      places.push(`${how} ${routeTo(next)}`);
      setRoute(next);
      setArrival(arrived);
    };
    return (
      <GlossaryApp
        route={route}
        arrival={arrival}
        contents={CONTENTS}
        viewer={VIEWER}
        reader={reader}
        find={async () => ANSWER}
        own={null}
        day={0}
        onGo={(next) => go(next, 'go', { kind: 'new' })}
        onGoOn={(next, how) => go(next, how, { kind: 'going-on' })}
        onBack={() => places.push('back')}
        onChange={(change) => {
          changes(change);
          if (change.kind !== 'reset') setReader((before) => changed(before, change, 1));
        }}
        onCopyLink={async (shown) => void places.push(`copy ${routeTo(shown)}`)}
        settings={<h1>Settings</h1>}
        {...props}
      />
    );
  }
  return { ...(await show(<Joined />)), places, changes };
}

const addresses = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the start', () => {
  it('leads to fields, comparisons and explainers', async () => {
    const { all, root } = await page('#/');
    expect(all('h1')).toEqual(['Business terms, explained and compared']);
    expect(all('.fields li')).toEqual(['Accounting 1', 'Finance 3']);
    expect(addresses(root, '.tile')).toEqual([
      '#/compare/stock-vs-bond',
      '#/explain/what-is-a-bond',
    ]);
  });

  it('has what was opened lately and what was saved, by name', async () => {
    const reader = changed(
      changed(NEW_READER, { kind: 'saved', id: 'asset', on: true }, 1),
      { kind: 'opened', reference: { kind: 'comparison', id: 'stock-vs-bond' } },
      2,
    );
    const { all } = await page('#/', { reader });
    expect(all('.chips a')).toEqual(['Stock vs bond', 'asset']);
  });
});

describe('a list of entries', () => {
  it.each([
    ['#/browse', 'All terms', ['asset', 'bond', 'stock', 'yield']],
    ['#/field/finance', 'Finance', ['bond', 'stock', 'yield']],
    ['#/letter/B', 'Terms with B', ['bond']],
    ['#/browse?level=core', 'All terms', ['asset', 'bond']],
  ])('at %s', async (place, title, headwords) => {
    const { all } = await page(place);
    expect(all('h1')).toEqual([title]);
    expect(all('.entries a')).toEqual(headwords);
  });

  it('shows fewer levels when they are chosen, and says so in its address', async () => {
    const { find, click, all, places } = await page('#/field/finance');
    expect(all('.levels label')).toEqual(['Everyday ●○○ 1', 'Core ●●○ 1', 'Specialist ●●● 1']);
    await click('.levels label:nth-of-type(3) input');
    expect(places).toEqual(['replace #/field/finance?level=everyday,core']);
    expect(all('.entries a')).toEqual(['bond', 'stock']);
    await click('.levels label:nth-of-type(1) input');
    expect(all('.entries a')).toEqual(['bond']);
    // The last level stays.
    expect((find('.levels label:nth-of-type(2) input') as HTMLInputElement).disabled).toBe(true);
  });

  it('keeps the levels on the way to another list', async () => {
    const { root } = await page('#/browse?level=core');
    expect(addresses(root, '.ways a')).toContain('#/field/finance?level=core');
  });

  it.each(['#/field/astrology', '#/letter/X'])('%s has nothing', async (place) => {
    const { text } = await page(place);
    expect(text()).toContain(`The glossary has nothing at “${place}”`);
  });
});

describe('an entry', () => {
  it('has all there is on it', async () => {
    const { all, text, root } = await page('#/entry/bond');
    expect(all('h1')).toEqual(['bond']);
    expect(all('dt')).toEqual(['In plain words', 'Example', 'Worth knowing', 'Also called']);
    expect(all('h2')).toEqual(['Compared with stock', 'Related', 'Read more']);
    expect(all('tbody th')).toEqual(['Makes you', 'Income']);
    expect(text()).toContain('core term');
    expect(addresses(root, '.place a')).toEqual(['#/field/finance']);
    expect(addresses(root, '.chips a')).toEqual(['#/entry/yield']);
    expect(addresses(root, '.more a')).toEqual(['#/compare/stock-vs-bond', '#/make/bond']);
  });

  it('shows a formula with a worked number', async () => {
    const { text } = await page('#/entry/yield');
    expect(text()).toContain('yield = coupon ÷ price');
    expect(text()).toContain('$5 ÷ $100 = 5%');
  });

  it.each([
    ['Save', 'Saved', 'saved', 'Saved “bond”'],
    ['I know this', 'Known', 'known', 'No more marks for “bond”'],
  ])('is kept by “%s”, which can be undone', async (button, pressed, kind, told) => {
    const { click, find, text, changes, has } = await page('#/entry/bond');
    await click('button', button);
    expect(changes).toHaveBeenLastCalledWith({ kind, id: 'bond', on: true });
    expect(find('button', pressed).getAttribute('aria-pressed')).toBe('true');
    expect(text()).toContain(told);
    await click('button', 'Undo');
    expect(changes).toHaveBeenLastCalledWith({ kind, id: 'bond', on: false });
    expect(find('button', button).getAttribute('aria-pressed')).toBe('false');
    expect(has('button', 'Undo')).toBe(false);
  });

  it('gives its address away', async () => {
    const { click, places, text } = await page('#/entry/bond');
    await click('button', 'Copy link');
    expect(places).toEqual(['copy #/entry/bond']);
    expect(text()).toContain('Link copied');
  });

  it('that is not there is said not to be', async () => {
    const { all, root } = await page('#/entry/unicorn');
    expect(all('h1')).toEqual(['There is no such page']);
    expect(addresses(root, 'main a')).toEqual(['#/']);
  });
});

describe('what was just done', () => {
  it('is not undone from another page, nor said there', async () => {
    const { click, has, type } = await page('#/entry/bond');
    await click('button', 'Save');
    expect(has('button', 'Undo')).toBe(true);
    await type('a');
    expect(has('button', 'Undo')).toBe(false);
  });

  it('goes by itself, but not from under the pointer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const shown = page('#/entry/bond');
      await vi.advanceTimersByTimeAsync(100);
      const { find, has, root } = await shown;
      find('button', 'Save').click();
      await vi.advanceTimersByTimeAsync(5000);
      expect(has('button', 'Undo')).toBe(true);
      root.querySelector('.undo-bar')?.dispatchEvent(new Event('pointerenter'));
      await vi.advanceTimersByTimeAsync(20_000);
      expect(has('button', 'Undo')).toBe(true);
      root.querySelector('.undo-bar')?.dispatchEvent(new Event('pointerleave'));
      await vi.advanceTimersByTimeAsync(6100);
      expect(has('button', 'Undo')).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('entries that the reader chose', () => {
  it('stand side by side, honestly labelled, where nobody has compared them', async () => {
    const { all, text } = await page('#/compare/asset+bond');
    expect(all('h1')).toEqual(['Side by side: asset and bond']);
    expect(text()).toContain('Gloss has no written comparison of these.');
    expect(all('thead th')).toEqual(['asset', 'bond']);
    expect(all('tbody th')).toEqual([
      'Definition',
      'In plain words',
      'Example',
      'Worth knowing',
      'Level',
      'Field',
    ]);
    expect(text()).toContain('Not given');
  });

  it('are the comparison that there is of just these, in whatever order', async () => {
    const { all, text } = await page('#/compare/bond+stock');
    expect(all('h1')).toEqual(['Stock vs bond']);
    expect(text()).toContain('A stock owns, a bond lends.');
  });

  it('come with the comparisons of some of them', async () => {
    const { root } = await page('#/compare/asset+bond+stock');
    expect(addresses(root, '.rows a')).toEqual(['#/compare/stock-vs-bond']);
  });

  it('are not there where one of them is not', async () => {
    const { all } = await page('#/compare/asset+unicorn');
    expect(all('h1')).toEqual(['There is no such page']);
  });
});

describe('making a comparison', () => {
  it('takes one entry after the other from the field', async () => {
    const { find, key, places, all, root } = await page('#/make');
    const field = find('.chooser input') as HTMLInputElement;
    field.focus();
    field.value = 'b';
    await typeInto(field);
    expect(all('.chooser [role=option] .name')).toEqual(['bond', 'asset']);
    await key('Enter');
    expect(places).toEqual(['replace #/make/bond']);
    expect(all('.chosen .name')).toEqual(['bond']);
    expect(document.activeElement).toBe(root.querySelector('.chooser input'));
    field.value = 'a';
    await typeInto(field);
    expect(all('.chooser [role=option] .name')).toEqual(['asset']);
    await key('Enter');
    expect(addresses(root, '.onward')).toEqual(['#/compare/bond+asset']);
    expect(all('.onward')).toEqual(['See them side by side']);
  });

  it('offers what is easily mixed up, and leads to the comparison that there is', async () => {
    const { all, click, root } = await page('#/make/bond');
    expect(all('h2')).toEqual(['Easily mixed up with bond']);
    await click('.chips button', 'stock');
    expect(all('.onward')).toEqual(['Gloss has a comparison of just these: Stock vs bond']);
    expect(addresses(root, '.onward')).toEqual(['#/compare/stock-vs-bond']);
  });

  it('offers what is left as only related once what is easily mixed up is chosen', async () => {
    const { all } = await page('#/make/bond+stock');
    expect(all('h2')).toEqual(['Related to bond']);
    expect(all('.chips button')).toEqual(['yield']);
  });

  it('offers what is only related as that', async () => {
    const contents = contentsOf(RELATED_ONLY);
    const { all } = await page('#/make/bond', { contents, viewer: createViewer(RELATED_ONLY) });
    expect(all('h2')).toEqual(['Related to bond']);
    expect(all('.chips button')).toEqual(['yield']);
  });

  it('ends with the third entry and hands the focus on', async () => {
    const { click, has, find, all } = await page('#/make/bond+asset');
    find('.chips button', 'stock').focus();
    await click('.chips button', 'stock');
    expect(all('.chosen .name')).toEqual(['bond', 'asset', 'stock']);
    expect(has('.chooser')).toBe(false);
    expect(document.activeElement?.className).toBe('onward');
  });

  it('takes an entry away again; the focus stays near', async () => {
    const { click, find, all, root } = await page('#/make/bond+asset');
    find('button', 'Remove bond').focus();
    await click('button', 'Remove bond');
    expect(all('.chosen .name')).toEqual(['asset']);
    expect(document.activeElement).toBe(root.querySelector('.chooser input'));
  });
});

describe('the search', () => {
  it('is a place of its own: the first letter is a step, the next ones are not', async () => {
    const { find, places, all } = await page('#/entry/bond');
    const field = find('.top input') as HTMLInputElement;
    field.focus();
    field.value = 'b';
    await typeInto(field);
    field.value = 'bo';
    await typeInto(field);
    expect(places).toEqual(['push #/search/b', 'replace #/search/bo']);
    expect(all('h1')).toEqual(['Found for “bo”']);
    expect(all('[role=status]')[0]).toBe('4 results');
    expect(document.activeElement).toBe(field);
  });

  it.each([
    [[], '#/compare/bond+asset'],
    [['ArrowDown'], '#/entry/bond'],
    [['End'], '#/compare/stock-vs-bond'],
  ])('leads on by keys: %s', async (keys, place) => {
    const { find, key, places } = await page('#/search/bond');
    await vi.waitFor(() => expect(find('[role=listbox]')).toBeTruthy());
    find('.top input').focus();
    for (const one of [...keys, 'Enter']) await key(one);
    expect(places).toEqual([`go ${place}`]);
  });

  it('is left by Escape to where it was begun', async () => {
    const { find, key, places } = await page('#/entry/bond');
    const field = find('.top input') as HTMLInputElement;
    field.focus();
    field.value = 'b';
    await typeInto(field);
    await key('Escape');
    expect(places.at(-1)).toBe('back');
  });

  it('that was come to by its address is cleared by Escape', async () => {
    const { find, key, all } = await page('#/search/bond');
    find('.top input').focus();
    await key('Escape');
    expect(all('h1')).toEqual(['Search']);
  });

  it('says when nothing was found, and offers the nearest names', async () => {
    const near = { results: [], suggestions: ANSWER.results.slice(1, 2) as never };
    const { text, all } = await page('#/search/bomd', { find: async () => near });
    await vi.waitFor(() => expect(text()).toContain('Nothing found for “bomd”.'));
    expect(all('[role=option]')).toEqual(['bondFinance']);
  });
});

describe('what was saved', () => {
  const saved = (ids: readonly string[]) =>
    ids.reduce((state, id, at) => changed(state, { kind: 'saved', id, on: true }, at), NEW_READER);

  it('is listed with what it means, the latest first', async () => {
    const { all } = await page('#/saved', { reader: saved(['asset', 'bond']) });
    expect(all('.saved-list li')).toEqual([
      'bondFinanceA loan in pieces.Remove',
      'assetAccountingSomething worth money.Remove',
    ]);
  });

  it('says so when there is nothing', async () => {
    const { all } = await page('#/saved');
    expect(all('h1')).toEqual(['Nothing saved yet']);
  });

  it('is taken off the list, and put back by Undo', async () => {
    const { click, changes } = await page('#/saved', { reader: saved(['asset']) });
    await click('button', 'Remove: asset');
    expect(changes).toHaveBeenLastCalledWith({ kind: 'saved', id: 'asset', on: false });
    await click('button', 'Undo');
    expect(changes).toHaveBeenLastCalledWith({ kind: 'saved', id: 'asset', on: true });
  });
});

describe('a list of saved terms that changes in another tab', () => {
  it('leaves the focus where it is', async () => {
    const { draw } = await page('#/');
    await draw(<App route="#/saved" arrival={NEW} />);
    (document.activeElement as HTMLElement | null)?.blur();
    const reader = changed(NEW_READER, { kind: 'saved', id: 'bond', on: true }, 1);
    await draw(<App route="#/saved" arrival={NEW} reader={reader} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('coming to a page', () => {
  it('puts the focus on its heading', async () => {
    const { draw } = await page('#/');
    await draw(<App route="#/entry/bond" arrival={{ kind: 'new' }} />);
    await draw(<App route="#/entry/asset" arrival={{ kind: 'new' }} />);
    expect(document.activeElement?.textContent).toBe('asset');
  });

  it('again finds it as it was left: scrolled, and the focus on the link that was followed', async () => {
    const scroll = vi.spyOn(window, 'scrollTo');
    const { draw } = await page('#/');
    await draw(<App route="#/entry/bond" arrival={{ kind: 'new' }} />);
    const left = { scroll: 640, link: { href: '#/entry/asset', top: 0 } };
    await draw(<App route="#/browse" arrival={{ kind: 'again', left }} />);
    expect(scroll).toHaveBeenCalledWith(0, 640);
    expect(document.activeElement?.textContent).toBe('asset');
    scroll.mockRestore();
  });

  it('waits for what the page is made of', async () => {
    const { draw, find } = await page('#/');
    await draw(<App route="#/" arrival={NEW} />);
    const arrival = { kind: 'new' } as const;
    await draw(<App route="#/entry/bond" arrival={arrival} viewer={undefined} />);
    expect(find('main').getAttribute('aria-busy')).toBe('true');
    await draw(<App route="#/entry/bond" arrival={arrival} />);
    expect(document.activeElement?.textContent).toBe('bond');
  });

  it('leaves the first focus of all to the browser', async () => {
    await page('#/entry/bond');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('lists', () => {
  it('are there before the whole glossary is', async () => {
    const { all } = await page('#/browse', { viewer: undefined });
    expect(all('.entries a')).toHaveLength(4);
  });

  it('of all comparisons stand by field', async () => {
    const { all, root } = await page('#/comparisons');
    expect(all('h2')).toEqual(['Finance']);
    expect(addresses(root, '.tile')).toEqual(['#/compare/stock-vs-bond']);
  });
});

function App(props: Partial<Omit<GlossaryAppProps, 'route'>> & { readonly route: string }) {
  const contents: Contents = CONTENTS;
  return (
    <GlossaryApp
      arrival={NEW}
      contents={contents}
      viewer={VIEWER}
      reader={NEW_READER}
      find={async () => ANSWER}
      own={null}
      day={0}
      onGo={vi.fn()}
      onGoOn={vi.fn()}
      onBack={vi.fn()}
      onChange={vi.fn()}
      onCopyLink={vi.fn()}
      settings={undefined}
      {...props}
      route={readRoute(props.route)}
    />
  );
}

/** As by a key: the field has its text, then says so; what is found for it comes a moment later. */
async function typeInto(field: HTMLInputElement) {
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('true'));
}
