/** How records of several glossaries are told apart: `glossary:entry`. Ids of the built-in one stand alone. */
import type { Glossary } from '@/data/glossary';
import { idOfTerm } from '../exchange/record-id';
import { BUILT_IN } from './own-glossary';

/** Characters of a glossary's id at most: it stands before the id of every match. */
const LONGEST = 40;

/** A record's id, as everything outside of its glossary knows it. */
export function ownId(glossary: string, id: string): string {
  return `${glossary}:${id}`;
}

/** The two parts of an id; no glossary where it is of the built-in one. */
export function partsOfId(id: string): { readonly glossary?: string; readonly id: string } {
  const colon = id.indexOf(':');
  return colon < 0 ? { id } : { glossary: id.slice(0, colon), id: id.slice(colon + 1) };
}

/** An id for a new glossary, made of its title, that no other one has. */
export function idOfTitle(title: string, taken: readonly string[]): string {
  const used = new Set([...taken, BUILT_IN]);
  const slug = idOfTerm(title, '').slice(0, LONGEST).replace(/-$/, '');
  if (!used.has(slug)) return slug;
  let count = 2;
  while (used.has(`${slug}-${count}`)) count++;
  return `${slug}-${count}`;
}

/** The title of the own glossary that a record of a joined one stands in. */
export function sourceOf(
  id: string,
  { sources = {} }: Pick<Glossary, 'sources'>,
): string | undefined {
  const { glossary = '' } = partsOfId(id);
  return Object.hasOwn(sources, glossary) ? sources[glossary] : undefined;
}
