/**
 * Text as it may enter a glossary. It is text and stays text: tags in it are shown as they are
 * written. Only what no format can carry and no reader can see is taken away.
 */

/** What XML cannot carry: control characters but for line break and tab, and two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNCARRIED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_BREAK = /\r\n?|\u0085|\u2028|\u2029/g;

/** A text of several lines: line breaks alike, nothing unseen, no space around it. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(UNCARRIED, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
}

/** A name: one line, one space between words. */
export function cleanName(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** A value of JSON with all of its texts clean. Depth is bounded by whoever has read the value. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, cleanDeep(own)]));
}
