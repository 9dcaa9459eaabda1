/** Records of a glossary as a list shows them, those whose names hold a text. */
import type { Glossary } from '@/data/glossary';
import type { ListedOwn, RecordList } from '../exchange-messages';
import { fold } from '../fold';
import type { OwnGlossary } from './own-glossary';

type Marks = Pick<OwnGlossary, 'edited' | 'news'>;

/** The first `count` of the records that match, from A to Z, comparisons and explainers last. */
export function listedRecords(
  { records, edited, news }: Marks & { readonly records: Glossary },
  query: string,
  count: number,
): RecordList {
  const asked = fold(query.trim());
  const { compare } = new Intl.Collator('en', { numeric: true });
  const found = allOf(records)
    .filter(({ names }) => names.some((name) => fold(name).includes(asked)))
    .toSorted(
      (a, b) =>
        Number(a.listed.reference.kind !== 'entry') - Number(b.listed.reference.kind !== 'entry') ||
        compare(a.listed.name, b.listed.name),
    );
  return {
    kind: 'records',
    total: found.length,
    records: found.slice(0, count).map(({ listed }) => ({
      ...listed,
      isEdited: edited.has(listed.reference.id),
      isNews: news.has(listed.reference.id),
    })),
  };
}

interface Named {
  readonly names: readonly string[];
  readonly listed: Omit<ListedOwn, 'isEdited' | 'isNews'>;
}

function allOf({ entries, comparisons, explainers }: Glossary): Named[] {
  const headwords = new Map(entries.map(({ id, headword }) => [id, headword]));
  const about = (ids: readonly string[]) => ids.map((id) => headwords.get(id) ?? id).join(', ');
  const titled = (
    kind: 'comparison' | 'explainer',
    { id, title, entries: ids }: { id: string; title: string; entries: readonly string[] },
  ): Named => ({
    names: [title],
    listed: { reference: { kind, id }, name: title, text: about(ids) },
  });
  return [
    ...entries.map(
      ({ id, headword, variants, definition, status }): Named => ({
        names: [headword, ...variants.map(({ text }) => text)],
        listed: { reference: { kind: 'entry', id }, name: headword, text: definition, status },
      }),
    ),
    ...comparisons.map((one) => titled('comparison', one)),
    ...explainers.map((one) => titled('explainer', one)),
  ];
}
