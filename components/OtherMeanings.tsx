import type * as views from '@/core/views';
import { SectionHeading } from './Heading';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE, fill, words } from './words';

export interface OtherMeaningsProps {
  readonly meanings: readonly views.OtherMeaning[];
  readonly onOpen: (reference: views.Reference) => void;
}

/**
 * The other entries that the same words may mean, with enough to tell which one is meant here; what
 * only another name of the entry may mean, under that name.
 */
export function OtherMeanings({ meanings, onOpen }: OtherMeaningsProps) {
  const forms = new Set(meanings.map(({ shared }) => shared));
  return (
    <>
      {[...forms].map((shared) => (
        <section key={shared}>
          <SectionHeading>
            {shared === undefined ? words.otherMeanings : fill(words.alsoMeans, shared)}
          </SectionHeading>
          <Meanings meanings={meanings.filter((one) => one.shared === shared)} onOpen={onOpen} />
        </section>
      ))}
    </>
  );
}

function Meanings({ meanings, onOpen }: OtherMeaningsProps) {
  return (
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
  );
}
