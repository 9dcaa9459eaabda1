/**
 * The reader's state as single values under one name each, since computers are kept the same value
 * by value: "setting theme", "off mail.example.com", "known asset", "not example.com arr arr".
 * What was looked up last, and whether this computer takes part, is each computer's own affair.
 */

import * as v from 'valibot';
import { nameKey } from '../fold';
import type { ReaderState } from '../reader-state';
import { type ReaderWords, withExclusion } from '../reader-words';
import { DEFAULT_SETTINGS, type Settings, someSettings, withSite } from '../settings';

/** By name; what JSON can hold. */
export type FlatState = Readonly<Record<string, unknown>>;

/** Settings that are not the same on every computer, or are kept value by value themselves. */
const APART: ReadonlySet<string> = new Set(['version', 'sync', 'sitesOff']);

/** Every value that computers share. A setting is among them even where it has its default. */
export function flatten({ settings, words }: ReaderState): FlatState {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!APART.has(name)) flat[`setting ${name}`] = value;
  }
  for (const site of settings.sitesOff) flat[`off ${site}`] = true;
  for (const list of ['known', 'saved'] as const) {
    for (const [id, since] of Object.entries(words[list])) flat[`${list} ${id}`] = since;
  }
  for (const [site, exclusions] of Object.entries(words.notHere)) {
    // By its folded form, since it is one exclusion however it is written: removed once, it is gone.
    for (const { form, id } of exclusions) flat[`not ${site} ${id} ${nameKey(form)}`] = form;
  }
  return flat;
}

/** Whether a value says no more than what a new reader has anyway. */
export function isDefault(name: string, value: unknown): boolean {
  const setting = /^setting (\w+)$/.exec(name)?.[1] as keyof Settings | undefined;
  return (
    setting !== undefined && JSON.stringify(DEFAULT_SETTINGS[setting]) === JSON.stringify(value)
  );
}

/** The state with a value in its place, or without it where it is `null`. What makes no sense changes nothing. */
export function withValue(state: ReaderState, name: string, value: unknown): ReaderState {
  const { settings, words } = state;
  const [kind, first = '', second = '', ...rest] = name.split(' ');
  if (!first) return state;
  switch (kind) {
    case 'setting':
      return { words, settings: withSetting(settings, first, value) };
    case 'off':
      return { words, settings: withSite(settings, first, value !== null) };
    case 'known':
    case 'saved':
      return { settings, words: withSince(words, kind, first, value) };
    case 'not': {
      const key = rest.join(' ');
      const form = typeof value === 'string' ? value : key;
      if (!second || !key || nameKey(form) !== key) return state;
      return { settings, words: withExclusion(words, first, { id: second, form }, value !== null) };
    }
    default:
      return state;
  }
}

function withSetting(settings: Settings, name: string, value: unknown): Settings {
  if (APART.has(name)) return settings;
  const result = v.safeParse(someSettings, { [name]: value });
  return result.success ? ({ ...settings, ...result.output } as Settings) : settings;
}

function withSince(
  words: ReaderWords,
  list: 'known' | 'saved',
  id: string,
  value: unknown,
): ReaderWords {
  const { [id]: _before, ...others } = words[list];
  if (value === null) return { ...words, [list]: others };
  return typeof value === 'number' ? { ...words, [list]: { ...others, [id]: value } } : words;
}
