/** What a file of a reader may hold at most; more is refused with a reason, never cut off. */
export const CAPS = {
  /** Bytes of a file, unpacked. */
  bytes: 10 * 1024 * 1024,
  /** Entries of one file. */
  entries: 50_000,
  /** Characters of a name: headword, variant, title, label. */
  term: 200,
  /** Characters of a definition and of any other text. */
  text: 8_000,
  /** Levels of elements, objects or lists within one another. */
  depth: 32,
  /** Items of one list of an entry: variants, links, related entries. */
  items: 200,
  /** Rows of a table, empty ones included. */
  rows: 200_000,
  /** Columns of a table. */
  columns: 200,
} as const;
