// @vitest-environment happy-dom
/** Lists whose words come from files, glossaries and pages of others. */
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { BriefApp } from '@/components/BriefApp';
import { Addresses } from '@/components/Opener';
import { DryRun } from '@/components/own/DryRun';
import { GlossaryRow } from '@/components/own/GlossaryRow';
import { OwnGlossaryPage } from '@/components/own/OwnGlossaryPage';
import type { Page } from '@/components/PagePanel';
import { PanelApp } from '@/components/PanelApp';
import { SearchResults } from '@/components/SearchResults';
import type { Brief } from '@/core/brief';
import type { PlanGroup, PlanRow, PlanSummary, RecordList } from '@/core/exchange-messages';
import type { OwnHead } from '@/core/own/own-glossary';
import { placeOf, readRoute, routeTo } from '@/core/routes';
import type { SearchResult } from '@/core/search';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { HOSTILE_TEXTS } from '@/tests/hostile-strings';
import { expectPlain, KEPT, withText } from './hostile-fields';
import { sampleView } from './samples';
import { type Screen, show } from './screen';

/** The same, with what is asked for meanwhile. */
async function showAll(component: Parameters<typeof show>[0]): Promise<Screen> {
  const screen = await show(component);
  await act(() => new Promise((done) => setTimeout(done)));
  return screen;
}

const HEAD: OwnHead = {
  id: 'acme',
  title: 'Acme',
  owner: 'Ann',
  from: { kind: 'file', name: 'acme.csv' },
  isOn: true,
  order: 1,
  language: 'en',
  version: '1',
  shared: [],
  counts: { entry: 1, comparison: 1, explainer: 0, news: 1 },
  revision: 1,
};
const LIST: RecordList = {
  kind: 'records',
  total: 1,
  records: [
    {
      reference: { kind: 'entry', id: 'arr' },
      name: 'ARR',
      text: 'Revenue a year.',
      isEdited: true,
      isNews: true,
    },
  ],
};
const PLAN: PlanSummary = {
  kind: 'planned',
  format: 'csv',
  title: 'Acme',
  into: undefined,
  targets: [{ id: 'old', title: 'Old' }],
  counts: { added: 0, changed: 0, conflicting: 0, rejected: 0, notes: 0, unchanged: 0 },
};
const ROWS: Readonly<Partial<Record<PlanGroup, PlanRow>>> = {
  added: { key: 'entry:a', name: 'A', line: 2, differences: [] },
  changed: {
    key: 'entry:b',
    name: 'B',
    line: 3,
    differences: [{ field: 'definition', before: 'one', after: 'two' }],
  },
  conflicting: {
    key: 'entry:c',
    name: 'C',
    line: 4,
    differences: [{ field: 'definition', before: 'one', after: 'two' }],
    conflict: { reason: 'same-term', stored: 'C' },
  },
  rejected: {
    key: '1',
    name: 'D',
    line: 5,
    differences: [],
    fault: { field: 'definition', reason: 'is missing' },
  },
  notes: {
    key: '2',
    name: 'E',
    line: 6,
    differences: [],
    fault: { field: 'definition', reason: 'is cut' },
  },
};
/** The rows of a group with a text in them; why a row is to be decided is our own word. */
function rowsWith(group: PlanGroup, text: string): PlanRow[] {
  const row = ROWS[group];
  if (!row) return [];
  const { conflict } = row;
  return [{ ...withText(row, text), ...(conflict && { conflict: { ...conflict, stored: text } }) }];
}

const BRIEF: Brief = {
  title: 'Ten shops',
  url: 'https://shops.example/ten',
  lines: [
    { id: 'margin', headword: 'margin', definition: 'What is left of a price.', level: 'core' },
  ],
  pairs: [{ id: 'margin-vs-markup', title: 'Margin vs markup', gist: 'Of price, of cost.' }],
  known: [],
};
const PAGE: Page = {
  state: 'ready',
  site: 'shops.example',
  off: false,
  amount: 'balanced',
  terms: [
    {
      ...{ id: 'margin', text: 'Margins', headword: 'margin', count: 2, marks: 1 },
      ...{ why: 'marked', level: 'core', frame: 0, isKnown: false },
    },
  ],
  pairs: [{ id: 'margin-vs-markup', title: 'Margin vs markup' }],
};
/** Fields by their names are an owner’s text here. */
const KEPT_IN_RESULTS = new Set([...KEPT].filter((name) => name !== 'field'));

