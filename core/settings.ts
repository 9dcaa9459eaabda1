/** The reader's settings: their shape, their defaults, and how stored ones are read back. */
import * as v from 'valibot';

/** Which mentions of an entry are marked. */
export const MARKINGS = ['first-in-section', 'first-on-page', 'every'] as const;
export type Marking = (typeof MARKINGS)[number];

/** Raised whenever a stored field changes its meaning; `readSettings` then carries old ones over. */
export const SETTINGS_VERSION = 1;

const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  marking: v.fallback(v.picklist(MARKINGS), 'first-in-section'),
  /** Host names on which Gloss stays silent: "mail.example.com". */
  sitesOff: v.fallback(v.array(v.string()), []),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  marking: 'first-in-section',
  sitesOff: [],
};

/** What one page's frames need to know of the settings. */
export interface PageSettings {
  readonly marking: Marking;
  readonly off: boolean;
}

/**
 * Settings from storage, whatever was found there: a damaged field falls back to its default and
 * leaves the others alone; a value of no known version gives the defaults.
 */
export function readSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** The site that the on/off switch speaks of: a page's host name, or `undefined` where there is none. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

/** The settings as they apply to a page at this address. */
export function pageSettings(settings: Settings, url: string | undefined): PageSettings {
  const site = siteOf(url);
  return {
    marking: settings.marking,
    off: site !== undefined && settings.sitesOff.includes(site),
  };
}

/** The settings with Gloss switched off, or on again, on a site. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: off ? [...others, site] : others };
}
