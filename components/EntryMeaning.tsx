import type { TargetedToggleEvent } from 'preact';
import type * as views from '@/core/views';
import { EntryDetails } from './EntryDetails';
import { OtherMeanings } from './OtherMeanings';
import { words } from './words';

export interface EntryMeaningProps {
  readonly view: views.EntryView;
  readonly onOpen: (reference: views.Reference) => void;
}

/** What else the word may mean and an example at once, the rest of the meaning on demand. */
export function EntryMeaning({ view, onOpen }: EntryMeaningProps) {
  const { example, ...rest } = view.entry;
  return (
    <>
      <OtherMeanings meanings={view.otherMeanings} onOpen={onOpen} />
      {example && <EntryDetails entry={{ example }} />}
      {saysMore(rest) && (
        <details class="more" onToggle={showUnfolded}>
          <summary>{words.more}</summary>
          <EntryDetails entry={rest} />
          {rest.level && <p class="quiet level">{words.levels[rest.level]}</p>}
        </details>
      )}
    </>
  );
}

/** What unfolds below the edge of the pane would not be seen. */
function showUnfolded({ currentTarget }: TargetedToggleEvent<HTMLDetailsElement>) {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** Entries of a reader's own glossary may say no more than their definition. */
function saysMore(entry: Partial<views.EntryView['entry']>): boolean {
  const { plain, why, formula, usage, variants = [], level } = entry;
  return Boolean(plain || why || formula || usage || variants.length > 0 || level);
}
