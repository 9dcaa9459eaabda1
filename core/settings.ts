/** The reader's settings: their shape, their defaults, and how stored ones are read back. */
import * as v from 'valibot';

/** How many terms are marked, from the fewest to every mention of every term. */
export const AMOUNTS = ['fewest', 'fewer', 'balanced', 'more', 'every'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** How a mark looks; `hover`: not at all until the pointer rests on it. */
export const MARK_STYLES = ['dotted', 'solid', 'tint', 'hover'] as const;

/** What opens a card: the pointer at rest, a click, or the pointer at rest while Alt is held. */
export const TRIGGERS = ['rest', 'click', 'key'] as const;

export const THEMES = ['system', 'light', 'dark'] as const;

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

export const LEVELS = ['everyday', 'core', 'specialist'] as const;

/** Limits of the time at rest before a card opens, in ms. */
export const DELAY = { least: 100, most: 2000, usual: 300 } as const;

/** Raised whenever a stored field changes its meaning; `readSettings` then carries old ones over. */
export const SETTINGS_VERSION = 1;

const names = v.array(v.pipe(v.string(), v.maxLength(253)));

/** Every setting with the value that a damaged one falls back to. */
const choices = {
  amount: v.fallback(v.picklist(AMOUNTS), 'balanced'),
  style: v.fallback(v.picklist(MARK_STYLES), 'dotted'),
  trigger: v.fallback(v.picklist(TRIGGERS), 'rest'),
  /** ms at rest on a term before its card opens. */
  delay: v.fallback(
    v.pipe(v.number(), v.minValue(DELAY.least), v.maxValue(DELAY.most)),
    DELAY.usual,
  ),
  /** Whether terms in links open a card too; they are never underlined. */
  inLinks: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  /** Fields and levels whose terms are not marked. */
  fieldsOff: v.fallback(names, []),
  levelsOff: v.fallback(v.array(v.picklist(LEVELS)), []),
  /** Host names on which Gloss stays silent: "mail.example.com". */
  sitesOff: v.fallback(names, []),
};

const settingsSchema = v.object({ version: v.literal(SETTINGS_VERSION), ...choices });

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, { version: SETTINGS_VERSION });

/** Some settings with new values, as a message carries them; nothing else passes. */
export const someSettings = v.partial(
  v.strictObject({
    amount: v.picklist(AMOUNTS),
    style: v.picklist(MARK_STYLES),
    trigger: v.picklist(TRIGGERS),
    delay: v.pipe(v.number(), v.minValue(DELAY.least), v.maxValue(DELAY.most)),
    inLinks: v.boolean(),
    theme: v.picklist(THEMES),
    textSize: v.picklist(TEXT_SIZES),
    fieldsOff: names,
    levelsOff: v.array(v.picklist(LEVELS)),
    sitesOff: names,
  }),
);

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

/** Whether Gloss is off at this address. */
export function isOffAt(settings: Settings, url: string | undefined): boolean {
  const site = siteOf(url);
  return site !== undefined && settings.sitesOff.includes(site);
}

/** The settings with Gloss switched off, or on again, on a site. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: off ? [...others, site] : others };
}
