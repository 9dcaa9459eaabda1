import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reference, View } from '@/core/views';
import { ComparisonView } from './ComparisonView';
import { EntryView } from './EntryView';
import { ExplainerView } from './ExplainerView';
import type { Step } from './use-trail';
import { words } from './words';

export interface ViewPaneProps {
  readonly step: Step;
  readonly titleId: string;
  /** True where the pane takes the place of what had the focus: its heading then takes it over. */
  readonly takesFocus?: boolean;
  readonly onOpen: (reference: Reference) => void;
}

/** The scrolling part of card and popup: one view, and each step's own scroll position. */
export function ViewPane({ step, titleId, takesFocus = false, onOpen }: ViewPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const positions = useRef(new WeakMap<Step, number>());
  const isFirst = useRef(true);

  useLayoutEffect(() => {
    if (!pane.current) return;
    pane.current.scrollTop = positions.current.get(step) ?? 0;
    if (isFirst.current ? takesFocus : hasLostFocus(pane.current)) focusHeading(pane.current);
    isFirst.current = false;
  }, [step]);

  return (
    <div
      class="pane"
      ref={pane}
      onScroll={(event) => positions.current.set(step, event.currentTarget.scrollTop)}
    >
      {step.view ? (
        <Body view={step.view} titleId={titleId} onOpen={onOpen} />
      ) : (
        <p class="notice" role="status" id={titleId}>
          {words.unavailable}
        </p>
      )}
    </div>
  );
}

interface BodyProps {
  readonly view: View;
  readonly titleId: string;
  readonly onOpen: (reference: Reference) => void;
}

function Body({ view, ...rest }: BodyProps) {
  if (view.kind === 'entry') return <EntryView key={view.entry.id} view={view} {...rest} />;
  if (view.kind === 'comparison') return <ComparisonView key={view.id} view={view} {...rest} />;
  return <ExplainerView key={view.id} view={view} {...rest} />;
}

/** The button that was pressed is gone with its view; without help the focus would start anew. */
function hasLostFocus(pane: HTMLElement): boolean {
  const root = pane.getRootNode() as Document | ShadowRoot;
  return root.activeElement === null || root.activeElement.localName === 'body';
}

function focusHeading(pane: HTMLElement) {
  pane.querySelector('h2')?.focus({ preventScroll: true });
}
