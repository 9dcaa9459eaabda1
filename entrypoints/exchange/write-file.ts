/** Writes glossaries, or parts of them, in a format. */
import { FORMATS } from '@/core/exchange/formats';
import { pickGlossary, type Source } from '@/core/exchange/pick-glossary';
import type { ExchangeQuestion, Picked, Written } from '@/core/exchange-messages';
import { BUILT_IN } from '@/core/own/own-glossary';
import { ownId } from '@/core/own/own-ids';
import { type Entry, fieldName } from '@/data/glossary';
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
  return { kind: 'written', content: FORMATS[format].write(glossary), records };
}

async function sourcesOf(picked: Picked): Promise<Source[]> {
  if (picked.kind === 'one') return sourcesNamed([picked.glossary]);
  const own = (await listOwn()).map(({ id }) => id);
  const all = await sourcesNamed(picked.kind === 'own' ? own : [...own, BUILT_IN]);
  if (picked.kind === 'saved') {
    const saved = new Set(picked.ids);
    return all.map((source) => ({
      ...source,
      wants: ({ id }) => saved.has(source.id === BUILT_IN ? id : ownId(source.id, id)),
    }));
  }
  return picked.kind === 'fields' ? all.map((source) => ofFields(source, picked.fields)) : all;
}

/** A field of another glossary is one of ours where it is called the same. */
function ofFields(source: Source, fields: readonly string[]): Source {
  const names = new Set(fields.flatMap((field) => [field, fieldName(field).toLowerCase()]));
  const isOf = ({ field }: Entry) => names.has(field) || names.has(field.toLowerCase());
  return { ...source, wants: isOf };
}

async function sourcesNamed(ids: readonly string[]): Promise<Source[]> {
  const sources = await Promise.all(
    ids.map(async (id) => {
      const glossary = id === BUILT_IN ? await loadGlossary() : (await readOwn(id))?.records;
      return glossary ? [{ id, glossary }] : [];
    }),
  );
  return sources.flat();
}
