import type { View } from '@/core/views';
import { words } from './words';

export interface PlaceProps {
  readonly view: View | undefined;
}

/** Where a view belongs, for the bar above it: "Marketing", "Comparison". */
export function Place({ view }: PlaceProps) {
  return <p class="place">{view && placeOf(view)}</p>;
}

function placeOf(view: View): string {
  if (view.kind === 'entry') return view.field;
  return view.kind === 'comparison' ? words.comparison : words.explainer;
}
