import type { StoreFault } from '@/core/own/own-glossary';
import type { EntryLink } from '@/core/views';
import {
  COMPARED,
  type ComparisonDraft,
  draftOfComparison,
  faultsOfComparisonDraft,
  NEW_COMPARISON,
  withoutEntry,
} from '@/core/writing/comparison-draft';
import { readComparisonDraft } from '@/core/writing/kept-draft';
import type { Comparison } from '@/data/glossary';
import { EntryChooser } from '../glossary/EntryChooser';
import { PageHeading } from '../glossary/PageHeading';
import { useKeptFocus } from '../glossary/use-kept-focus';
import { Icon } from '../Icon';
import type { Find } from '../use-found';
import { fill, words } from '../words';
import { ComparisonRows } from './ComparisonRows';
import { DraftActions, DraftFound } from './DraftActions';
import { Faults } from './Field';
import { TextField } from './TextField';
import { type DraftShelf, useDraft } from './use-draft';
import { useResolved } from './use-resolved';
import { useStoring } from './use-storing';

export interface WriteComparisonPageProps {
  /** The comparison to edit; without one, a new one is written. */
  readonly before?: Comparison | undefined;
  /** The id of an entry of the same glossary as it is known outside. */
  readonly outerId: (id: string) => string;
  readonly name: string;
  readonly shelf: DraftShelf;
  readonly find: Find;
  /** An entry by its id as it is known outside. */
  readonly link: (id: string) => Promise<EntryLink | undefined>;
  /** Stores what was written; `title` is what it is called where the draft names none. */
  readonly onSave: (draft: ComparisonDraft, title: string) => Promise<StoreFault | undefined>;
  readonly onCancel: () => void;
}

/** Writing a comparison, or changing one. */
export function WriteComparisonPage(props: WriteComparisonPageProps) {
  const { before, name, shelf, onSave } = props;
  const text = words.own.comparison;
  const start = before ? draftOfComparison(before, props.outerId) : NEW_COMPARISON;
  const written = useDraft(shelf, name, start, readComparisonDraft);
  const { draft, set } = written;
  const link = useResolved(draft.entries, props.link);
  const faults = faultsOfComparisonDraft(draft);
  const heads = draft.entries.map((id) => link(id)?.headword ?? id);
  const title = capitalized(heads.join(text.vs));
  const { shown, onLeft, form, problems, failure } = useStoring(
    written,
    faults,
    before !== undefined,
    () => onSave(draft, title),
  );
  const ofField = (field: keyof ComparisonDraft) => shown.filter((one) => one.field === field);

  return (
    <form {...form}>
      <PageHeading hint={text.hint}>
        {before ? fill(text.editTitle, before.title) : text.newTitle}
      </PageHeading>
      {written.isFound && <DraftFound onStartOver={written.startOver} />}
      <Compared draft={draft} find={props.find} link={link} onDraft={set} />
      <Faults faults={ofField('entries')} />
      {heads.length >= COMPARED.least && (
        <>
          <TextField
            label={text.title}
            hint={fill(text.titleHint, title)}
            value={draft.title}
            faults={ofField('title')}
            onValue={(next) => set({ ...draft, title: next })}
            onLeft={() => onLeft('title')}
          />
          <ComparisonRows
            draft={draft}
            heads={heads}
            faults={shown}
            onDraft={set}
            onLeft={onLeft}
          />
          <TextField
            label={text.inPractice}
            hint={text.inPracticeHint}
            isLong
            value={draft.inPractice}
            faults={ofField('inPractice')}
            onValue={(inPractice) => set({ ...draft, inPractice })}
            onLeft={() => onLeft('inPractice')}
          />
        </>
      )}
      <DraftActions
        save={text.save}
        problems={problems}
        failure={failure}
        onCancel={props.onCancel}
      />
    </form>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface ComparedProps {
  readonly draft: ComparisonDraft;
  readonly find: Find;
  readonly link: (id: string) => EntryLink | undefined;
  readonly onDraft: (draft: ComparisonDraft) => void;
}

/** The terms to compare: those that are chosen, and a field for the next. */
function Compared({ draft, find, link, onDraft }: ComparedProps) {
  const text = words.own.comparison;
  const { entries } = draft;
  const root = useKeptFocus<HTMLFieldSetElement>(entries.join(), 'input', '.tool');
  const label = [text.first, text.second, text.third][entries.length] ?? text.third;
  return (
    <fieldset class="form-rows make" ref={root}>
      <legend>{text.entries}</legend>
      <p class="quiet hint">{text.entriesHint}</p>
      {entries.length > 0 && (
        <ol class="chosen" aria-label={words.glossary.chosen}>
          {entries.map((id) => (
            <li key={id}>
              <p>
                <span class="name">{link(id)?.headword ?? id}</span>{' '}
                <span class="quiet">{link(id)?.field}</span>
              </p>
              <button
                type="button"
                class="tool"
                aria-label={fill(words.glossary.remove, link(id)?.headword ?? id)}
                onClick={() => onDraft(withoutEntry(draft, id))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
      )}
      {entries.length < COMPARED.most && (
        <EntryChooser
          label={label}
          find={find}
          chosen={entries}
          onChoose={(id) => onDraft({ ...draft, entries: [...entries, id] })}
        />
      )}
    </fieldset>
  );
}
