import { type Contents, comparisonOf, ofTheDay } from '@/core/contents';
import { placeOf, routeTo } from '@/core/routes';
import { neighboursOf } from '@/core/side-by-side';
import type { EntryView } from '@/core/views';
import { Icon } from '../Icon';
import type { Find } from '../use-found';
import { CONTENT_LANGUAGE, fill, words } from '../words';
import { EntryChooser } from './EntryChooser';
import { PageHeading } from './PageHeading';
import { RecordGallery } from './RecordGallery';
import { useKeptFocus } from './use-kept-focus';

export interface MakePageProps {
  readonly contents: Contents;
  /** What is chosen so far, in order. */
  readonly views: readonly EntryView[];
  readonly find: Find;
  readonly day: number;
  readonly onChoice: (ids: readonly string[]) => void;
}

/** The chooser offers so many; an address may name one more. */
const MOST_CHOSEN = 3;
const SUGGESTED = 8;

/** Choosing entries to stand side by side. */
export function MakePage({ contents, views, find, day, onChoice }: MakePageProps) {
  const ids = views.map(({ entry }) => entry.id);
  const add = (id: string) => onChoice([...ids, id]);
  const isFull = ids.length >= MOST_CHOSEN;
  const root = useKeptFocus<HTMLDivElement>(ids.join(), 'input', '.onward');
  const often = contents.comparisons.filter(({ asked }) => asked === 'often');
  return (
    <div class="make" ref={root}>
      <PageHeading hint={words.glossary.makeHint}>{words.glossary.make}</PageHeading>
      <Chosen views={views} onRemove={(id) => onChoice(ids.filter((one) => one !== id))} />
      {!isFull && (
        <EntryChooser label={labelFor(ids.length)} find={find} chosen={ids} onChoose={add} />
      )}
      {ids.length > 1 && <Onward contents={contents} ids={ids} />}
      {!isFull &&
        views.map((view) => (
          <Neighbours key={view.entry.id} view={view} chosen={ids} onAdd={add} />
        ))}
      {ids.length === 0 && (
        <RecordGallery
          title={words.glossary.ofTheDay}
          kind="comparison"
          records={ofTheDay(often, day, 6)}
        />
      )}
    </div>
  );
}

function labelFor(chosen: number): string {
  return (
    [words.glossary.addFirst, words.glossary.addSecond, words.glossary.addThird][chosen] ??
    words.glossary.addThird
  );
}

interface ChosenProps {
  readonly views: readonly EntryView[];
  readonly onRemove: (id: string) => void;
}

function Chosen({ views, onRemove }: ChosenProps) {
  if (views.length === 0) return null;
  return (
    <ol class="chosen" aria-label={words.glossary.chosen}>
      {views.map(({ entry, field }) => (
        <li key={entry.id}>
          <p>
            <span class="name" lang={CONTENT_LANGUAGE}>
              {entry.headword}
            </span>{' '}
            <span class="quiet">{field}</span>
          </p>
          <button
            type="button"
            class="tool"
            aria-label={fill(words.glossary.remove, entry.headword)}
            onClick={() => onRemove(entry.id)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ol>
  );
}

interface OnwardProps {
  readonly contents: Contents;
  readonly ids: readonly string[];
}

/** To the comparison that the glossary has of just these, else to their entries side by side. */
function Onward({ contents, ids }: OnwardProps) {
  const written = comparisonOf(contents, ids);
  const place = written
    ? placeOf({ kind: 'comparison', id: written.id })
    : routeTo({ page: 'side-by-side', ids });
  return (
    <p>
      <a class="onward" href={place}>
        {written ? fill(words.glossary.seeComparison, written.title) : words.glossary.seeSideBySide}
        <Icon name="next" />
      </a>
    </p>
  );
}

interface NeighboursProps {
  readonly view: EntryView;
  readonly chosen: readonly string[];
  readonly onAdd: (id: string) => void;
}

function Neighbours({ view, chosen, onAdd }: NeighboursProps) {
  const neighbours = neighboursOf(view)
    .filter(({ id }) => !chosen.includes(id))
    .slice(0, SUGGESTED);
  if (neighbours.length === 0) return null;
  // What a term is related to is seldom taken for it: only comparisons and shared words tell.
  const mixedUp = [...view.comparisons.flatMap(({ others }) => others), ...view.otherMeanings];
  const isMixedUp = neighbours.some(({ id }) => mixedUp.some((one) => one.id === id));
  const { easilyMixedUp, relatedTo } = words.glossary;
  return (
    <section>
      <h2>{fill(isMixedUp ? easilyMixedUp : relatedTo, view.entry.headword)}</h2>
      <ul class="chips" lang={CONTENT_LANGUAGE}>
        {neighbours.map(({ id, headword, field }) => (
          <li key={id}>
            <button type="button" title={field} onClick={() => onAdd(id)}>
              <Icon name="add" />
              {headword}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
