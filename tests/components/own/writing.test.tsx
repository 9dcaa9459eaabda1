// @vitest-environment happy-dom
/** The forms in which entries and comparisons are written. */
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { DraftShelf } from '@/components/own/use-draft';
import { WriteComparisonPage } from '@/components/own/WriteComparisonPage';
import { WriteEntryPage } from '@/components/own/WriteEntryPage';
import type { StoreFault } from '@/core/own/own-glossary';
import type { ComparisonDraft } from '@/core/writing/comparison-draft';
import type { Comparison, Entry } from '@/data/glossary';
import { entry } from '../../core/lexicons';
import { type Screen, show } from '../screen';

/** A shelf in memory, with what lies on it. */
function shelfOf(kept: Record<string, unknown> = {}): DraftShelf & { kept: typeof kept } {
  return {
    kept,
    load: (name) => kept[name],
    keep: (name, draft) => {
      kept[name] = draft;
    },
    drop: (name) => {
      delete kept[name];
    },
  };
}

/** Types into the field with this label. */
async function fillIn(screen: Screen, label: string, value: string): Promise<void> {
  const named = [...screen.root.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(label),
  );
  const field = document.getElementById(named?.htmlFor ?? '') as HTMLInputElement;
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Submits the form, as Enter does. */
async function submit(screen: Screen): Promise<void> {
  await act(async () => {
    screen.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

async function openEntry(shelf = shelfOf(), fault?: StoreFault, before?: Entry) {
  const saved: Entry[] = [];
  const screen = await show(
    <WriteEntryPage
      before={before}
      term=""
      name="new"
      shelf={shelf}
      names={[]}
      fields={[]}
      idOf={async () => undefined}
      findTwins={async () => []}
      onSave={async (entry) => {
        saved.push(entry);
        return fault;
      }}
      onCancel={() => undefined}
    />,
  );
  return { screen, saved, shelf };
}

describe('an entry', () => {
  it('is stored once it has its term and its definition', async () => {
    const { screen, saved, shelf } = await openEntry();
    await fillIn(screen, 'Term', 'ARR');
    await fillIn(screen, 'Definition', 'Revenue that recurs each year.');
    expect(shelf.kept.new).toBeDefined();
    await submit(screen);
    expect(saved).toMatchObject([
      { headword: 'ARR', definition: 'Revenue that recurs each year.' },
    ]);
    expect(shelf.kept).toEqual({});
  });

  it('without a definition is not, and the focus goes there', async () => {
    const { screen, saved } = await openEntry();
    await fillIn(screen, 'Term', 'ARR');
    expect(screen.find('[role=alert]').textContent).toBe('');
    await submit(screen);
    expect(saved).toEqual([]);
    expect(document.activeElement?.matches('textarea[aria-invalid=true]')).toBe(true);
    expect(screen.find('[role=alert]').textContent).not.toBe('');
  });

  it('that could not be stored is kept as it was typed', async () => {
    const { screen, shelf } = await openEntry(shelfOf(), 'full');
    await fillIn(screen, 'Term', 'ARR');
    await fillIn(screen, 'Definition', 'Revenue that recurs each year.');
    await submit(screen);
    expect(screen.find('[role=alert]').textContent).not.toBe('');
    expect(shelf.kept.new).toMatchObject({ headword: 'ARR' });
  });

  it('whose related term is gone names it by its id, whatever that is', async () => {
    const before = entry('flywheel', { related: ['constructor'] });
    const { screen } = await openEntry(shelfOf(), undefined, before);
    const values = [...screen.root.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toContain('constructor');
  });

  it('is found again where it was left, and begun anew if the reader wants to', async () => {
    const first = await openEntry();
    await fillIn(first.screen, 'Term', 'ARR');
    const { screen, shelf } = await openEntry(shelfOf(first.shelf.kept));
    expect((screen.root.querySelector('input') as HTMLInputElement).value).toBe('ARR');
    await screen.click('.draft-found button');
    expect((screen.root.querySelector('input') as HTMLInputElement).value).toBe('');
    expect(shelf.kept).toEqual({});
  });
});

describe('a comparison', () => {
  const COMPARISON: Comparison = {
    id: 'arr-vs-mrr',
    title: 'ARR vs MRR',
    entries: ['arr', 'mrr'],
    criteria: [{ label: 'Period', values: ['A year', 'A month'] }],
    takeaways: [],
  };

  async function openComparison(before?: Comparison) {
    const saved: [ComparisonDraft, string][] = [];
    const screen = await show(
      <WriteComparisonPage
        before={before}
        outerId={(id) => `acme:${id}`}
        name="new"
        shelf={shelfOf()}
        find={async () => ({ results: [], suggestions: [] })}
        link={async (id) => ({ id, headword: id.slice(5).toUpperCase(), field: '' })}
        onSave={async (draft, title) => {
          saved.push([draft, title]);
          return undefined;
        }}
        onCancel={() => undefined}
      />,
    );
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    return { screen, saved };
  }

  it('that is changed begins with what it has, and is stored with what is new', async () => {
    const { screen, saved } = await openComparison(COMPARISON);
    expect(screen.all('.chosen .name')).toEqual(['ARR', 'MRR']);
    await fillIn(screen, 'In practice', 'Both are watched.');
    await submit(screen);
    expect(saved).toMatchObject([
      [{ entries: ['acme:arr', 'acme:mrr'], inPractice: 'Both are watched.' }, 'ARR vs MRR'],
    ]);
  });

  it('of nothing is not stored, and says so', async () => {
    const { screen, saved } = await openComparison();
    await submit(screen);
    expect(saved).toEqual([]);
    expect(screen.find('p[role=alert]').textContent).not.toBe('');
  });
});
