/** Records of a glossary as a list shows them: the first ones, or those whose names hold a text. */
import type { ListedOwn, RecordList } from '../exchange-messages';
import { fold } from '../fold';
import { comparePlaces, listPlaceOf } from './list-place';
import type { AnyRecord, OwnGlossary, RecordKind } from './own-glossary';

/** A record as it is stored. */
export interface StoredRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: AnyRecord;
  readonly isEdited: boolean;
  readonly isNews: boolean;
}

/** A row of the list; `headwords` are those of the entries that comparisons and explainers are about. */
export function listedRecord(
  { kind, id, record, isEdited, isNews }: StoredRecord,
  headwords: ReadonlyMap<string, string>,
): ListedOwn {
  const reference = { kind, id };
  if ('headword' in record) {
    const { headword: name, definition: text, status } = record;
    return { reference, name, text, status, isEdited, isNews };
  }
  const text = record.entries.map((entry) => headwords.get(entry) ?? entry).join(', ');
  return { reference, name: record.title, text, isEdited, isNews };
}

/** Gives the first `count` of the records whose names hold a text, in the order of the list. */
export type RecordSearch = (query: string, count: number) => RecordList;

/** The search in the list of a glossary; its names are folded and put in order once. */
export function createRecordSearch(
  own: Pick<OwnGlossary, 'records' | 'edited' | 'news'>,
): RecordSearch {
  const { entries } = own.records;
  const headwords = new Map(entries.map(({ id, headword }) => [id, headword]));
  const all = storedRecords(own)
    .map((stored) => ({
      stored,
      place: listPlaceOf(stored.kind, stored.record),
      names: namesOf(stored.record).map(fold),
    }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  return (query, count) => {
    const asked = fold(query.trim());
    const found = all.filter(({ names }) => names.some((name) => name.includes(asked)));
    const records = found.slice(0, count).map(({ stored }) => listedRecord(stored, headwords));
    return { kind: 'records', total: found.length, records };
  };
}

function namesOf(record: AnyRecord): string[] {
  if (!('headword' in record)) return [record.title];
  return [record.headword, ...record.variants.map(({ text }) => text)];
}

function storedRecords({
  records: { entries, comparisons, explainers },
  edited,
  news,
}: Pick<OwnGlossary, 'records' | 'edited' | 'news'>): StoredRecord[] {
  const stored = (kind: RecordKind, record: AnyRecord): StoredRecord => ({
    kind,
    id: record.id,
    record,
    isEdited: edited.has(record.id),
    isNews: news.has(record.id),
  });
  return [
    ...entries.map((record) => stored('entry', record)),
    ...comparisons.map((record) => stored('comparison', record)),
    ...explainers.map((record) => stored('explainer', record)),
  ];
}
