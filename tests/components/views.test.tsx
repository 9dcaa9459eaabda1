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
    ['the strongest comparison', 'Compare with sales', 'comparison', 'sales-vs-marketing'],
    ['a further comparison', 'Marketing, branding and advertising', 'comparison', 'three'],
    ['a related entry', 'branding', 'entry', 'branding'],
    ['an explainer', 'What does a marketing department do?', 'explainer', 'department'],
  ])('opens %s', async (_, name, kind, id) => {
    const onOpen = vi.fn();
    const screen = await show(<EntryView view={MARKETING} titleId="title" onOpen={onOpen} />);
    await screen.click('button', name);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind, id });
  });

  it('has no heading over nothing', async () => {
    const screen = await show(<EntryView view={BRANDING} titleId="title" onOpen={vi.fn()} />);
    expect(screen.all('h3, dt')).toEqual(['Example', 'Worth knowing', 'Related']);
    expect(screen.has('.compare')).toBe(false);
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

  it('has no heading over takeaways and practice that its glossary does not tell', async () => {
    const view = { ...SALES_VS_MARKETING, takeaways: [], inPractice: undefined };
    const screen = await show(<ComparisonView view={view} titleId="title" onOpen={vi.fn()} />);
    expect(screen.all('h3')).toEqual([]);
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
