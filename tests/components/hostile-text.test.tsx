// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ComparisonView } from '@/components/ComparisonView';
import { EntryView } from '@/components/EntryView';
import { ExplainerView } from '@/components/ExplainerView';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '@/tests/hostile-strings';
import { DEPARTMENT, MARKETING, SALES_VS_MARKETING } from './samples';
import { show } from './screen';

test('there are strings enough', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(200);
  expect(new Set(HOSTILE_ADDRESSES).size).toBeGreaterThanOrEqual(60);
});

const VIEWS = {
  entry: (text: string) => (
    <EntryView view={withText(MARKETING, text)} titleId="title" onOpen={vi.fn()} />
  ),
  comparison: (text: string) => (
    <ComparisonView view={withText(SALES_VS_MARKETING, text)} titleId="title" onOpen={vi.fn()} />
  ),
  explainer: (text: string) => (
    <ExplainerView view={withText(DEPARTMENT, text)} titleId="title" onOpen={vi.fn()} />
  ),
};

test.each(Object.entries(VIEWS))(
  'markup and code in any field of an %s is shown as the text that it is [E1]',
  async (_, view) => {
    await show(view('plain'));
    const plain = structure();
    expect(plain.length).toBeGreaterThan(5);
    for (const text of HOSTILE_TEXTS) {
      const screen = await show(view(text));
      expect(screen.text()).toContain(text.trim().split(/\s+/)[0]);
      expect([text, structure()]).toEqual([text, plain]);
    }
    expect(globalThis).not.toHaveProperty('harmed');
  },
);

/** Every element that is shown, with the names of its attributes and where it leads. */
function structure(): string[] {
  return [...document.body.querySelectorAll('*')].map((shown) => {
    const names = [...shown.attributes].map(({ name }) => name);
    return [shown.localName, ...names, shown.getAttribute('href')].join(' ');
  });
}

/** What tells kinds and references apart stays as it is: it never comes from a glossary's text. */
const KEPT = new Set(['kind', 'id', 'level', 'partOfSpeech']);

/** A view with the same text in every field that a glossary's owner writes. */
function withText<View>(view: View, text: string): View {
  const replaced = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return KEPT.has(name) ? value : text;
    if (Array.isArray(value)) return value.map((one) => replaced(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [field, replaced(inner, field)]),
    );
  };
  return replaced(view) as View;
}
