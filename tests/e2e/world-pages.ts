/** Pages of every kind that tests know of: what is in tests/pages, and what is written here. */
import { readdirSync } from 'node:fs';
import type { PageServer } from '@/scripts/serve';
import { serveBundled } from './harness/bundled';

export interface WorldPage {
  readonly name: string;
  /** Makes some of its changes as often as time allows: no two runs have the same number of them. */
  readonly isRestless?: boolean;
  /** Makes the page ready to be opened; gives its path. */
  serve(server: PageServer): string | Promise<string>;
}

const TEXT = '<p style="margin: 120px 40px">Our first term is the balance sheet here.</p>';
const HTML = 'text/html; charset=utf-8';

/** Documents that are not HTML, or not in the way of today. */
const DOCUMENTS: readonly WorldPage[] = [
  written(
    'SVG',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">The balance sheet</text></svg>',
    { 'content-type': 'image/svg+xml' },
  ),
  written('XML', '<?xml version="1.0"?><note>The balance sheet here</note>', {
    'content-type': 'application/xml',
  }),
  written(
    'XHTML',
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>${TEXT}</body></html>`,
    { 'content-type': 'application/xhtml+xml' },
  ),
  written('plain text', 'The balance sheet here.', { 'content-type': 'text/plain' }),
  written(
    'frame set',
    '<frameset cols="50%,50%"><frame src="/middle.html"><frame src="/card.html"></frameset>',
  ),
  written('quirks', `<html lang="en"><table width="90%"><tr><td>${TEXT}</table>`),
  written('empty', ''),
];

/** Pages that fight, forbid, or stand in the way. */
const HOSTILE: readonly WorldPage[] = [
  scripted(
    'broken built-ins',
    // Those that the tests themselves use in pages are left whole.
    `for (const name of ['forEach', 'flatMap', 'some', 'every', 'find', 'reduce', 'concat'])
       Array.prototype[name] = () => { throw new Error('broken'); };
     document.createTreeWalker = document.createElementNS = document.createElement = () => null;`,
  ),
  scripted(
    'a page that writes itself anew',
    `addEventListener('load', () => {
       document.open();
       document.write('<html lang="en">' + ${JSON.stringify(TEXT)});
       document.close();
     });`,
  ),
  scripted('highlights of its own', 'CSS.highlights.set("mine", new Highlight());'),
  scripted(
    'starved events',
    `for (const type of ['pointermove', 'mousemove'])
       addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
  ),
  scripted(
    'made-up events',
    `addEventListener('load', () => {
       for (const type of ['pointermove', 'mousemove', 'mouseover', 'keydown', 'click'])
         document.querySelector('p').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
     });`,
  ),
  scripted(
    'messages to all who listen',
    `for (const type of ['settings', 'stop', 'look-up', 'change'])
       for (const target of [window, top]) target.postMessage({ type, source: 'gloss' }, '*');`,
  ),
  written('strict policies', `<html lang="en">${TEXT}`, {
    'content-security-policy':
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types; sandbox allow-scripts",
  }),
  written(
    'style sheets that reset everything',
    `<html lang="en"><style>*{all:unset!important} p{display:block!important}</style>${TEXT}`,
  ),
  written('a small root font', `<html lang="en" style="font-size: 62.5%">${TEXT}`),
  written(
    'something that lies on top',
    `<html lang="en">${TEXT}<div style="position: fixed; inset: 200px 0 0; z-index: 2147483647"></div>`,
  ),
  written(
    'a transform and a filter',
    `<html lang="en" style="transform: scale(1.1); filter: invert(1)">${TEXT}`,
  ),
  written(
    'writing from top to bottom',
    `<html lang="en" style="writing-mode: vertical-rl">${TEXT}`,
  ),
  written(
    'parts that are drawn when seen',
    `<html lang="en">${TEXT}<div style="content-visibility: auto">${TEXT}</div>`,
  ),
  written(
    'a canvas',
    `<html lang="en">${TEXT}<canvas></canvas><script>document.querySelector('canvas').getContext('2d').fillText('The hedge fund', 20, 40)</script>`,
  ),
  written('a document that is an editor', `<html lang="en"><body contenteditable>${TEXT}`),
  written(
    'a popover that is open',
    `<html lang="en">${TEXT}<div popover id="menu">A hedge fund</div><script>menu.showPopover()</script>`,
  ),
  written(
    'closed shadow roots and slots',
    `<html lang="en"><script>customElements.define('page-part', class extends HTMLElement {
       constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<slot></slot> A hedge fund.'; }
     })</script><page-part>${TEXT}</page-part>`,
  ),
  written('deep nesting', `<html lang="en">${'<div>'.repeat(100)}${TEXT}`),
];

const FRAMEWORKS = ['react', 'vue', 'svelte', 'solid', 'angular', 'lit', 'htmx'];
const EDITORS = ['prosemirror', 'lexical', 'quill', 'draft', 'monaco'];

export const WORLD_PAGES: readonly WorldPage[] = [
  ...readdirSync('tests/pages')
    // That one goes on changing for as long as it is open.
    .filter((file) => file.endsWith('.html') && file !== 'settled-long.html')
    .map((file): WorldPage => ({ name: file, serve: () => `/${file}` })),
  ...DOCUMENTS,
  ...HOSTILE,
  ...FRAMEWORKS.map((name) => bundled(`frameworks/${name}.js`, '<div id="app"></div>')),
  ...EDITORS.map((name) => bundled(`editors/${name}.js`, '<div id="editor"></div>')),
  // It measures its lines again and again.
  { ...bundled('editors/codemirror.js', '<div id="editor"></div>'), isRestless: true },
];

function bundled(entry: string, body: string): WorldPage {
  return { name: entry, serve: (server) => serveBundled(server, { entry, body: TEXT + body }) };
}

function scripted(name: string, script: string): WorldPage {
  return written(name, `<!doctype html><html lang="en"><script>${script}</script>${TEXT}`);
}

function written(name: string, text: string, headers: Record<string, string> = {}): WorldPage {
  return {
    name,
    serve(server) {
      const path = `/world/${encodeURIComponent(name)}`;
      server.route(decodeURIComponent(path), (_request, response) => {
        response.writeHead(200, { 'content-type': HTML, ...headers }).end(text);
      });
      return path;
    },
  };
}
