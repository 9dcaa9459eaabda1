// @vitest-environment happy-dom
// cspell:ignore EBITDA
import { describe, expect, it, vi } from 'vitest';
import { ComparisonView } from '@/components/ComparisonView';
import { EntryView } from '@/components/EntryView';
import { ExplainerView } from '@/components/ExplainerView';
import { Place } from '@/components/Place';
import { BRANDING, DEPARTMENT, MARKETING, SALES_VS_MARKETING } from './samples';
import { show } from './screen';

describe('an entry', () => {
  it.each([
    'marketing',
    'All that makes people want a product.',
    'Making people interested.',
    'A juice bar posts videos.',
    'It is more than advertising.',
    'reach = views ÷ people',
    '50 ÷ 100 = 50%',
    'In the US also a subject of study.',
    'go-to-market work',
    'Taking goods to market.',
  ])('shows "%s"', async (words) => {
    const screen = await show(<EntryView view={MARKETING} titleId="title" onOpen={vi.fn()} />);
    expect(screen.text()).toContain(words);
  });

  it.each([
    [
      'the strongest comparison',
      'Meaning',
      'Compare with sales',
      'comparison',
      'sales-vs-marketing',
    ],
    ['any comparison', 'Compare', 'Sales vs marketing', 'comparison', 'sales-vs-marketing'],
    [
      'a further comparison',
      'Compare',
      'Marketing, branding and advertising',
      'comparison',
      'three',
    ],
    ['a related entry', 'Related', 'branding', 'entry', 'branding'],
    ['an explainer', 'Related', 'What does a marketing department do?', 'explainer', 'department'],
  ])('opens %s', async (_, tab, name, kind, id) => {
    const onOpen = vi.fn();
    const screen = await show(<EntryView view={MARKETING} titleId="title" onOpen={onOpen} />);
    await screen.click('[role=tab]', tab);
    await screen.click('button:not([role=tab])', name);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind, id });
  });

  it('says which of its names has meanings that its headword has not', async () => {
    const other = { id: 'ltv', headword: 'loan-to-value ratio', field: 'Finance' };
    const otherMeanings = [
      ...MARKETING.otherMeanings,
      { ...other, definition: 'A loan as a share.', shared: 'LTV' },
    ];
    const view = { ...MARKETING, otherMeanings };
    const screen = await show(<EntryView view={view} titleId="title" onOpen={vi.fn()} />);
    expect(screen.all('section').slice(0, 2)).toEqual([
      expect.stringMatching(/^Other meanings\s*selling farm goods/),
      expect.stringMatching(/^“LTV” also means\s*loan-to-value ratio/),
    ]);
  });

  it('has no heading over nothing', async () => {
    const screen = await show(<EntryView view={BRANDING} titleId="title" onOpen={vi.fn()} />);
    expect(screen.all('h3, dt')).toEqual(['Example', 'Worth knowing']);
    expect(screen.has('.compare')).toBe(false);
    expect(screen.all('[role=tab]')).toEqual(['Meaning', 'Related']);
    await screen.click('[role=tab]', 'Related');
    expect(screen.all('h3, dt')).toEqual(['Related']);
  });

  it.each([
    [[], 'Compare with sales'],
    [['sales'], 'Easy to mix up here: compare with sales'],
    [['branding'], 'Easy to mix up here: compare with branding and advertising'],
  ])('leads with the comparison whose terms stand on the page: %j', async (here, name) => {
    const screen = await show(
      <EntryView view={MARKETING} titleId="title" here={new Set(here)} onOpen={vi.fn()} />,
    );
    expect(screen.all('.compare')).toEqual([name]);
  });

  it('says what it means and one example at once, the rest when it is asked for more', async () => {
    const screen = await show(<EntryView view={MARKETING} titleId="title" onOpen={vi.fn()} />);
    const folded = screen.find('details');
    expect(folded.hasAttribute('open')).toBe(false);
    expect(folded.textContent).toContain('It is more than advertising.');
    expect(folded.textContent).toContain('everyday term');
    expect(folded.textContent).not.toContain('A juice bar posts videos.');
  });

  it("of a reader's own glossary may say no more than its definition", async () => {
    const { id, headword, partOfSpeech, definition } = BRANDING.entry;
    const entry = { id, headword, partOfSpeech, definition, variants: [] };
    const view = { ...BRANDING, entry, field: '', related: [] };
    const screen = await show(
      <>
        <Place view={view} />
        <EntryView view={view} titleId="title" onOpen={vi.fn()} />
      </>,
    );
    expect(screen.text()).toBe(`${headword}${definition}`);
  });

  it.each([
    ['customer acquisition cost', 'CAC', 'abbreviation', 'customer acquisition cost CAC'],
    [
      'EBITDA',
      'earnings before interest and more',
      'synonym',
      'EBITDA earnings before interest and more',
    ],
    ['branding', 'brand work', 'synonym', 'branding'],
  ] as const)(
    'sets short and long name side by side: %s',
    async (headword, text, kind, heading) => {
      const entry = { ...BRANDING.entry, headword, variants: [{ text, kind }] };
      const screen = await show(
        <EntryView view={{ ...BRANDING, entry }} titleId="title" onOpen={vi.fn()} />,
      );
      expect(screen.all('h2')).toEqual([heading]);
    },
  );
});

