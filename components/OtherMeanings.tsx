import type * as views from '@/core/views';
import { SectionHeading } from './Heading';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE, words } from './words';

export interface OtherMeaningsProps {
  readonly meanings: views.EntryView['otherMeanings'];
  readonly onOpen: (reference: views.Reference) => void;
}

/** The other entries that the same word may mean, with enough to tell which one is meant here. */
export function OtherMeanings({ meanings, onOpen }: OtherMeaningsProps) {
  if (meanings.length === 0) return null;
  return (
    <section>
      <SectionHeading>{words.otherMeanings}</SectionHeading>
      <ul class="rows" lang={CONTENT_LANGUAGE}>
        {meanings.map(({ id, headword, field, source, definition }) => (
          <li key={id}>
            <Opener class="meaning" to={{ kind: 'entry', id }} onOpen={onOpen}>
              <span class="name">{headword}</span> <span class="quiet">{source ?? field}</span>
              <span class="quiet gist">{definition}</span>
            </Opener>
          </li>
        ))}
      </ul>
    </section>
  );
}
