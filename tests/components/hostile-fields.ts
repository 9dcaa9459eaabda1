/** Hostile text in every field that a glossary's owner writes, and what came of it on the screen. */
import { expect } from 'vitest';
import { HOSTILE_TEXTS } from '@/tests/hostile-strings';
import type { Screen } from './screen';

/**
 * What tells kinds and references apart stays as it is: it never comes from a glossary's text. A
 * `field` is a reference, too, but in views and search results, which hold its name.
 */
export const KEPT: ReadonlySet<string> = new Set([
  ...['kind', 'id', 'level', 'partOfSpeech', 'why', 'status', 'format', 'key', 'field'],
  ...['state', 'amount', 'language', 'into'],
]);

/** The same data with a text in every other field. */
export function withText<Data>(data: Data, text: string, kept: ReadonlySet<string> = KEPT): Data {
  const replaced = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return kept.has(name) ? value : text;
    if (Array.isArray(value)) return value.map((one) => replaced(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [field, replaced(inner, field)]),
    );
  };
  return replaced(data) as Data;
}

/** Draws the same with each hostile text: it is read there, and changes nothing else. */
export async function expectPlain(draw: (text: string) => Promise<Screen>): Promise<void> {
  await draw('plain');
  const plain = structure();
  expect(plain.length).toBeGreaterThan(5);
  for (const text of HOSTILE_TEXTS) {
    const screen = await draw(text);
    expect(screen.text()).toContain(text.trim().split(/\s+/)[0]);
    expect([text, structure()]).toEqual([text, plain]);
  }
  expect(globalThis).not.toHaveProperty('harmed');
}

/** Every element that is shown, with the names of its attributes and where it leads. */
function structure(): string[] {
  return [...document.body.querySelectorAll('*')].map((shown) => {
    const names = [...shown.attributes].map(({ name }) => name);
    return [shown.localName, ...names, shown.getAttribute('href')].join(' ');
  });
}
