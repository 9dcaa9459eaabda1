/** What one state of a reader has more, less or otherwise than another: a restore shows it first. */
import { nameKey } from './fold';
import type { ReaderState } from './reader-state';
import { LEVELS, type Settings } from './settings';

/** Settings with one value each, in the order in which they are shown. */
export const SINGLE_SETTINGS = [
  'amount',
  'style',
  'lookUpOnly',
  'trigger',
  'delay',
  'inLinks',
  'theme',
  'textSize',
  'language',
] as const satisfies readonly (keyof Settings)[];

export type SingleSetting = (typeof SINGLE_SETTINGS)[number];

export const LISTS = [
  'known',
  'saved',
  'recent',
  'notHere',
  'sitesOff',
  'fieldsOff',
  'levelsOff',
] as const;

export interface ListDifference {
  readonly list: (typeof LISTS)[number];
  /** Items that the other state has. */
  readonly holds: number;
  readonly added: number;
  readonly removed: number;
}

export interface Difference {
  readonly settings: readonly {
    readonly setting: SingleSetting;
    readonly from: Settings[SingleSetting];
    readonly to: Settings[SingleSetting];
  }[];
  /** Every list that either state has something in. */
  readonly lists: readonly ListDifference[];
}

/** What would be otherwise if `to` took the place of `from`. */
export function differenceOf(from: ReaderState, to: ReaderState): Difference {
  const settings = SINGLE_SETTINGS.map((setting) => ({
    setting,
    from: from.settings[setting],
    to: to.settings[setting],
  })).filter((pair) => pair.from !== pair.to);
  const before = itemsOf(from);
  const after = itemsOf(to);
  const lists = LISTS.map((list): ListDifference => {
    const had = new Set(before[list]);
    const has = new Set(after[list]);
    return {
      list,
      holds: has.size,
      added: countOutside(has, had),
      removed: countOutside(had, has),
    };
  }).filter(({ holds, removed }) => holds + removed > 0);
  return { settings, lists };
}

/** Whether nothing would be otherwise. */
export function isSame({ settings, lists }: Difference): boolean {
  return settings.length === 0 && lists.every(({ added, removed }) => added + removed === 0);
}

function countOutside(items: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...items].filter((item) => !others.has(item)).length;
}

function itemsOf({ settings, words }: ReaderState): Record<ListDifference['list'], string[]> {
  return {
    known: Object.keys(words.known),
    saved: Object.keys(words.saved),
    recent: words.recent.map(({ kind, id }) => `${kind} ${id}`),
    notHere: Object.entries(words.notHere).flatMap(([site, exclusions]) =>
      exclusions.map(({ form, id }) => JSON.stringify([site, nameKey(form), id])),
    ),
    sitesOff: [...settings.sitesOff],
    fieldsOff: [...settings.fieldsOff],
    levelsOff: LEVELS.filter((level) => settings.levelsOff.includes(level)),
  };
}
