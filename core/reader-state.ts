/** All that Gloss keeps of its reader, each change to it, and what a page is told of it. */
import * as v from 'valibot';
import { nameKey } from './fold';
import {
  type Exclusion,
  excludedOn,
  NO_WORDS,
  type ReaderWords,
  soundWords,
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
  soundSettings,
  withSite,
} from './settings';
import { recordId } from './stored';

export interface ReaderState {
  readonly settings: Settings;
  readonly words: ReaderWords;
}

export const NEW_READER: ReaderState = { settings: DEFAULT_SETTINGS, words: NO_WORDS };

const id = recordId;
const site = v.pipe(v.string(), v.maxLength(253));

/** A change as a message carries it. `on: false` takes back what `on: true` did. */
export const changeSchema = v.variant('kind', [
  /** Gloss is off on a site. A page's frames can only mean their own site, and leave it out. */
  v.object({ kind: v.literal('site-off'), site: v.optional(site), on: v.boolean() }),
  /** `since`, ms since 1970: when it was so before, where that is taken up again. */
  v.object({ kind: v.literal('known'), id, on: v.boolean(), since: v.optional(v.number()) }),
  v.object({ kind: v.literal('saved'), id, on: v.boolean(), since: v.optional(v.number()) }),
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
  /** Everything as a backup has it. */
  v.object({
    kind: v.literal('restore'),
    state: v.object({ settings: soundSettings, words: soundWords }),
  }),
  /** Everything as on the first day. Settings are then not chosen, and not only as they were then. */
  v.object({ kind: v.literal('reset') }),
]);

export type Change = v.InferOutput<typeof changeSchema>;

/** A change that a state can be put through. A reset is none: a state does not say which of its settings were chosen. */
export type StateChange = Exclude<Change, { readonly kind: 'reset' }>;

/** What a page may change by itself: all but the settings, and never everything at once. */
export function isForPages({ kind }: Change): boolean {
  return kind !== 'settings' && kind !== 'restore' && kind !== 'reset';
}

/** The state after a change; `time` in ms since 1970. A site that is not named changes nothing. */
export function changed(state: ReaderState, change: StateChange, time: number): ReaderState {
  const { settings, words } = state;
  switch (change.kind) {
    case 'settings':
      return { words, settings: { ...settings, ...definedOf(change.settings) } };
    case 'site-off':
      if (!change.site) return state;
      return { words, settings: withSite(settings, change.site, change.on) };
    case 'known':
    case 'saved': {
      const since = change.since ?? time;
      return { settings, words: withEntry(words, change.kind, change.id, change.on, since) };
    }
    case 'not-here':
      if (!change.site) return state;
      return { settings, words: withExclusion(words, change.site, change, change.on) };
    case 'opened':
      return { settings, words: withRecent(words, change.reference) };
    case 'restore':
      return change.state;
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
    'amount' | 'style' | 'trigger' | 'delay' | 'inLinks' | 'theme' | 'textSize' | 'language'
  > {
  readonly off: boolean;
  /** Entries that get no marks because the reader knows them. */
  readonly known: readonly string[];
  /** Entries that get no marks because their field or level is off. */
  readonly hidden: readonly string[];
  readonly notHere: readonly Exclusion[];
  /** Entries that the reader has saved. */
  readonly saved: readonly string[];
  /** Of the reader's own glossaries that are on; another text whenever they have changed. */
  readonly own?: string;
}

/** An entry as far as settings speak of it. */
interface Leveled {
  readonly id: string;
  readonly field: string;
  readonly level?: Settings['levelsOff'][number];
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
  const { amount, style, trigger, delay, inLinks, theme, textSize, language } = settings;
  const { fieldsOff, levelsOff } = settings;
  const isOff = ({ field, level }: Leveled) =>
    fieldsOff.includes(field) || (level !== undefined && levelsOff.includes(level));
  return {
    amount,
    style,
    trigger,
    delay,
    inLinks,
    theme,
    textSize,
    language,
    off: settings.lookUpOnly || isOffAt(settings, url),
    known: Object.keys(words.known),
    hidden: entries.filter(isOff).map((entry) => entry.id),
    notHere: excludedOn(words, siteOf(url) ?? '').map(({ form, id }) => ({
      form: nameKey(form),
      id,
    })),
    saved: Object.keys(words.saved),
  };
}
