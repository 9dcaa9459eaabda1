import type { View } from '@/core/views';
import { CONTENT_LANGUAGE, words } from './words';

export interface PlaceProps {
  readonly view: View | undefined;
}

/** Where a view belongs, for the bar above it: "Marketing", "Comparison". */
export function Place({ view }: PlaceProps) {
  return (
    <p class="place" lang={view?.kind === 'entry' ? CONTENT_LANGUAGE : undefined}>
      {view && placeOf(view)}
    </p>
  );
}

function placeOf(view: View): string {
  if (view.kind === 'entry') return view.field;
  return view.kind === 'comparison' ? words.comparison : words.explainer;
}
