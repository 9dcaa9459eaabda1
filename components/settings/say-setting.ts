/** Puts a setting's value into words. */
import type { SingleSetting } from '@/core/reader-difference';
import type { Settings } from '@/core/settings';
import { fill, words } from '../words';

/** The name of a value, as its choice is called on the page: "Dotted line", "300 ms". */
export function sayValue(setting: SingleSetting, value: Settings[SingleSetting]): string {
  const { marks, card, look, backup } = words.settings;
  if (typeof value === 'number') return fill(card.milliseconds, value);
  if (typeof value === 'boolean') return value ? backup.yes : backup.no;
  const names: Partial<Record<SingleSetting, Readonly<Record<string, string>>>> = {
    amount: words.amounts,
    style: marks.styles,
    trigger: card.triggers,
    theme: look.themes,
    textSize: look.textSizes,
    language: look.languages,
  };
  return names[setting]?.[value] ?? value;
}
