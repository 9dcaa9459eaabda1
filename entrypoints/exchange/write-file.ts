/** Writes glossaries, or parts of them, in a format. */
import { FORMATS } from '@/core/exchange/formats';
import { pickGlossary, type Source, withNamedEntries } from '@/core/exchange/pick-glossary';
import type { ExchangeQuestion, Picked, Written } from '@/core/exchange-messages';
import { BUILT_IN } from '@/core/own/own-glossary';
import { ownId } from '@/core/own/own-ids';
import { fieldName } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { listOwn, readOwn } from '@/services/own-glossaries';

/** The file's content, and how many records are in it. */
export async function writeFile({
  picked,
  format,
  title,
}: Extract<ExchangeQuestion, { kind: 'write' }>): Promise<Written> {
  const glossary = pickGlossary(await sourcesOf(picked), title);
  const { entries, comparisons, explainers } = glossary;
  const records = entries.length + comparisons.length + explainers.length;
  const { write, mediaType } = FORMATS[format];
  const content = new Blob([write(glossary) as BlobPart], { type: mediaType });
  return { kind: 'written', content, records };
}

async function sourcesOf(picked: Picked): Promise<Source[]> {
  const builtIn = await loadGlossary();
  if (picked.kind === 'one' && picked.glossary === BUILT_IN) {
    return [{ id: BUILT_IN, glossary: builtIn }];
  }
  const heads = await listOwn();
  const ids = picked.kind === 'one' ? [picked.glossary] : heads.map(({ id }) => id);
  const own = await sourcesNamed(ids);
  if (picked.kind === 'one' || picked.kind === 'own') {
    return own.map(({ id, glossary }) => ({ id, glossary: withNamedEntries(glossary, builtIn) }));
  }
  const wanted = (id: string) => wantsOf(picked, id);
  const first: Source = { id: BUILT_IN, glossary: builtIn, ...wanted(BUILT_IN) };
  return [first, ...own.map((source) => ({ ...source, beside: first, ...wanted(source.id) }))];
}

/** Which entries of a glossary are wanted; all where nothing says so. */
function wantsOf(picked: Picked, glossary: string): Pick<Source, 'wants'> {
  if (picked.kind === 'saved') {
    const saved = new Set(picked.ids);
    return { wants: ({ id }) => saved.has(glossary === BUILT_IN ? id : ownId(glossary, id)) };
  }
  if (picked.kind !== 'fields') return {};
  // A field of another glossary is one of ours where it is called the same.
  const { fields } = picked;
  const names = new Set(fields.flatMap((field) => [field, fieldName(field).toLowerCase()]));
  return { wants: ({ field }) => names.has(field) || names.has(field.toLowerCase()) };
}

async function sourcesNamed(ids: readonly string[]): Promise<Source[]> {
  const sources = await Promise.all(
    ids.map(async (id) => {
      const own = await readOwn(id);
      return own ? [{ id, glossary: own.records }] : [];
    }),
  );
  return sources.flat();
}
