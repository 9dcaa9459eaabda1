/** The built-in glossary and what was learned of its forms, read from the extension's own package. */
import { browser } from 'wxt/browser';
import { readDescriptions } from '@/core/description-file';
import type { DescriptionIndex } from '@/core/description-index';
import { createSearch, type Search } from '@/core/search';
import type { Glossary } from '@/data/glossary';

/** Path of the compiled glossary in the built extension. */
export const GLOSSARY_FILE = '/glossary.json';

/** Path of the rows that `meaningRows` gives, one a line. */
export const MEANINGS_FILE = '/meanings.txt';

/** Path of the index that the search reads. */
const DESCRIPTIONS_FILE = '/descriptions.json';

let descriptions: Promise<DescriptionIndex> | undefined;
let meanings: Promise<readonly string[]> | undefined;
let glossary: Promise<Glossary> | undefined;

/** Reads the glossary, once. It was checked when it was built, so it is trusted here. */
export function loadGlossary(): Promise<Glossary> {
  glossary ??= fetch(browser.runtime.getURL(GLOSSARY_FILE as never)).then(
    (response) => response.json() as Promise<Glossary>,
  );
  glossary.catch(() => {
    glossary = undefined;
  });
  return glossary;
}

/** What the glossary's sentences say, for the search; read once. */
function loadDescriptions(): Promise<DescriptionIndex> {
  descriptions ??= fetch(browser.runtime.getURL(DESCRIPTIONS_FILE as never))
    .then((response) => response.text())
    .then(readDescriptions);
  descriptions.catch(() => {
    descriptions = undefined;
  });
  return descriptions;
}

/** The search over the built-in glossary, its index made: no keystroke waits for it. */
export async function loadSearch(): Promise<Search> {
  const search = createSearch(...(await Promise.all([loadGlossary(), loadDescriptions()])));
  search('');
  return search;
}

/** What was learned of single forms, by the lexicon's numbers; read once. */
export function loadMeanings(): Promise<readonly string[]> {
  meanings ??= fetch(browser.runtime.getURL(MEANINGS_FILE as never))
    .then((response) => response.text())
    .then((text) => text.split('\n'));
  // What failed once is tried again.
  meanings.catch(() => {
    meanings = undefined;
  });
  return meanings;
}
