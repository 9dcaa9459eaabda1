/** The reader's settings: their shape, their defaults, and how stored ones are read back. */
import * as v from 'valibot';
import { LEVELS } from './levels';
import { isNewer, isStoredAlike, soundOf } from './stored';

/** How many terms are marked, from the fewest to every mention of every term. */
export const AMOUNTS = ['fewest', 'fewer', 'balanced', 'more', 'every'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** How a mark looks; `hover`: not at all until the pointer rests on it. */
export const MARK_STYLES = ['dotted', 'solid', 'tint', 'hover'] as const;

/** What opens a card: the pointer at rest, a click, or the pointer at rest while Alt is held. */
export const TRIGGERS = ['rest', 'click', 'key'] as const;

export const THEMES = ['system', 'light', 'dark'] as const;

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/** What Gloss speaks: the browser's language where it has it, or one that the reader has chosen. */
export const LANGUAGES = ['system', 'en', 'de'] as const;

export { LEVELS };

/** Limits of the time at rest before a card opens, in ms. */
export const DELAY = { least: 100, most: 2000, usual: 300 } as const;

/** Raised whenever a stored field changes its meaning; `readSettings` then carries old ones over. */
export const SETTINGS_VERSION = 1;

const names = v.array(v.pipe(v.string(), v.maxLength(253)));

/** What each setting may hold. */
const values = {
  amount: v.picklist(AMOUNTS),
  style: v.picklist(MARK_STYLES),
  /** Whether no page is read or marked at all: nothing of Gloss is in any page, and readers look up elsewhere. */
  lookUpOnly: v.boolean(),
  trigger: v.picklist(TRIGGERS),
  /** ms at rest on a term before its card opens. */
  delay: v.pipe(v.number(), v.minValue(DELAY.least), v.maxValue(DELAY.most)),
  /** Whether terms in links open a card too; they are never underlined. */
  inLinks: v.boolean(),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  language: v.picklist(LANGUAGES),
  /** Whether this computer keeps the same state as the reader's others, by the browser's own exchange. */
  sync: v.boolean(),
  /** Fields and levels whose terms are not marked. */
  fieldsOff: names,
  levelsOff: v.array(v.picklist(LEVELS)),
  /** Host names on which Gloss stays silent: "mail.example.com". */
  sitesOff: names,
};

/** Every setting with the value that a damaged one falls back to. */
const settingsSchema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  amount: v.fallback(values.amount, 'balanced'),
  style: v.fallback(values.style, 'dotted'),
  lookUpOnly: v.fallback(values.lookUpOnly, false),
  trigger: v.fallback(values.trigger, 'rest'),
  delay: v.fallback(values.delay, DELAY.usual),
  inLinks: v.fallback(values.inLinks, false),
  theme: v.fallback(values.theme, 'system'),
  textSize: v.fallback(values.textSize, 'normal'),
  language: v.fallback(values.language, 'system'),
  sync: v.fallback(values.sync, false),
  fieldsOff: v.fallback(soundOf(values.fieldsOff.item), []),
  levelsOff: v.fallback(soundOf(values.levelsOff.item), []),
  sitesOff: v.fallback(soundOf(values.sitesOff.item), []),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** Some settings with new values, as a message carries them; nothing else passes. */
export const someSettings = v.partial(v.strictObject(values));

/** All settings, none of them damaged; those that a file has not heard of have their defaults. */
export const soundSettings = v.pipe(
  v.object({ version: v.literal(SETTINGS_VERSION), ...v.partial(v.object(values)).entries }),
  v.transform((given): Settings => ({ ...DEFAULT_SETTINGS, ...given }) as Settings),
);

/**
 * Settings from storage, whatever was found there: a damaged field falls back to its default and
 * leaves the others alone. What a newer version of Gloss has written may mean something else, and
 * gives the defaults.
 */
export function readSettings(stored: unknown): Settings {
  if (isNewer(stored, SETTINGS_VERSION)) return DEFAULT_SETTINGS;
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Those settings that a reader has chosen, as stored; the others are whatever defaults hold. */
export type ChosenSettings = Partial<Settings>;

/** What stored settings say in so many words: what is damaged was not chosen. */
export function readChosen(stored: unknown): ChosenSettings {
  if (typeof stored !== 'object' || stored === null) return {};
  const sound = readSettings(stored);
  const names = Object.keys(values) as (keyof typeof values)[];
  const chosen = names.filter((name) => {
    const found: unknown = (stored as Record<string, unknown>)[name];
    return Array.isArray(sound[name]) ? Array.isArray(found) : found === sound[name];
  });
  return Object.fromEntries(chosen.map((name) => [name, sound[name]]));
}

/** What is chosen once `before` has become `after`. */
export function chosenAfter(
  chosen: ChosenSettings,
  before: Settings,
  after: Settings,
): ChosenSettings {
  const names = (Object.keys(values) as (keyof typeof values)[]).filter(
    (name) => !isStoredAlike(after[name], before[name]),
  );
  if (names.length === 0) return chosen;
  return { ...chosen, ...Object.fromEntries(names.map((name) => [name, after[name]])) };
}

/** The site that the on/off switch speaks of: a page's host name, or `undefined` where there is none. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

/** Whether the reader has switched Gloss off at this address. */
export function isOffAt(settings: Settings, url: string | undefined): boolean {
  const site = siteOf(url);
  return site !== undefined && settings.sitesOff.includes(site);
}

/** The settings with Gloss switched off, or on again, on a site. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: off ? [...others, site] : others };
}