const RESULTS: readonly SearchResult[] = [
  {
    ...{ kind: 'entry', id: 'arr', title: 'ARR', field: 'Sales', matched: 'annual revenue' },
    marks: [[0, 2]],
    snippet: { text: 'Revenue a year.', marks: [[0, 2]] },
  },
  { kind: 'comparison', id: 'a-vs-b', title: 'A vs B', marks: [[0, 2]] },
  { kind: 'side-by-side', id: 'a+b', entries: ['a', 'b'], titles: ['A', 'B'] },
];

/** A dry run with rows of some groups. */
function showDryRun(text: string, counts: Partial<PlanSummary['counts']>): Promise<Screen> {
  return showAll(
    <DryRun
      file={text}
      plan={withText({ ...PLAN, counts: { ...PLAN.counts, ...counts } }, text)}
      rows={async (group) => rowsWith(group, text)}
      onInto={vi.fn()}
      onApply={vi.fn()}
      onCancel={vi.fn()}
    />,
  );
}

const LISTS: Readonly<Record<string, (text: string) => Promise<Screen>>> = {
  'what a file brings': (text) => showDryRun(text, { added: 1, changed: 1 }),
  'what is wrong with a file': (text) => showDryRun(text, { rejected: 1, notes: 1 }),
  'what a file says otherwise': (text) => showDryRun(text, { conflicting: 1 }),
  'the row of a glossary': (text) =>
    show(
      <GlossaryRow
        title={text}
        head={withText(HEAD, text)}
        builtIn={{ entry: 1, comparison: 1 }}
        isRemoved={false}
        isFirst
        isLast
        onMove={vi.fn()}
        onSwitch={vi.fn()}
        onRemove={vi.fn()}
        onRestore={vi.fn()}
        onExport={vi.fn()}
      />,
    ),
  'the page of a glossary': (text) =>
    showAll(
      <OwnGlossaryPage
        head={withText(HEAD, text)}
        list={async () => withText(LIST, text)}
        onCheck={vi.fn()}
        onRename={vi.fn()}
        onRemove={vi.fn()}
      />,
    ),
  'the results of a search': (text) =>
    show(
      <SearchResults
        listId="list"
        rowId={(row) => `row-${row}`}
        results={withText(RESULTS, text, KEPT_IN_RESULTS)}
        active={0}
        onActive={vi.fn()}
        onOpen={vi.fn()}
      />,
    ),
  'the panel beside a page': (text) =>
    show(
      <PanelApp
        settings={DEFAULT_SETTINGS}
        page={withText(PAGE, text)}
        title={text}
        inView={{ ids: ['margin'], firsts: ['margin'] }}
        definitionOf={() => text}
        view={sampleView}
        hands={{ saved: new Set(), known: new Set(), onChange: vi.fn(), onOpenPage: vi.fn() }}
        onShow={vi.fn()}
        onAllow={vi.fn()}
        onMark={vi.fn()}
        onSwitchOn={vi.fn()}
      />,
    ),
  'the brief of a page': (text) =>
    show(
      <Addresses.Provider value={placeOf}>
        <BriefApp
          settings={DEFAULT_SETTINGS}
          brief={withText(BRIEF, text)}
          onPrint={vi.fn()}
          onCopy={vi.fn()}
        />
      </Addresses.Provider>,
    ),
};

test.each(Object.entries(LISTS))(
  'markup and code in %s is shown as the text that it is [E1]',
  (_, draw) => expectPlain(draw),
);

test('a selection that is to be written of stays a term in an address of ours, whatever it is [E1]', () => {
  for (const term of HOSTILE_TEXTS) {
    const place = routeTo({ page: 'write', term });
    expect(place).toMatch(/^#\/[^\s<>"]*$/);
    expect(readRoute(place)).toEqual({ page: 'write', term });
  }
});
