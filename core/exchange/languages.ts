/** Choosing one language of a file that holds several. */

/** The part of a language code that names the language: "en" of "en-GB". */
export function primaryOf(code: string): string {
  return code.trim().toLowerCase().split(/[-_]/)[0] as string;
}

/**
 * The language to read: the one wanted, else English where there is any, else the most frequent.
 * `codes` holds the code of every term, '' where it has none; '' is the answer where all are.
 */
export function chooseLanguage(codes: Iterable<string>, wanted?: string): string {
  if (wanted) return primaryOf(wanted);
  const counts = new Map<string, number>();
  for (const code of codes) {
    const primary = primaryOf(code);
    if (primary) counts.set(primary, (counts.get(primary) ?? 0) + 1);
  }
  if (counts.has('en')) return 'en';
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Whether a term of this code is to be read; one that names no language is of any. */
export function isOfLanguage(code: string, language: string): boolean {
  return code === '' || language === '' || primaryOf(code) === language;
}
