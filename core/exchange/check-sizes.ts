/** Whether a record keeps within the limits: names are short, texts are bounded, lists too. */
import { CAPS } from './limits';

/** Fields that hold names; all other texts are longer. */
const NAMES = new Set([
  'id',
  'headword',
  'text',
  'field',
  'title',
  'label',
  'preferred',
  'related',
  'entries',
  'cues',
  'against',
  'forms',
]);

export interface TooMuch {
  readonly field: string;
  readonly reason: string;
}

/** The first thing in a record that is too long; `undefined` where nothing is. */
export function checkSizes(value: unknown, field = '', name = field): TooMuch | undefined {
  if (typeof value === 'string')
    return tooLong(value, field, NAMES.has(name) ? CAPS.term : CAPS.text);
  if (typeof value !== 'object' || value === null) return undefined;
  const items = Object.entries(value);
  if (items.length > CAPS.items) {
    return { field, reason: `has ${items.length} items; at most ${CAPS.items}` };
  }
  for (const [key, own] of items) {
    const inList = Array.isArray(value);
    const path = inList ? `${field}[${key}]` : [field, key].filter(Boolean).join('.');
    const found = checkSizes(own, path, inList ? name : key);
    if (found) return found;
  }
  return undefined;
}

function tooLong(text: string, field: string, most: number): TooMuch | undefined {
  if (text.length <= most) return undefined;
  const [length, limit] = [text.length, most].map((count) => count.toLocaleString('en'));
  return { field, reason: `has ${length} characters; at most ${limit}` };
}
