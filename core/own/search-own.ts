/** The reader's own glossaries beside the built-in one, for the search. */
import type { Name, NamedRecord } from '../name-index';
import { joinSearched, type Searched, type SearchedBeside } from '../searched';
import type { OwnHead } from './own-glossary';
import { partsOfId } from './own-ids';

/** An own glossary as it is searched; what is found in it does not say yet where it is from. */
export interface OwnSearched extends Pick<OwnHead, 'id' | 'title' | 'order'> {
  readonly searched: Searched;
}

/** All of them, in the reader's order. */
export function searchWithOwn(builtIn: Searched, own: readonly OwnSearched[]): Searched {
  if (own.length === 0) return builtIn;
  return joinSearched(builtIn, [...own].sort((a, b) => a.order - b.order).map(beside));
}

function beside({ id: glossary, title, order, searched }: OwnSearched): SearchedBeside {
  return {
    ...searched,
    names: namesFrom(title, searched.names),
    isFirst: order < 0,
    hasRecord: (id) => partsOfId(id).glossary === glossary,
  };
}

/** Names whose records say which glossary they are of. */
function namesFrom(title: string, names: readonly Name[]): Name[] {
  let before: NamedRecord | undefined;
  let record: NamedRecord | undefined;
  // Those of a record stand together.
  return names.map((name) => {
    if (!record || name.record !== before) record = recordFrom(title, name.record);
    before = name.record;
    return { ...name, record };
  });
}

function recordFrom(title: string, record: NamedRecord): NamedRecord {
  if (record.kind !== 'entry') return record;
  return { ...record, field: [title, record.field].filter(Boolean).join(' · ') };
}
