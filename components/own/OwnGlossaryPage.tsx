import { useEffect, useId, useState } from 'preact/hooks';
import type { ListedOwn, RecordList } from '@/core/exchange-messages';
import type { OwnHead, StoreFault } from '@/core/own/own-glossary';
import { ownId } from '@/core/own/own-ids';
import { placeOf, routeTo } from '@/core/routes';
import { PageHeading } from '../glossary/PageHeading';
import { fill, words } from '../words';
import { RenameForm } from './RenameForm';
import { SourceState } from './SourceState';
import { sayCounts, sayOrigin } from './say';

export interface OwnGlossaryPageProps {
  readonly head: OwnHead;
  readonly list: (query: string, count: number) => Promise<RecordList | undefined>;
  /** Looks for a new version where the glossary comes from. */
  readonly onCheck: (mayShrink: boolean) => Promise<unknown>;
  readonly onRename: (title: string) => Promise<StoreFault | undefined>;
  /** Takes a record away; what was done can be undone. */
  readonly onRemove: (record: ListedOwn) => void;
}

/** Rows that are drawn at first, and more at each asking. */
const STEP = 100;

/** What one glossary of the reader's holds, to look through and to change. */
export function OwnGlossaryPage({ head, list, onCheck, onRename, onRemove }: OwnGlossaryPageProps) {
  const text = words.own.glossary;
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(STEP);
  const [found, setFound] = useState<RecordList>();
  const id = useId();
  useEffect(() => {
    let isLate = false;
    void list(query, count).then((answer) => {
      if (!isLate && answer) setFound(answer);
    });
    return () => {
      isLate = true;
    };
  }, [query, count, head.revision]);
  const isEmpty = head.counts.entry + head.counts.comparison + head.counts.explainer === 0;
  return (
    <div class="settings own">
      <PageHeading hint={`${sayOrigin(head)} · ${sayCounts(head.counts)}`}>
        {head.title}
      </PageHeading>
      <p class="row">
        {head.from.kind === 'written' && (
          <a class="action main" href={routeTo({ page: 'write', term: '' })}>
            {words.own.write}
          </a>
        )}
        <a class="action" href={routeTo({ page: 'own' })}>
          {text.back}
        </a>
      </p>
      {'url' in head.from && head.from.url && (
        <SourceState check={head.from.check} onCheck={onCheck} />
      )}
      {isEmpty ? (
        <p class="quiet">{text.empty}</p>
      ) : (
        <div class="list-search">
          <label for={id}>{text.search}</label>
          <div class="row">
            <input
              id={id}
              type="search"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <span class="quiet" role="status">
              {found && fill(text.found, found.records.length, found.total)}
            </span>
          </div>
        </div>
      )}
      {found && !isEmpty && found.total === 0 && <p>{fill(text.none, query.trim())}</p>}
      <ul class="own-records">
        {found?.records.map((record) => (
          <RecordRow
            key={`${record.reference.kind}:${record.reference.id}`}
            glossary={head.id}
            record={record}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {found && found.records.length < found.total && (
        <button type="button" class="action" onClick={() => setCount(count + STEP)}>
          {text.more}
        </button>
      )}
      <RenameForm title={head.title} onRename={onRename} />
    </div>
  );
}

interface RecordRowProps {
  readonly glossary: string;
  readonly record: ListedOwn;
  readonly onRemove: (record: ListedOwn) => void;
}

function RecordRow({ glossary, record, onRemove }: RecordRowProps) {
  const text = words.own.glossary;
  const { kind, id } = record.reference;
  const outer = ownId(glossary, id);
  const marks = [
    kind !== 'entry' && text[kind],
    record.status && words.own.shortStatuses[record.status],
    record.isNews && text.changed,
    record.isEdited && text.edited,
  ].filter(Boolean);
  return (
    <li>
      <div class="about">
        <p>
          <a class="name" href={placeOf({ kind, id: outer })}>
            {record.name}
          </a>{' '}
          <span class="quiet">{marks.join(' · ')}</span>
        </p>
        <p class="text">{record.text}</p>
      </div>
      <div class="row-actions">
        {kind !== 'explainer' && (
          <a
            class="plain"
            aria-label={fill(text.editThis, record.name)}
            href={routeTo(
              kind === 'entry'
                ? { page: 'edit', id: outer }
                : { page: 'write-comparison', id: outer },
            )}
          >
            {text.edit}
          </a>
        )}
        <button
          type="button"
          class="plain"
          aria-label={fill(words.own.list.removeThis, record.name)}
          onClick={() => onRemove(record)}
        >
          {words.own.list.remove}
        </button>
      </div>
    </li>
  );
}
