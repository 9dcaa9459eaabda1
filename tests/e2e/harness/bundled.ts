/** Pages whose script is made of npm's packages, as those of other people are. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import type { PageServer } from '@/scripts/serve';

export interface Bundled {
  /** In tests/pages: "frameworks/vue.js". */
  readonly entry: string;
  /** Other packages in the place of those that the entry names. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Serves a page with this body and the entry's script, which runs once the body is there; gives the page's path. */
export async function serveBundled(server: PageServer, bundled: Bundled): Promise<string> {
  const { script, css } = await bundle(bundled);
  const path = `/bundled/${basename(bundled.entry)}-${server.requests.length}`;
  const serve = (at: string, type: string, text: string) =>
    server.route(at, (_request, response) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
    });
  serve(`${path}.script`, 'text/javascript', script);
  serve(`${path}.css`, 'text/css', css);
  serve(path, 'text/html', htmlOf(path, bundled));
  return path;
}

function htmlOf(path: string, { entry, body }: Bundled): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${entry}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${path}.css">
<script src="${path}.script" defer></script></head>
<body>${body}</body></html>`;
}

async function bundle({ entry, alias = {} }: Bundled): Promise<{ script: string; css: string }> {
  const options: BuildOptions = {
    entryPoints: [`tests/pages/${entry}`],
    absWorkingDir: new URL('../../..', import.meta.url).pathname,
    outdir: '/bundled',
    alias: { ...alias },
    bundle: true,
    write: false,
    format: 'iife',
    // cspell:ignore dataurl
    loader: { '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
    plugins: [svelte],
  };
  const { outputFiles = [] } = await build(options);
  const text = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), css: text('.css') };
}

/** Svelte's components are programs only once its own compiler has read them. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: compile(source, { filename: path }).js.code };
    });
  },
};
