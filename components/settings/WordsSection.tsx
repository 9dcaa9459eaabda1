import { useId, useState } from 'preact/hooks';
import { placeOf } from '@/core/routes';
import type { EntryLink } from '@/core/views';
import { CONTENT_LANGUAGE, counted, fill, words } from '../words';
import { RemovableList } from './RemovableList';
import { Section } from './Section';

export interface WordsSectionProps {
  readonly list: 'known' | 'saved';
  /** ms since 1970, by the id of an entry. */
  readonly times: Readonly<Record<string, number>>;
  /** `undefined` for an entry that the glossary no longer has. */
  readonly link: (id: string) => EntryLink | undefined;
  /** Puts an entry on the list, or takes it off; resolves to whether it was done. */
  readonly onWord: (id: string, on: boolean, since: number) => Promise<boolean>;
}

/** An entry of the list. */
interface Kept {
  readonly id: string;
  readonly since: number;
  readonly name: string;
  readonly field: string;
}

/** Rows that are drawn before the reader asks for all. */
const FIRST_ROWS = 30;
/** A shorter list is seen at a glance, and has no search. */
const SEARCHED_FROM = 8;

/** A list of the reader's words, the latest first. */
export function WordsSection({ list, times, link, onWord }: WordsSectionProps) {
  const text = words.settings.lists;
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const kept = Object.entries(times).map(([id, since]): Kept => {
    const { headword = id, field = text.gone } = link(id) ?? {};
    return { id, since, name: headword, field };
  });
  const asked = query.trim().toLowerCase();
  const found = kept.filter(({ name }) => name.toLowerCase().includes(asked)).toSorted(latestFirst);
  const shown = isWhole ? found : found.slice(0, FIRST_ROWS);
  return (
    <Section
      title={text[list]}
      intro={kept.length > 0 ? text[`${list}Intro`] : text[`no${capitalized(list)}`]}
    >
      {kept.length >= SEARCHED_FROM && (
        <ListSearch
          query={query}
          found={counted(found.length, text.one, text.many)}
          onQuery={setQuery}
        />
      )}
      {asked && found.length === 0 && <p>{fill(text.noneFound, query.trim())}</p>}
      <RemovableList
        label={text[list]}
        key={asked}
        items={shown}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        order={latestFirst}
        draw={(word) => <WordRow word={word} isThere={link(word.id) !== undefined} />}
        onRemove={({ id, since }) => onWord(id, false, since)}
        onUndo={({ id, since }) => onWord(id, true, since)}
      />
      {shown.length < found.length && (
        <button type="button" class="action" onClick={() => setWhole(true)}>
          {fill(text.showAll, found.length)}
        </button>
      )}
    </Section>
  );
}

interface ListSearchProps {
  readonly query: string;
  /** How many were found, in words. */
  readonly found: string;
  readonly onQuery: (query: string) => void;
}

function ListSearch({ query, found, onQuery }: ListSearchProps) {
  const id = useId();
  return (
    <div class="list-search">
      <label for={id}>{words.settings.lists.search}</label>
      <div class="row">
        <input
          id={id}
          type="search"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <span class="quiet" role="status">
          {found}
        </span>
      </div>
    </div>
  );
}

function WordRow({ word, isThere }: { readonly word: Kept; readonly isThere: boolean }) {
  const date = new Date(word.since);
  return (
    <>
      {isThere ? (
        <a href={placeOf({ kind: 'entry', id: word.id })} lang={CONTENT_LANGUAGE}>
          {word.name}
        </a>
      ) : (
        word.name
      )}{' '}
      <span class="quiet" lang={isThere ? CONTENT_LANGUAGE : undefined}>
        {word.field}
      </span>{' '}
      <time class="quiet" dateTime={date.toISOString()}>
        {date.toLocaleDateString(words.language, { dateStyle: 'medium' })}
      </time>
    </>
  );
}

function latestFirst(a: Kept, b: Kept): number {
  return b.since - a.since || a.name.localeCompare(b.name);
}

function capitalized<Text extends string>(text: Text): Capitalize<Text> {
  return (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<Text>;
}
