/**
 * Tells whether a capitalised word is part of a proper name: "Capital One", "World Health
 * Organization". Only single words are asked about; longer terms are seldom part of a name.
 */

/** A text in which at least this share of the longer words is capitalised is a title, and tells nothing. */
const TITLE_SHARE = 0.6;
const LONG_WORD = /[\p{L}][\p{L}'’-]{3,}/gu;
const CAPITALISED = /^\p{Lu}/u;

/** What stands before a word that begins a sentence, a list item or a quotation. */
const SENTENCE_START = /(?:^|[.!?:;•·|–—][”"’')\]]*|[“"‘([])\s*$/u;

/** A capitalised word right before the place, a joining "of", "and" or "&" between them or not. */
const NAME_BEFORE = /(\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s+(?:of|and|for|&))?\s+$/u;
const NAME_AFTER =
  /^(?:['’]s)?\s+(?:(?:of|and|for|&)\s+(?:the\s+)?)?(?=\p{Lu}\p{Ll})(?!I\b)[\p{L}\p{N}]+/u;

/** What bodies, laws and papers are called in their last word, some capitalised words on the way to it or none. */
const BODY_AFTER =
  /^(?:[\s-]+(?:(?:of|and|for|&)\s+)?\p{Lu}[\p{L}’']*){0,3}?[\s-]+(?:Act|Agency|Association|Authority|Bank|Board|Bureau|Commission|Corporation|Council|Foundation|Group|Institute|Journal|Magazine|Ministry|Partners|Review|School|Society|Street|Trust|University)\b/u;

/** How far the text around a word is looked at, in UTF-16 units. */
const REACH = 60;

export type NameSign = 'none' | 'capital' | 'name' | 'body';

/**
 * What the capitals around a single-word span say: `body` where it is part of what a body, a law or
 * a paper is called, `name` where a capitalised neighbour makes it part of another name, `capital`
 * where it alone is capitalised inside a sentence.
 */
export function nameSign(text: string, start: number, end: number): NameSign {
  if (isSmall(text.charCodeAt(start))) return 'none';
  const word = text.slice(start, end);
  if (!CAPITALISED.test(word) || isAllCapitals(word)) return 'none';
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (SENTENCE_START.test(before) && !NAME_AFTER.test(after)) return 'none';
  if (isTitle(text)) return 'none';
  if (BODY_AFTER.test(after)) return 'body';
  if (NAME_AFTER.test(after) || hasNameBefore(before)) return 'name';
  return 'capital';
}

/** Whether a unit is a small letter of ASCII, as most words begin with: they cost no more than this. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A capitalised word before counts unless it only begins its sentence. */
function hasNameBefore(before: string): boolean {
  const found = NAME_BEFORE.exec(before);
  if (!found) return false;
  const earlier = before.slice(0, found.index);
  return !SENTENCE_START.test(earlier) || isAllCapitals(found[1] ?? '');
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** True where the text's longer words are mostly capitalised, as in headings and menus. */
export function isTitle(text: string): boolean {
  // Titles end without a stop, sentences do not.
  if (/[a-z][.!?]\s*$/.test(text.slice(-10))) return false;
  const words = text.slice(0, 400).match(LONG_WORD) ?? [];
  if (words.length < 2) return text.length < 40;
  const capitalised = words.filter((word) => CAPITALISED.test(word)).length;
  return capitalised >= words.length * TITLE_SHARE;
}

/** True where every letter near the span is a capital: a heading in which an acronym tells nothing. */
export function isShouted(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
  const letters = around.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && !/\p{Ll}/u.test(around);
}

/** True inside an address: "sales@example.com", "www.marketing.com", "/profit/loss", "#sales". */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!hasAddressSign(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - REACH), start).match(/\S*$/)?.[0] ?? '';
  const after = text.slice(end, end + REACH).match(/^\S*/)?.[0] ?? '';
  if (/[@#\\]$|:\/\/|www\.|[\p{L}\p{N}]\.$/u.test(before)) return true;
  return /^@|^\.[\p{L}\p{N}]|^[\w.-]*@[\w-]+\.|:\/\//u.test(after);
}

const ADDRESS_SIGNS = new Set([...'@#\\/:.'].map((sign) => sign.charCodeAt(0)));

/** Whether what is written together with the span has any sign that addresses are known by. */
function hasAddressSign(text: string, start: number, end: number): boolean {
  for (let index = start - 1; index >= 0 && index >= start - REACH; index--) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 10 || code === 9) break;
    if (ADDRESS_SIGNS.has(code)) return true;
  }
  for (let index = end; index < text.length && index < end + REACH; index++) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 10 || code === 9) break;
    if (ADDRESS_SIGNS.has(code)) return true;
  }
  return false;
}
