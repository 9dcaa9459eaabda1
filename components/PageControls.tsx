import { useId } from 'preact/hooks';
import type { Amount } from '@/core/settings';
import { AmountScale } from './AmountScale';
import { fill, words } from './words';

export interface PageControlsProps {
  readonly site: string | undefined;
  readonly off: boolean;
  readonly amount: Amount;
  readonly onSite: (off: boolean) => void;
  readonly onAmount: (amount: Amount) => void;
}

/** The switch for this site, and how many terms are underlined. */
export function PageControls({ site, off, amount, onSite, onAmount }: PageControlsProps) {
  const id = useId();
  return (
    <div class="controls">
      {site && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={!off}
          title={site}
          onClick={() => onSite(!off)}
        >
          <span class="track" />
          <span class="site">{fill(words.siteSwitch, site)}</span>
        </button>
      )}
      <div class="amount">
        <label for={id}>{words.amountLabel}</label>
        <AmountScale id={id} amount={amount} onAmount={onAmount} />
        <output class="quiet" for={id} aria-hidden="true">
          {words.amounts[amount]}
        </output>
      </div>
    </div>
  );
}
