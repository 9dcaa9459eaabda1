import { MARKINGS, type Marking } from '@/core/settings';
import { fill, words } from './words';

export interface PageControlsProps {
  readonly site: string | undefined;
  readonly off: boolean;
  readonly marking: Marking;
  readonly onSite: (off: boolean) => void;
  readonly onMarking: (marking: Marking) => void;
}

/** The switch for this site, and which mentions are underlined. */
export function PageControls({ site, off, marking, onSite, onMarking }: PageControlsProps) {
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
      <label class="marking">
        <span class="quiet">{words.marking}</span>
        <select
          value={marking}
          onChange={(event) => onMarking(MARKINGS[event.currentTarget.selectedIndex] ?? marking)}
        >
          {MARKINGS.map((choice) => (
            <option key={choice} value={choice}>
              {words.markings[choice]}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
