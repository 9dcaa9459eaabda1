/**
 * Prints what the build needs of the glossary, as JSON: the page's lexicon and the whole glossary.
 * A glossary with structural faults is never built: they are named and the exit code is 1.
 */
import { checkGlossary } from '@/core/check-glossary';
import { compileLexicon, meaningRows } from '@/core/compile-lexicon';
import { contentsOf } from '@/core/contents';
import type { Entry, Glossary } from '@/data/glossary';
import { readModel } from './meaning-model';
import { packText } from './pack-text';
import { GlossaryFileError, readGlossary } from './read-glossary';
import { searchFile } from './search-index';

/** What the build reads from this script. */
export interface CompiledGlossary {
  /** Packed. */
  readonly lexicon: string;
  readonly glossary: string;
  /** Its contents by name, much smaller. */
  readonly contents: string;
  /** What the search needs of it, in base64. */
  readonly search: string;
  /** A row a line. */
  readonly meanings: string;
}

try {
  const { glossary } = readGlossary();
  const faults = checkGlossary(glossary).filter(({ kind }) => kind === 'structure');
  const lines = faults.map(({ record, field, problem }) => `${record}: ${field}: ${problem}`);
  if (lines.length > 0) throw new GlossaryFileError(lines.join('\n'));
  const model = readModel();
  const compiled: CompiledGlossary = {
    lexicon: await packText(compileLexicon(glossary, model)),
    glossary: JSON.stringify(shown(glossary)),
    contents: JSON.stringify(contentsOf(glossary)),
    search: Buffer.from(searchFile(glossary)).toString('base64'),
    meanings: meaningRows(glossary, model).join('\n'),
  };
  process.stdout.write(JSON.stringify(compiled));
} catch (error) {
  if (!(error instanceof GlossaryFileError)) throw error;
  console.error(`The glossary has faults and is not built:\n${error.message}`);
  process.exitCode = 1;
}

/** The glossary without what only lexicon and index are made of, two fifths of its size. */
function shown(glossary: Glossary): Glossary {
  const entries = glossary.entries.map(
    ({ sense: _sense, search: _search, ...entry }): Entry => entry,
  );
  return { ...glossary, entries };
}
