/**
 * HTML as text, for the one format whose descriptions are HTML (OpenMetadata). Tags go, breaks
 * become line breaks, entities become what they stand for. The result is text like any other and
 * is never read as HTML again, so nothing that is left over can do harm.
 */
import { CAPS } from './limits';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const UNSHOWN = /<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi;
/** A tag begins with a letter right behind its "<": "a < b" is none. */
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi;

/** The text that a reader of the page would have seen. What is too long anyway stays as it is. */
export function stripHtml(html: string): string {
  if (html.length > CAPS.text * 4) return html;
  return html
    .replace(COMMENT, '')
    .replace(UNSHOWN, '')
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
