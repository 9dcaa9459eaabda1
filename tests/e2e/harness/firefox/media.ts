/** Emulates media in Firefox, for which WebDriver BiDi has no command there yet. */
import type { ChromeScope } from './chrome-scope';
import type { EmulatedMedia } from './internals';

/** Makes a tab look as a test asks; "no-override" gives it back its own look. */
export function emulateMedia(
  chromeScope: ChromeScope,
  contextId: string,
  media: EmulatedMedia,
): Promise<void> {
  return chromeScope.evaluate(setOverrides, contextId, {
    medium: or(media.media, ''),
    colorScheme: or(media.colorScheme, 'none'),
    reducedMotion: or(media.reducedMotion, 'none'),
    forcedColors: or(media.forcedColors, 'none'),
  });
}

function or(asked: string, otherwise: string): string {
  return asked === 'no-override' || asked === 'no-preference' ? otherwise : asked;
}

interface Overrides {
  readonly medium: string;
  readonly colorScheme: string;
  readonly reducedMotion: string;
  readonly forcedColors: string;
}

/** Runs in Firefox's own scope. */
function setOverrides(contextId: string, overrides: Overrides): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const tab = NavigableManager.getBrowsingContextById(contextId);
  tab.mediumOverride = overrides.medium;
  tab.prefersColorSchemeOverride = overrides.colorScheme;
  tab.prefersReducedMotionOverride = overrides.reducedMotion;
  tab.forcedColorsOverride = overrides.forcedColors;
}
