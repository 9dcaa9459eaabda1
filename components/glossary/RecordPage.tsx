import { useId } from 'preact/hooks';
import type * as views from '@/core/views';
import { ComparisonView } from '../ComparisonView';
import { ExplainerView } from '../ExplainerView';
import { Icon } from '../Icon';
import { words } from '../words';

export interface RecordPageProps {
  readonly view: views.ComparisonView | views.ExplainerView;
  readonly onOpen: (reference: views.Reference) => void;
  readonly onCopyLink: () => void;
}

/** A comparison or an explainer as a page of its own. */
export function RecordPage({ view, onOpen, onCopyLink }: RecordPageProps) {
  const titleId = useId();
  return (
    <div class={`record ${view.kind}-page`}>
      <p class="place quiet">{words[view.kind]}</p>
      {view.kind === 'comparison' ? (
        <ComparisonView view={view} titleId={titleId} onOpen={onOpen} />
      ) : (
        <ExplainerView view={view} titleId={titleId} onOpen={onOpen} />
      )}
      <div class="actions">
        <button type="button" onClick={onCopyLink}>
          <Icon name="link" />
          {words.glossary.copyLink}
        </button>
      </div>
    </div>
  );
}
