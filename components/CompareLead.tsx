import type { Leading } from '@/core/mix-ups';
import type { Reference } from '@/core/views';
import { Icon } from './Icon';
import { titleOf } from './in-general';
import { Opener } from './Opener';
import { fill, listed, words } from './words';

export interface CompareLeadProps extends Leading {
  readonly onOpen: (reference: Reference) => void;
}

/** The comparison that answers first; louder where both of its terms stand on the page. */
export function CompareLead({ comparison, isHere, onOpen }: CompareLeadProps) {
  const others = shortList(comparison.others.map(({ headword }) => headword));
  const invitation = comparison.inGeneral
    ? titleOf(comparison)
    : fill(isHere ? words.compareWithHere : words.compareWith, others);
  return (
    <Opener
      class={isHere ? 'compare here' : 'compare'}
      to={{ kind: 'comparison', id: comparison.id }}
      onOpen={onOpen}
    >
      <Icon name="comparison" />
      <span>
        {isHere && <span class="why">{words.easyToMixUp}</span>} {invitation}
      </span>
      <Icon name="next" />
    </Opener>
  );
}

/** Letters that names may take before the rest of them is only counted. */
const ROOM = 32;

function shortList(names: readonly string[]): string {
  const whole = listed(names);
  const [first = '', ...rest] = names;
  if (whole.length <= ROOM || rest.length === 0) return whole;
  return fill(words.andMore, first, rest.length);
}
