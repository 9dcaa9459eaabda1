import { cleanName } from '@/core/exchange/clean-text';
import type { StoreFault } from '@/core/own/own-glossary';
import { draftOf, entryOf, namesIn, newDraft } from '@/core/writing/entry-draft';
import { faultsOfEntryDraft } from '@/core/writing/entry-draft-faults';
import { readEntryDraft } from '@/core/writing/kept-draft';
import type { Entry } from '@/data/glossary';
import { PageHeading } from '../glossary/PageHeading';
import { fill, words } from '../words';
import { DraftActions, DraftFound } from './DraftActions';
import { EntryFields } from './EntryFields';
import { TextField } from './TextField';
import { type Twin, TwinNotice } from './TwinNotice';
import { type DraftShelf, useDraft } from './use-draft';
import { useResolved } from './use-resolved';
import { useStoring } from './use-storing';

export interface WriteEntryPageProps {
  /** The entry to edit; without one, a new one is written. */
  readonly before?: Entry | undefined;
  /** The names of its related entries, by id. */
  readonly related?: ReadonlyMap<string, string>;
  /** Of a new one; '' where it is not known. */
  readonly term: string;
  /** Under which the draft is kept. */
  readonly name: string;
  readonly shelf: DraftShelf;
  /** Names of entries of the same glossary, to choose from. */
  readonly names: readonly string[];
  /** Names of subject fields that are known. */
  readonly fields: readonly string[];
  /** The id that a name has in the same glossary. */
  readonly idOf: (name: string) => Promise<string | undefined>;
  readonly findTwins: (name: string) => Promise<readonly Twin[]>;
  /** Stores an entry; a new one has the id ''. Resolves to what went wrong, where something did. */
  readonly onSave: (entry: Entry) => Promise<StoreFault | undefined>;
  readonly onCancel: () => void;
}

/** Writing an entry, or changing one. */
export function WriteEntryPage(props: WriteEntryPageProps) {
  const { before, related, term, name, shelf, onSave } = props;
  const text = words.own.entry;
  const start = before ? draftOf(before, (id) => related?.get(id)) : newDraft(term);
  const written = useDraft(shelf, name, start, readEntryDraft);
  const { draft, set } = written;
  const idOf = useResolved(namesIn(draft.related), props.idOf);
  const faults = faultsOfEntryDraft(draft, idOf);
  const { shown, onLeft, form, problems, failure } = useStoring(
    written,
    faults,
    before !== undefined,
    () => onSave(entryOf(draft, { id: before?.id ?? '', before, idOf })),
  );

  return (
    <form {...form}>
      <PageHeading hint={text.hint}>
        {before ? fill(text.editTitle, before.headword) : text.newTitle}
      </PageHeading>
      {written.isFound && <DraftFound onStartOver={written.startOver} />}
      <TextField
        label={text.headword}
        hint={text.headwordHint}
        isRequired
        value={draft.headword}
        faults={shown.filter(({ field }) => field === 'headword')}
        onValue={(headword) => set({ ...draft, headword })}
        onLeft={() => onLeft('headword')}
      />
      <TwinNotice name={cleanName(draft.headword)} find={props.findTwins} />
      <EntryFields
        draft={draft}
        faults={shown}
        fields={props.fields}
        names={props.names}
        onDraft={set}
        onLeft={onLeft}
      />
      <DraftActions
        save={text.save}
        problems={problems}
        failure={failure}
        onCancel={props.onCancel}
      />
    </form>
  );
}
