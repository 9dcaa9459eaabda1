// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ComparisonView } from '@/components/ComparisonView';
import { EntryDetails } from '@/components/EntryDetails';
import { EntryView } from '@/components/EntryView';
import { ExplainerView } from '@/components/ExplainerView';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '@/tests/hostile-strings';
import { expectPlain, withText } from './hostile-fields';
import { DEPARTMENT, MARKETING, SALES_VS_MARKETING } from './samples';
import { show } from './screen';

test('there are strings enough', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(200);
  expect(new Set(HOSTILE_ADDRESSES).size).toBeGreaterThanOrEqual(60);
});

/** Fields by their names are an owner's text here. */
const KEPT = new Set(['kind', 'id', 'level', 'partOfSpeech']);

const VIEWS = {
  entry: (text: string) => (
    <EntryView view={withText(MARKETING, text, KEPT)} titleId="title" onOpen={vi.fn()} />
  ),
  comparison: (text: string) => (
    <ComparisonView
      view={withText(SALES_VS_MARKETING, text, KEPT)}
      titleId="title"
      onOpen={vi.fn()}
    />
  ),
  explainer: (text: string) => (
    <ExplainerView view={withText(DEPARTMENT, text, KEPT)} titleId="title" onOpen={vi.fn()} />
  ),
};

test.each(Object.entries(VIEWS))(
  'markup and code in any field of an %s is shown as the text that it is [E1]',
  (_, view) => expectPlain((text) => show(view(text))),
);

test('an address that no link may have is drawn as its title alone, however it came into the store [E2]', async () => {
  const good = ['https://a.example/terms?x=1#y', 'mailto:terms@a.example'];
  const links = [...HOSTILE_ADDRESSES, ...good].map((url) => ({ title: `To <${url}>`, url }));
  const { root, all } = await show(<EntryDetails entry={{ links }} />);
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(good);
  expect(all('li')).toHaveLength(links.length);
});
