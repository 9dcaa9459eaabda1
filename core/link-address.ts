/** Addresses that a link of a glossary may have: https pages and mail addresses, nothing that runs or leads home. */

/** Characters of an address. */
const LONGEST = 2000;

/** No spaces, quotes or angle brackets, so that a link is one wherever it is written. */
const ADDRESS =
  /^(?:https:\/\/[^\s<>"\\/?#@]+(?:[/?#][^\s<>"\\]*)?|mailto:[^\s<>"\\@]+@[^\s<>"\\]+)$/i;

/** Asked both where a glossary is read and where a link is drawn: what is stored may be older than the rule. */
export function isLinkAddress(url: string): boolean {
  return url.length <= LONGEST && ADDRESS.test(url);
}
