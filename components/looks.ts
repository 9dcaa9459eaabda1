/** The theme and the size of text that the reader has chosen, as attributes that the style sheets take. */
import type { Settings } from '@/core/settings';

/** Attributes for the root of a surface; absent where the system decides. */
export function looks({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>) {
  return {
    'data-theme': theme === 'system' ? undefined : theme,
    'data-text': textSize === 'normal' ? undefined : textSize,
  };
}
