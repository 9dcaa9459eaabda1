import type { View } from '@/core/views';
import { words } from './words';

export interface PlaceProps {
  readonly view: View | undefined;
}

/** Where a view belongs, for the bar above it: "Marketing · core term", "Comparison". */
export function Place({ view }: PlaceProps) {
  return <p class="place">{view && placeOf(view)}</p>;
}

function placeOf(view: View): string {
  if (view.kind === 'entry') {
    const { level } = view.entry;
    return [view.field, level && words.levels[level]].filter(Boolean).join(' · ');
  }
  return view.kind === 'comparison' ? words.comparison : words.explainer;
}
