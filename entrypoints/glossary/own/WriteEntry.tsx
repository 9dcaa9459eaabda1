import { NotFoundPage } from '@/components/glossary/NotFoundPage';
import type { Twin } from '@/components/own/TwinNotice';
import { WriteEntryPage } from '@/components/own/WriteEntryPage';
import { words } from '@/components/words';
import type { AskExchange } from '@/core/exchange-messages';
import type { OwnHead } from '@/core/own/own-glossary';
import { ownId, partsOfId } from '@/core/own/own-ids';
import { routeTo } from '@/core/routes';
import { type Entry, FIELDS } from '@/data/glossary';
import { dropDraft, keepDraft, loadDraft } from '@/services/draft-shelf';
import { ownEntriesNamed, readOwnRecord } from '@/services/own-glossaries';
import { useLoaded } from './use-loaded';
import { faultIn, homeAmong, type Stored, storeEntry } from './writing';

export interface WriteEntryProps {
  readonly heads: readonly OwnHead[];
  readonly ask: AskExchange;
  /** Of the entry to edit: "mine:arr"; a new one is written without it. */
  readonly id?: string;
  /** Of a new one. */
  readonly term: string;
  readonly onSaved: (name: string, stored: Stored) => void;
  readonly onCancel: () => void;
}

/** What the form needs to know before it is drawn. */
interface Loaded {
  readonly before: Entry | undefined;
  readonly related: ReadonlyMap<string, string>;
  /** Names of entries of the same glossary. */
  readonly names: readonly string[];
}

/** Names that a field offers: more would be more than anybody looks through. */
const OFFERED = 500;

/** Writing an entry, joined to the store. */
export function WriteEntry(props: WriteEntryProps) {
  const { heads, ask, id, term, onSaved } = props;
  const { glossary, id: inner } = partsOfId(id ?? '');
  const home = glossary ? { id: glossary } : homeAmong(heads, words.own.entry.mine);
  const homeId = 'id' in home ? home.id : undefined;
  const loaded = useLoaded<Loaded>(async () => {
    const before = id === undefined ? undefined : await entryIn(glossary, inner);
    if (id !== undefined && !before) return undefined;
    const related = await relatedNames(before, glossary ?? '');
    return { before, related, names: homeId ? await namesIn(homeId, ask) : [] };
  });
  if (loaded === 'wait') return null;
  if (loaded === 'gone') return <NotFoundPage place={routeTo({ page: 'edit', id: id ?? '' })} />;

  async function findTwins(name: string): Promise<Twin[]> {
    if (!name) return [];
    const [own, ours] = await Promise.all([
      ownEntriesNamed(name),
      ask({ kind: 'namesakes', name }),
    ]);
    return [
      ...own
        .map(({ glossary: of, entry }) => ({
          ...entry,
          id: ownId(of, entry.id),
          glossary: heads.find((head) => head.id === of)?.title ?? of,
        }))
        .filter((twin) => twin.id !== id),
      ...ours.entries.map((entry) => ({ ...entry, glossary: undefined })),
    ];
  }

  return (
    <WriteEntryPage
      {...loaded}
      term={term}
      name={`entry ${id ?? ''}`}
      shelf={{ load: loadDraft, keep: keepDraft, drop: dropDraft }}
      fields={[...new Set([...Object.values(FIELDS), ...heads.flatMap(fieldsOf)])]}
      idOf={async (name) =>
        (await ownEntriesNamed(name)).find((one) => one.glossary === homeId)?.entry.id
      }
      findTwins={findTwins}
      onSave={(entry) =>
        faultIn(storeEntry(home, entry).then((stored) => onSaved(entry.headword, stored)))
      }
      onCancel={props.onCancel}
    />
  );
}

async function entryIn(glossary = '', id: string): Promise<Entry | undefined> {
  return (await readOwnRecord(glossary, { kind: 'entry', id })) as Entry | undefined;
}

async function relatedNames(entry: Entry | undefined, glossary: string) {
  const ids = entry?.related ?? [];
  const others = await Promise.all(ids.map((id) => entryIn(glossary, id)));
  return new Map(others.flatMap((other) => (other ? [[other.id, other.headword] as const] : [])));
}

async function namesIn(glossary: string, ask: AskExchange): Promise<string[]> {
  const answer = await ask({ kind: 'records', glossary, query: '', count: OFFERED });
  if (answer.kind !== 'records') return [];
  return answer.records
    .filter(({ reference }) => reference.kind === 'entry')
    .map(({ name }) => name);
}

function fieldsOf({ fields = {} }: OwnHead): string[] {
  return Object.values(fields);
}
