import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reference, View } from '@/core/views';
import { ComparisonView } from './ComparisonView';
import { type EntryTab, EntryView } from './EntryView';
import { ExplainerView } from './ExplainerView';
import { hasLostFocus } from './focus';
import type { Step } from './use-trail';
import { CONTENT_LANGUAGE, words } from './words';

export interface ViewPaneProps {
  readonly step: Step;
  readonly titleId: string;
  /** True where the pane takes the place of what had the focus: its heading then takes it over. */
  readonly takesFocus?: boolean;
  /** Entries that stand on the page before the reader. */
  readonly here?: ReadonlySet<string> | undefined;
  /** The words that the page has for the entry. */
  readonly written?: string | undefined;
  readonly onOpen: (reference: Reference) => void;
}

/** How the reader has left a step. */
interface Left {
  scrollTop?: number;
  tab?: EntryTab;
}

/** The scrolling part of card and popup: one view, found again as it was left when one comes back. */
export function ViewPane(props: ViewPaneProps) {
  const { step, titleId, takesFocus = false, here, written, onOpen } = props;
  const pane = useRef<HTMLDivElement>(null);
  const leftAs = useRef(new WeakMap<Step, Left>()).current;
  const isFirst = useRef(true);

  const note = (left: Left) => leftAs.set(step, { ...leftAs.get(step), ...left });
  useLayoutEffect(() => {
    if (!pane.current) return undefined;
    const card = pane.current.closest('.card');
    scrollTo(leftAs.get(step)?.scrollTop ?? 0, pane.current, card);
    const noteCard = () => note({ scrollTop: card?.scrollTop ?? 0 });
    card?.addEventListener('scroll', noteCard);
    // The button that was pressed is gone with its view.
    if (isFirst.current ? takesFocus : hasLostFocus(pane.current)) focusHeading(pane.current);
    isFirst.current = false;
    return () => card?.removeEventListener('scroll', noteCard);
  }, [step]);

  return (
    <div
      class="pane"
      // The glossary's own language, whatever ours is.
      lang={CONTENT_LANGUAGE}
      ref={pane}
      onScroll={({ currentTarget }) => note({ scrollTop: currentTarget.scrollTop })}
    >
      {step.view ? (
        <Body
          view={step.view}
          titleId={titleId}
          here={here}
          written={written}
          tab={leftAs.get(step)?.tab}
          onTab={(tab) => note({ tab })}
          onOpen={onOpen}
        />
      ) : (
        <p class="notice" role="status" id={titleId}>
          {words.unavailable}
        </p>
      )}
    </div>
  );
}

interface BodyProps extends Pick<ViewPaneProps, 'titleId' | 'here' | 'written' | 'onOpen'> {
  readonly view: View;
  readonly tab: EntryTab | undefined;
  readonly onTab: (tab: EntryTab) => void;
}

function Body({ view, here, written, tab, onTab, ...rest }: BodyProps) {
  if (view.kind === 'entry') {
    const own = { here, written, tab, onTab };
    return <EntryView key={view.entry.id} view={view} {...own} {...rest} />;
  }
  if (view.kind === 'comparison') return <ComparisonView key={view.id} view={view} {...rest} />;
  return <ExplainerView key={view.id} view={view} {...rest} />;
}

/** Scrolls a view to `top`, in px; in a low window not the pane scrolls but the whole card. */
function scrollTo(top: number, pane: HTMLElement, card: Element | null) {
  pane.scrollTop = top;
  if (card) card.scrollTop = pane.scrollTop > 0 ? 0 : top;
}

function focusHeading(pane: HTMLElement) {
  pane.querySelector('h2')?.focus({ preventScroll: true });
}
