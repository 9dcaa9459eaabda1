import type { ListedEntry } from '@/core/contents';
import { LEVELS, type Settings } from '@/core/settings';
import { words } from '../words';
import { LevelDots } from './LevelDots';

type Level = Settings['levelsOff'][number];

export interface LevelFilterProps {
  /** What would be listed without the filter. */
  readonly entries: readonly ListedEntry[];
  /** The levels shown; all where none is named. */
  readonly levels: readonly Level[];
  readonly onLevels: (levels: readonly Level[]) => void;
}

/** Which levels a list shows, with how many terms each has. The last one cannot be taken away. */
export function LevelFilter({ entries, levels, onLevels }: LevelFilterProps) {
  const shown = levels.length === 0 ? LEVELS : levels;
  const toggle = (level: Level) => {
    const next = LEVELS.filter((one) => shown.includes(one) !== (one === level));
    onLevels(next.length === LEVELS.length ? [] : next);
  };
  return (
    <fieldset class="levels">
      <legend>{words.glossary.level}</legend>
      {LEVELS.map((level) => {
        const count = entries.filter((entry) => entry.level === level).length;
        const isOn = shown.includes(level);
        return (
          <label key={level}>
            <input
              type="checkbox"
              checked={isOn}
              disabled={count === 0 || (isOn && shown.length === 1)}
              onChange={() => toggle(level)}
            />
            {words.glossary.levelNames[level]} <LevelDots level={level} isNamed />{' '}
            <span class="quiet">{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
