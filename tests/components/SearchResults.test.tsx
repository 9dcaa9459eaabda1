// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { SearchResults } from '@/components/SearchResults';
import type { SearchResult } from '@/core/search';

const root = document.createElement('div');
document.body.append(root);

afterEach(() => render(null, root));

function show(...ids: string[]): HTMLElement {
  const results = ids.map(
    (id): SearchResult => ({ kind: 'side-by-side', id, entries: [id], titles: [id] }),
  );
  const nothing = () => undefined;
  act(() =>
    render(
      <SearchResults
        listId="list"
        rowId={(row) => `row-${row}`}
        results={results}
        active={0}
        onActive={nothing}
        onOpen={nothing}
      />,
      root,
    ),
  );
  return root.querySelector('#list') as HTMLElement;
}

it('new results are read from the best one on, however far the old ones were scrolled', () => {
  const list = show('asset', 'audit');
  list.scrollTop = 40;
  list.dispatchEvent(new Event('scroll'));
  show('bond', 'budget');
  expect(list.scrollTop).toBe(0);
});
