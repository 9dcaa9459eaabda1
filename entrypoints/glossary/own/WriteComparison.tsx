import { NotFoundPage } from '@/components/glossary/NotFoundPage';
import { WriteComparisonPage } from '@/components/own/WriteComparisonPage';
import type { Find } from '@/components/use-found';
import { words } from '@/components/words';
import type { OwnHead } from '@/core/own/own-glossary';
import { ownId, partsOfId } from '@/core/own/own-ids';
import { routeTo } from '@/core/routes';
import { type Comparison, fieldName, type Glossary } from '@/data/glossary';
import { dropDraft, keepDraft, loadDraft } from '@/services/draft-shelf';
import { loadGlossary } from '@/services/glossary-file';
import { readOwnRecord } from '@/services/own-glossaries';
import { useLoaded } from './use-loaded';
import { entryOf, faultIn, homeAmong, type Stored, storeComparison } from './writing';

export interface WriteComparisonProps {
  readonly heads: readonly OwnHead[];
  readonly find: Find;
  /** Of the comparison to edit: "mine:arr-vs-mrr"; '' for a new one. */
  readonly id: string;
  readonly onSaved: (name: string, stored: Stored) => void;
  readonly onCancel: () => void;
}

/** Writing a comparison, joined to the store. */
export function WriteComparison(props: WriteComparisonProps) {
  const { heads, find, id, onSaved, onCancel } = props;
  const { glossary, id: inner } = partsOfId(id);
  const home = glossary ? { id: glossary } : homeAmong(heads, words.own.entry.mine);
  const loaded = useLoaded(() => load(glossary, inner));
  if (loaded === 'wait') return null;
  if (loaded === 'gone') {
    return <NotFoundPage place={routeTo({ page: 'write-comparison', id })} />;
  }
  const { builtIn } = loaded;
  return (
    <WriteComparisonPage
      before={loaded.before}
      outerId={(own) => loaded.outer[own] ?? own}
      name={`comparison ${id}`}
      shelf={{ load: loadDraft, keep: keepDraft, drop: dropDraft }}
      find={find}
      link={async (outer) => {
        const entry = await entryOf(outer, builtIn);
        return entry && { id: outer, headword: entry.headword, field: fieldName(entry.field) };
      }}
      onSave={(draft, title) =>
        faultIn(
          storeComparison(home, inner, draft, title, builtIn).then((stored) =>
            onSaved(draft.title || title, stored),
          ),
        )
      }
      onCancel={onCancel}
    />
  );
}

interface Loaded {
  readonly builtIn: Glossary;
  readonly before: Comparison | undefined;
  /** The ids of its entries as they are known outside of its glossary. */
  readonly outer: Readonly<Record<string, string>>;
}

async function load(glossary: string | undefined, id: string): Promise<Loaded | undefined> {
  const builtIn = await loadGlossary();
  if (!glossary) return { builtIn, before: undefined, outer: {} };
  const found = await readOwnRecord(glossary, { kind: 'comparison', id });
  if (!found) return undefined;
  const before = found as Comparison;
  const here = await Promise.all(
    before.entries.map(async (entry) => {
      const isHere = await readOwnRecord(glossary, { kind: 'entry', id: entry });
      return [entry, isHere ? ownId(glossary, entry) : entry] as const;
    }),
  );
  return { builtIn, before, outer: Object.fromEntries(here) };
}
