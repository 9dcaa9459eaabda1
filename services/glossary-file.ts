/** The built-in glossary, read from the extension's own package. */
import { browser } from 'wxt/browser';
import type { Glossary } from '@/data/glossary';

/** Path of the compiled glossary in the built extension. */
export const GLOSSARY_FILE = '/glossary.json';

let glossary: Promise<Glossary> | undefined;

/** Reads the glossary, once. It was checked when it was built, so it is trusted here. */
export function loadGlossary(): Promise<Glossary> {
  glossary ??= fetch(browser.runtime.getURL(GLOSSARY_FILE as never)).then(
    (response) => response.json() as Promise<Glossary>,
  );
  return glossary;
}
