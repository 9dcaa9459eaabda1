/** All that Gloss keeps of its reader, each change to it, and what a page is told of it. */
import * as v from 'valibot';
import {
  type Exclusion,
  NO_WORDS,
  type ReaderWords,
  withEntry,
  withExclusion,
  withRecent,
} from './reader-words';
import {
  DEFAULT_SETTINGS,
  isOffAt,
  type Settings,
  siteOf,
  someSettings,
  withSite,
} from './settings';

export interface ReaderState {
  readonly settings: Settings;
  readonly words: ReaderWords;
}

export const NEW_READER: ReaderState = { settings: DEFAULT_SETTINGS, words: NO_WORDS };

const id = v.pipe(v.string(), v.maxLength(200));
const site = v.pipe(v.string(), v.maxLength(253));

/** A change as a message carries it. `on: false` takes back what `on: true` did. */
export const changeSchema = v.variant('kind', [
  /** Gloss is off on a site. A page's frames can only mean their own site, and leave it out. */
  v.object({ kind: v.literal('site-off'), site: v.optional(site), on: v.boolean() }),
  v.object({ kind: v.literal('known'), id, on: v.boolean() }),
  v.object({ kind: v.literal('saved'), id, on: v.boolean() }),
  /** A form does not mean this entry on a site. */
  v.object({
    kind: v.literal('not-here'),
    site: v.optional(site),
    form: v.pipe(v.string(), v.maxLength(200)),
    id,
    on: v.boolean(),
  }),
  v.object({
    kind: v.literal('opened'),
    reference: v.object({ kind: v.picklist(['entry', 'comparison', 'explainer']), id }),
  }),
  v.object({ kind: v.literal('settings'), settings: someSettings }),
]);

export type Change = v.InferOutput<typeof changeSchema>;

/** What a page may change by itself: all but the settings. */
export function isForPages({ kind }: Change): boolean {
  return kind !== 'settings';
}

/** The state after a change; `time` in ms since 1970. A site that is not named changes nothing. */
export function changed(state: ReaderState, change: Change, time: number): ReaderState {
  const { settings, words } = state;
  switch (change.kind) {
    case 'settings':
      return { words, settings: { ...settings, ...definedOf(change.settings) } };
    case 'site-off':
      if (!change.site) return state;
      return { words, settings: withSite(settings, change.site, change.on) };
    case 'known':
    case 'saved':
      return { settings, words: withEntry(words, change.kind, change.id, change.on, time) };
    case 'not-here':
      if (!change.site) return state;
      return { settings, words: withExclusion(words, change.site, change, change.on) };
    case 'opened':
      return { settings, words: withRecent(words, change.reference) };
  }
}

function definedOf<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as never;
}

/** What one page's frames need to know. */
export interface PageSettings
  extends Pick<
    Settings,
    'amount' | 'style' | 'trigger' | 'delay' | 'inLinks' | 'theme' | 'textSize'
  > {
  readonly off: boolean;
  /** Entries that get no marks: known to the reader, or of a field or level that is off. */
  readonly hidden: readonly string[];
  readonly notHere: readonly Exclusion[];
  /** Entries that the reader has saved. */
  readonly saved: readonly string[];
}

/** An entry as far as settings speak of it. */
interface Leveled {
  readonly id: string;
  readonly field: string;
  readonly level: Settings['levelsOff'][number];
}

/** Whether settings need the entries themselves to say which get no marks. */
export function asksForEntries({ fieldsOff, levelsOff }: Settings): boolean {
  return fieldsOff.length > 0 || levelsOff.length > 0;
}

/** The state as it applies to a page at this address; `entries` only where `asksForEntries`. */
export function pageSettings(
  { settings, words }: ReaderState,
  url: string | undefined,
  entries: readonly Leveled[] = [],
): PageSettings {
  const { amount, style, trigger, delay, inLinks, theme, textSize, fieldsOff, levelsOff } =
    settings;
  const isOff = ({ field, level }: Leveled) =>
    fieldsOff.includes(field) || levelsOff.includes(level);
  const off = entries.filter(isOff).map((entry) => entry.id);
  return {
    amount,
    style,
    trigger,
    delay,
    inLinks,
    theme,
    textSize,
    off: isOffAt(settings, url),
    hidden: [...new Set([...Object.keys(words.known), ...off])],
    notHere: words.notHere[siteOf(url) ?? ''] ?? [],
    saved: Object.keys(words.saved),
  };
}
