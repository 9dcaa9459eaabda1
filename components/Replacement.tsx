import type * as views from '@/core/views';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE, words } from './words';

export interface ReplacementProps {
  readonly view: views.EntryView;
  readonly onOpen: (reference: views.Reference) => void;
}

/** Says that a glossary advises against a term, and which one it prefers; nothing of any other term. */
export function Replacement({ view: { entry, replacement }, onOpen }: ReplacementProps) {
  const { status } = entry;
  if (status !== 'deprecated' && status !== 'superseded') return null;
  return (
    <p class="advised-against">
      {words.advisedAgainst[status]}
      {replacement && (
        <>
          {' '}
          {words.useInstead} <Preferred replacement={replacement} onOpen={onOpen} />
        </>
      )}
    </p>
  );
}

interface PreferredProps extends Pick<ReplacementProps, 'onOpen'> {
  readonly replacement: views.Replacement;
}

function Preferred({ replacement: { text, entry }, onOpen }: PreferredProps) {
  if (!entry) return <b lang={CONTENT_LANGUAGE}>{text}</b>;
  return (
    <Opener class="preferred" to={{ kind: 'entry', id: entry.id }} onOpen={onOpen}>
      <span lang={CONTENT_LANGUAGE}>{text}</span>
    </Opener>
  );
}
