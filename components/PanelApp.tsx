import { useId, useRef } from 'preact/hooks';
import type { ListedTerm } from '@/core/listed-terms';
import type { Settings } from '@/core/settings';
import { Icon } from './Icon';
import { looks } from './looks';
import { MixUps } from './MixUps';
import { type Page, PageNotice } from './PagePanel';
import { type InView, PanelTerms } from './PanelTerms';
import { Place } from './Place';
import { useFocusBack } from './use-focus-back';
import { type Ask, keyOf, useTrail } from './use-trail';
import { ViewActions, type ViewHands } from './ViewActions';
import { ViewPane } from './ViewPane';
import { words } from './words';

export interface PanelAppProps {
  readonly settings: Pick<Settings, 'theme' | 'textSize'>;
  readonly page: Page;
  /** The page's own title. */
  readonly title: string | undefined;
  readonly inView: InView;
  readonly definitionOf: (id: string) => string | undefined;
  readonly view: Ask;
  /** What can be done with a view. */
  readonly hands: ViewHands;
  /** Scrolls the page to a term. */
  readonly onShow: (term: ListedTerm) => void;
  readonly onAllow: () => void;
  /** Switches Gloss on for the page's site. */
  readonly onSwitchOn: () => void;
  readonly onMark: () => void;
}

/** The side panel: the terms of the page as a list that follows its scroll, each with all there is to read. */
export function PanelApp({
  settings,
  page,
  title,
  view,
  hands,
  onSwitchOn,
  ...rest
}: PanelAppProps) {
  const id = useId();
  const trail = useTrail(view);
  const { step } = trail;
  const list = useRef<HTMLDivElement>(null);
  useFocusBack(list, Boolean(step));

  function stepOut(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || !step) return;
    event.preventDefault();
    trail.back();
  }
  const hasTerms = page.state === 'ready' && !page.off && page.terms.length > 0;
  return (
    <main class="panel" lang={words.language} dir="ltr" onKeyDown={stepOut} {...looks(settings)}>
      {step && (
        <>
          <header class="bar">
            <button type="button" class="tool" aria-label={words.back} onClick={trail.back}>
              <Icon name="back" />
            </button>
            <Place view={step.view} />
          </header>
          <ViewPane step={step} titleId={`${id}-title`} takesFocus onOpen={trail.go} />
          {step.view && <ViewActions key={keyOf(step)} view={step.view} hands={hands} />}
        </>
      )}
      {/* Kept while a view is before it, so that nothing that was unfolded is lost. */}
      <div class="page" hidden={Boolean(step)} ref={list}>
        <header>
          <h1>{words.panel}</h1>
          {title && (
            <p class="quiet" dir="auto">
              {title}
            </p>
          )}
        </header>
        {hasTerms ? (
          <>
            {page.hasLeftAlone && <p class="quiet aside">{words.leftAlone}</p>}
            <MixUps pairs={page.pairs} onOpen={trail.go} />
            <PanelTerms terms={page.terms} onOpen={trail.go} {...rest} />
          </>
        ) : (
          <PageNotice
            page={page}
            onAllow={rest.onAllow}
            onMark={rest.onMark}
            onSwitchOn={onSwitchOn}
          />
        )}
      </div>
    </main>
  );
}
