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
        <details class="more">
          <summary>{words.more}</summary>
          <EntryDetails entry={rest} />
          {rest.level && <p class="quiet level">{words.levels[rest.level]}</p>}
        </details>
      )}
    </>
  );
}

/** Entries of a reader's own glossary may say no more than their definition. */
function saysMore(entry: Partial<views.EntryView['entry']>): boolean {
  const { plain, why, formula, usage, variants = [], level } = entry;
  return Boolean(plain || why || formula || usage || variants.length > 0 || level);
}
