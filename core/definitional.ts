/**
 * Tells whether a text defines a term where it stands: "Risk is the chance …", "… is called
 * publicity". Who defines a word means it as a term.
 */

const REACH = 60;

const SAYS_WHAT_IT_IS =
  /^(?:\s*\([^()]{1,30}\))?\s+(?:(?:is|are)\s+(?:an?|the|any|anything|one|what|when|how|those|defined)\b|refers?\s+to\b|means\b|can\s+be\s+defined\b|consists?\s+of\b)/;
/** A sentence's start, with an article or a joining word ("Finally, a …") before the term or not. */
const STARTS_SENTENCE =
  /(?:^|[.!?:;]["”’')\]]*)\s*(?:[\p{Lu}][\p{L} ]{1,20},\s+)?(?:[Aa]n?\s+|[Tt]he\s+)?["“‘']?$/u;
const IS_NAMED =
  /\b(?:called|termed|known\s+as|referred\s+to\s+as|defined\s+as)\s+(?:an?\s+|the\s+)?["“‘']?$/;

/** Whether the span from `start` to `end` is being defined. */
export function isDefinedAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (IS_NAMED.test(before)) return true;
  return SAYS_WHAT_IT_IS.test(text.slice(end, end + REACH)) && STARTS_SENTENCE.test(before);
}