describe('a comparison', () => {
  it('is a table with a caption, column headers and row headers', async () => {
    const screen = await show(
      <ComparisonView view={SALES_VS_MARKETING} titleId="title" onOpen={vi.fn()} />,
    );
    expect(screen.all('table > caption')).toEqual(['Sales vs marketing']);
    expect(screen.all('thead th[scope=col]')).toEqual(['sales', 'marketing']);
    expect(screen.all('tbody th[scope=row]')).toEqual(['Focus', 'Timeframe']);
    expect(screen.all('tbody tr:first-child td > :not([aria-hidden])')).toEqual([]);
    expect(screen.text()).toContain('Closing deals');
    expect(screen.all('.takeaways li')).toEqual(['Marketing warms up.', 'Sales closes.']);
    expect(screen.text()).toContain('They share one list of leads.');
  });

  it('leads from a column to its entry', async () => {
    const onOpen = vi.fn();
    const screen = await show(
      <ComparisonView view={SALES_VS_MARKETING} titleId="title" onOpen={onOpen} />,
    );
    await screen.click('th button', 'marketing');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'entry', id: 'marketing' });
  });

  it('is walked through row by row, in one stop for the keyboard', async () => {
    const screen = await show(
      <ComparisonView view={SALES_VS_MARKETING} titleId="title" onOpen={vi.fn()} />,
    );
    const rows = [...screen.root.querySelectorAll<HTMLElement>('tbody tr')];
    const stops = () => rows.map((row) => row.tabIndex);
    expect(stops()).toEqual([0, -1]);
    rows[0]?.focus();
    await screen.key('ArrowUp');
    expect(document.activeElement).toBe(rows[0]);
    await screen.key('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    expect(stops()).toEqual([-1, 0]);
  });

  it('tells the values of a row that are like no other', async () => {
    const view = {
      ...SALES_VS_MARKETING,
      criteria: [
        { label: 'Focus', values: ['Closing deals', 'Making people aware'] },
        { label: 'Paid', values: ['Yes', 'Yes'] },
      ],
    };
    const screen = await show(<ComparisonView view={view} titleId="title" onOpen={vi.fn()} />);
    expect(screen.all('tr:first-child .differs')).toHaveLength(2);
    expect(screen.all('tr:last-child .differs')).toEqual([]);
  });

  it('has no heading over takeaways and practice that its glossary does not tell', async () => {
    const view = { ...SALES_VS_MARKETING, takeaways: [], inPractice: undefined };
    const screen = await show(<ComparisonView view={view} titleId="title" onOpen={vi.fn()} />);
    expect(screen.all('h3')).toEqual([]);
  });
});

describe('the tabs of an entry', () => {
  async function tabs() {
    const screen = await show(<EntryView view={MARKETING} titleId="title" onOpen={vi.fn()} />);
    const isSelected = (tab: Element) => tab.getAttribute('aria-selected') === 'true';
    return {
      ...screen,
      selected: () =>
        [...screen.root.querySelectorAll('[role=tab]')]
          .filter(isSelected)
          .map((tab) => tab.textContent),
    };
  }

  it('are one stop for the keyboard, name their panel and are named', async () => {
    const { root, find } = await tabs();
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    expect(find('[role=tablist]').getAttribute('aria-label')).toBe('About marketing');
    const panel = find('[role=tabpanel]');
    expect(find('[role=tab]', 'Meaning').getAttribute('aria-controls')).toBe(panel.id);
    expect(panel.getAttribute('aria-labelledby')).toBe(find('[role=tab]', 'Meaning').id);
  });

  it.each([
    [['ArrowRight'], 'Compare'],
    [['ArrowRight', 'ArrowRight'], 'Related'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'Meaning'],
    [['ArrowLeft'], 'Related'],
    [['End'], 'Related'],
    [['End', 'Home'], 'Meaning'],
    [['ArrowDown', 'a'], 'Meaning'],
  ])('are walked through by %j to %s', async (keys, name) => {
    const { find, key, selected } = await tabs();
    find('[role=tab]', 'Meaning').focus();
    for (const one of keys) await key(one);
    expect(selected()).toEqual([name]);
    expect(document.activeElement?.textContent).toBe(name);
  });

  it('leave Alt and Left to the browser, which goes back with them', async () => {
    const { find, key, selected } = await tabs();
    find('[role=tab]', 'Meaning').focus();
    expect((await key('ArrowLeft', { altKey: true })).defaultPrevented).toBe(false);
    expect(selected()).toEqual(['Meaning']);
  });
});

describe('an explainer', () => {
  it('is read with its headings and links', async () => {
    const onOpen = vi.fn();
    const screen = await show(<ExplainerView view={DEPARTMENT} titleId="title" onOpen={onOpen} />);
    expect(screen.all('h2')).toEqual(['What does a marketing department do?']);
    expect(screen.all('h3')).toEqual(['In short', 'Terms in this piece']);
    expect(screen.all('p')).toEqual(['It cares for the brand.']);
    await screen.click('button', 'the brand');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'entry', id: 'branding' });
  });
});
