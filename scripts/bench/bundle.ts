/** Bundles what runs in the page, one script for each contestant. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = fileURLToPath(new URL('in-page/', import.meta.url));

/**
 * The files of `in-page` as scripts by their names, all made at once, so that sources may change
 * while a long run goes on. `readable` keeps the names of functions, for profiles.
 */
export async function bundleAll(readable: boolean): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}*.ts`],
    outdir: FOLDER,
    absWorkingDir: ROOT,
    alias: { '@': ROOT },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome129',
    minify: !readable,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
}
