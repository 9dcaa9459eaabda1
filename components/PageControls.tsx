import { AMOUNTS, type Amount } from '@/core/settings';
import { fill, words } from './words';

export interface PageControlsProps {
  readonly site: string | undefined;
  readonly off: boolean;
  readonly amount: Amount;
  readonly onSite: (off: boolean) => void;
  readonly onAmount: (amount: Amount) => void;
}

/** The switch for this site, and which mentions are underlined. */
export function PageControls({ site, off, amount, onSite, onAmount }: PageControlsProps) {
  return (
    <footer class="controls">
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
      <label class="amount">
        <span class="quiet">{words.amount}</span>
        <select
          value={amount}
          onChange={(event) => onAmount(AMOUNTS[event.currentTarget.selectedIndex] ?? amount)}
        >
          {AMOUNTS.map((choice) => (
            <option key={choice} value={choice}>
              {words.amounts[choice]}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
