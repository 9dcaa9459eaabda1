import type { EntryView, View } from '@/core/views';
import { CONTENT_LANGUAGE, fill, words } from './words';

export interface PlaceProps {
  readonly view: View | undefined;
}

/** Where a view belongs, for the bar above it: "Marketing", "Comparison". */
export function Place({ view }: PlaceProps) {
  return (
    <p class="place" lang={view?.kind === 'entry' && !view.source ? CONTENT_LANGUAGE : undefined}>
      {view && placeOf(view)}
    </p>
  );
}

function placeOf(view: View): string {
  if (view.kind === 'entry') return placeOfEntry(view);
  return view.kind === 'comparison' ? words.comparison : words.explainer;
}

/** "Marketing"; of a glossary of the reader's own, "From Acme · Marketing". */
function placeOfEntry({ field, source }: EntryView): string {
  if (source === undefined) return field;
  return [fill(words.fromGlossary, source), field].filter(Boolean).join(' · ');
}
