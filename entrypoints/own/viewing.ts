/** Views of records in whatever glossary they stand, for the background and for our own pages. */
import { inGeneralParts } from '@/core/own/in-general';
import { joinGlossaries, type OwnPart } from '@/core/own/join-glossaries';
import { nameKeysOf } from '@/core/own/namesakes';
import { createViewer, type Reference, type View, type Viewer } from '@/core/views';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { readAround } from '@/services/own-store/read-around';

let builtInViewer: Viewer | undefined;

/** A record's view, with what the reader's own glossaries say of it; `undefined` for unknown ids. */
export async function viewOf(reference: Reference): Promise<View | undefined> {
  const builtIn = await loadGlossary();
  const own = await ownAround(reference, builtIn);
  if (own.every(isEmpty)) {
    builtInViewer ??= createViewer(builtIn);
    return builtInViewer.view(reference);
  }
  return createViewer(joinGlossaries(builtIn, own)).view(reference);
}

function ownAround(reference: Reference, { entries }: Glossary): Promise<OwnPart[]> {
  const shown = recordsIn(reference);
  const ids = new Set(shown.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : [])));
  const names = entries.filter(({ id }) => ids.has(id)).flatMap(nameKeysOf);
  // Where the store cannot be read, the built-in glossary is there all the same.
  return readAround(shown, names).catch(() => []);
}

/** The records that a view is made of: a term in two glossaries is two entries. */
function recordsIn(reference: Reference): Reference[] {
  const parts = reference.kind === 'comparison' ? inGeneralParts(reference.id) : undefined;
  return parts ? parts.map((id) => ({ kind: 'entry', id })) : [reference];
}

function isEmpty({ records: { entries, comparisons, explainers } }: OwnPart): boolean {
  return entries.length + comparisons.length + explainers.length === 0;
}
