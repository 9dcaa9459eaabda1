/** Runs in a page of ours: draws a card with what it would have been given on a page. */
import { render } from 'preact';
import { Card, type CardProps } from '@/components/Card';
import type { Reference, View } from '@/core/views';

export interface MountOptions {
  readonly start: Reference;
  readonly views: readonly View[];
  readonly shape?: CardProps['shape'];
  /** Entries that stand on the page. */
  readonly here?: readonly string[];
}

/** The card stays as it is drawn: what it asks for is done by nobody. */
export function mountCard(
  root: HTMLElement,
  { start, views, shape, here = [] }: MountOptions,
): void {
  const viewOf = ({ kind, id }: Reference) =>
    views.find(
      (view) => view.kind === kind && (view.kind === 'entry' ? view.entry.id : view.id) === id,
    );
  const nothing = () => undefined;
  render(
    <Card
      start={start}
      first={viewOf(start)}
      shape={shape}
      ask={viewOf}
      context={{
        here: new Set(here),
        form: 'term',
        meanings: [start.id],
        hasSite: true,
        saved: new Set(),
        known: new Set(),
        hidden: new Set(),
        theme: 'system',
        textSize: 'normal',
      }}
      voice={{ say: nothing, stop: nothing }}
      onChange={nothing}
      onCopy={async () => true}
      onOpenPage={nothing}
      onClose={nothing}
    />,
    root,
  );
}
