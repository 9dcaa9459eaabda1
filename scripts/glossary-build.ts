/**
 * Brings the glossary into the build. Compiling runs in a process of its own, since the build's
 * configuration is read by a loader that does not know our `@/` imports.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledGlossary } from './compile-glossary';

const LEXICON = 'virtual:gloss/lexicon';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

let compiled: CompiledGlossary | undefined;

/** Compiles the glossary, once a build. Throws where it has faults; they have been printed by then. */
function compile(): CompiledGlossary {
  compiled ??= JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-glossary.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as CompiledGlossary;
  return compiled;
}

/** `import packed from 'virtual:gloss/lexicon'` is the compiled lexicon, packed. */
export function lexiconModule() {
  return {
    name: 'gloss-lexicon',
    resolveId: (id: string) => (id === LEXICON ? `\0${LEXICON}` : undefined),
    load: (id: string) =>
      id === `\0${LEXICON}` ? `export default ${JSON.stringify(compile().lexicon)};` : undefined,
  };
}

/** The glossary and what was made of it, as files of the package; see `services/glossary-file`. */
export function glossaryFiles() {
  const { glossary, contents, search, meanings } = compile();
  return [
    { relativeDest: 'glossary.json', contents: glossary },
    { relativeDest: 'contents.json', contents },
    { relativeDest: 'search.bin', absoluteSrc: keepFile('search.bin', search) },
    { relativeDest: 'meanings.txt', contents: meanings },
  ];
}

/** Bytes, which the build takes from a file only. Returns where it stands. */
function keepFile(name: string, base64: string): string {
  const path = join(ROOT, '.cache', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}
