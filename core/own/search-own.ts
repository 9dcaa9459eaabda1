/** The reader's own glossaries beside the built-in one, for the search. */
import { EMPTY_GLOSSARY } from '@/data/glossary';
import { joinSearched, type Named, namedIn, type Searched } from '../searched';
import { joinGlossaries, type OwnPart } from './join-glossaries';

/** All of them, in the reader's order; own records are found by their names alone. */
export function searchWithOwn(builtIn: Searched, own: readonly OwnPart[]): Searched {
  if (own.length === 0) return builtIn;
  const named = (parts: readonly OwnPart[]): Named =>
    namedIn(joinGlossaries(EMPTY_GLOSSARY, parts));
  const before = own.filter(({ order }) => order < 0);
  const after = own.filter(({ order }) => order >= 0);
  return joinSearched(named(before), builtIn, named(after));
}
