/**
 * What several of our pages need is one file: a page of fifteen small ones waits a tenth of a
 * second for the last of them, though they lie on the disk beside it.
 */

/** What the bundler knows of a module. */
interface Module {
  readonly isEntry: boolean;
  /** The ids of the modules that import it. */
  readonly importers: readonly string[];
}

/** The name of the file that a module goes into; none of its own where one page alone needs it. */
export function chunkOf(
  id: string,
  { getModuleInfo }: { getModuleInfo(id: string): Module | null },
): string | undefined {
  const seen = new Set<string>();
  const pages = new Set<string>();
  const visit = (one: string) => {
    if (seen.has(one)) return;
    seen.add(one);
    const { isEntry = false, importers = [] } = getModuleInfo(one) ?? {};
    if (isEntry) pages.add(one);
    for (const importer of importers) visit(importer);
  };
  visit(id);
  return pages.size > 1 ? 'shared' : undefined;
}
