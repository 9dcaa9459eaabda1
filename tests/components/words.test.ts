// cspell:ignore Begriff Begriffe Nichts gefunden
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { counted, fill, LANGUAGES, listed, speak, words } from '@/components/words';
import { LANGUAGES as CHOICES } from '@/core/settings';

type Tree = string | { readonly [key: string]: Tree };

/** Every text by its path: "settings.card.title". */
function texts(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, below]) =>
    texts(below, path ? `${path}.${key}` : key),
  );
}

const places = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();

/** Empty in English on purpose: it says that entries are in another language than our words. */
const MAY_BE_EMPTY = ['welcome.contentLanguage'];

const english = new Map(texts(LANGUAGES.en as unknown as Tree));

afterEach(() => speak('system', 'en'));

describe.each(Object.entries(LANGUAGES))('the words in %s', (tag, language) => {
  const own = new Map(texts(language as unknown as Tree));

  it('are all there, and no others', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('say something', () => {
    const empty = [...own].filter(([path, text]) => !text.trim() && !MAY_BE_EMPTY.includes(path));
    expect(empty).toEqual([]);
  });

  it('have a place for each value that English has one for', () => {
    const differing = [...own].filter(
      ([path, text]) => places(text).join() !== places(english.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('can be chosen, and are named in all languages by what they call themselves', () => {
    expect(CHOICES).toContain(tag);
    expect(language.language).toBe(tag);
    const names = Object.values(LANGUAGES).map(({ settings }) => settings.look.languages);
    expect(new Set(names.map((name) => name[tag as 'en']))).toHaveLength(1);
  });

  it('have what browsers show themselves beside them', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(`public/_locales/${name}/messages.json`, 'utf8'));
    expect(Object.keys(read(tag))).toEqual(Object.keys(read('en')));
    // The stores' limits.
    expect(read(tag).name.message.length).toBeLessThanOrEqual(75);
    expect(read(tag).description.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the language', () => {
  it.each([
    ['system', 'de-CH', 'de'],
    ['system', 'DE', 'de'],
    ['system', 'en-GB', 'en'],
    ['system', 'fr', 'en'],
    ['system', '', 'en'],
    ['de', 'en-US', 'de'],
    ['en', 'de-DE', 'en'],
  ] as const)('chosen as %s in a browser that speaks %s is %s', (chosen, ofBrowser, expected) => {
    speak(chosen, ofBrowser);
    expect(words.language).toBe(expected);
  });

  it('counts and lists in German', () => {
    speak('de', 'en');
    const { oneEntry, manyEntries } = words.settings.terms;
    expect([0, 1, 2].map((count) => counted(count, oneEntry, manyEntries))).toEqual([
      '0 Begriffe',
      '1 Begriff',
      '2 Begriffe',
    ]);
    expect(listed(['bonds', 'funds', 'shares'])).toBe('bonds, funds und shares');
    expect(fill(words.noResults, 'xyz')).toBe('Nichts gefunden zu „xyz“.');
  });
});
