import type { RecordLink, Reference } from '@/core/views';
import { Icon } from './Icon';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE, words } from './words';

export interface MixUpsProps {
  /** Comparisons whose terms all stand on the page, the strongest first. */
  readonly pairs: readonly RecordLink[];
  readonly onOpen: (reference: Reference) => void;
}

/** The pairs of this page that people mix up; nothing where there are none. */
export function MixUps({ pairs, onOpen }: MixUpsProps) {
  if (pairs.length === 0) return null;
  return (
    <section class="mix-ups">
      <h2>{words.mixUps}</h2>
      <ul>
        {pairs.map(({ id, title }) => (
          <li key={id}>
            <Opener class="compare" to={{ kind: 'comparison', id }} onOpen={onOpen}>
              <Icon name="comparison" />
              <span lang={CONTENT_LANGUAGE}>{title}</span>
            </Opener>
          </li>
        ))}
      </ul>
    </section>
  );
}
