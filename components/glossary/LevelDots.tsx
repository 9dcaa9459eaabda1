import { LEVELS, type Settings } from '@/core/settings';
import { words } from '../words';

export interface LevelDotsProps {
  readonly level: Settings['levelsOff'][number];
  /** True where the level stands beside them in words: the dots then need no name. */
  readonly isNamed?: boolean;
}

/** How specialised a term is, in three dots. */
export function LevelDots({ level, isNamed = false }: LevelDotsProps) {
  const filled = LEVELS.indexOf(level) + 1;
  const dots = '●'.repeat(filled) + '○'.repeat(LEVELS.length - filled);
  const name = words.levels[level];
  const look = { class: 'level', title: name, lang: words.language };
  if (isNamed)
    return (
      <span {...look} aria-hidden="true">
        {dots}
      </span>
    );
  return (
    <span {...look} role="img" aria-label={name}>
      {dots}
    </span>
  );
}
