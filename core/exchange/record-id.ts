/** Ids of records that have none of their own: the same term gives the same id at every import. */
import { fold } from '../fold';

/** Signs that tell terms apart: "C" and "C++", "R&D". */
const SPOKEN: Readonly<Record<string, string>> = {
  '&': ' and ',
  '+': ' plus ',
  '#': ' sharp ',
  '%': ' percent ',
  $: ' dollar ',
  '€': ' euro ',
  '£': ' pound ',
};

/** The id of a term within a subject field: "coupon" in "finance" is "coupon-finance". */
export function idOfTerm(headword: string, field: string): string {
  return slugOf([headword, field].filter(Boolean).join(' '));
}

/** A key of another system as an id; its case and punctuation are lost. */
export function idOfKey(key: string): string {
  const local = key.match(/[^/#:]+(?=[/#:]*$)/)?.[0] ?? key;
  return slugOf(local);
}

/** A key as an id that no other key has, for keys that are otherwise alike. */
export function distinctIdOfKey(key: string): string {
  return `${idOfKey(key)}-${hashOf(key)}`;
}

/** Lower-case words joined by hyphens. Letters other than Latin ones are told apart by a hash. */
function slugOf(text: string): string {
  const folded = fold(text).replace(/'/g, '');
  const spoken = folded.replace(/[&+#%$€£]/g, (sign) => SPOKEN[sign] as string);
  const words = spoken.match(/[a-z0-9]+/g) ?? [];
  const isWhole = !/[\p{L}\p{N}]/u.test(spoken.replace(/[a-z0-9]/g, ''));
  if (isWhole && words.length > 0) return words.join('-');
  return [...words, hashOf(folded || text)].join('-');
}

/** FNV-1a of a text, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
