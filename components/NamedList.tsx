import type { NamedRecord } from '@/core/name-index';
import type { Reference } from '@/core/views';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE, words } from './words';

export interface NamedListProps {
  readonly records: readonly NamedRecord[];
  /** What is said where there is nothing to list. */
  readonly empty: string;
  readonly emptyHint: string;
  readonly onOpen: (reference: Reference) => void;
}

/** Records of the glossary as rows to open: what was saved, what was looked up. */
export function NamedList({ records, empty, emptyHint, onOpen }: NamedListProps) {
  if (records.length === 0) return <Notice text={empty} hint={emptyHint} />;
  return (
    <ul class="named">
      {records.map(({ kind, id, title, field }) => (
        <li key={`${kind}:${id}`}>
          <Opener class="term" to={{ kind, id }} onOpen={onOpen}>
            {kind !== 'entry' && <Icon name={kind} />}
            <span class="name" lang={CONTENT_LANGUAGE}>
              {title}
            </span>
            <span class="quiet kind">{kind === 'entry' ? field : words[kind]}</span>
          </Opener>
        </li>
      ))}
    </ul>
  );
}
