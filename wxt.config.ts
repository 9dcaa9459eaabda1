import { defineConfig } from 'wxt';
import { glossaryFiles, lexiconModule } from './scripts/glossary-build';
import { licencesText } from './scripts/licences';
import { chunkOf } from './scripts/shared-chunk';
import { shrinkPageScript } from './scripts/shrink-page-script';

const { platform, env } = process;
/** Without one, `npm run dev` builds and serves, and opens no browser. */
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

export default defineConfig({
  // Every name can be traced by reading: nothing is imported by itself.
  imports: false,
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  outDir: '.output',
  manifestVersion: 3,
  webExt: { disabled: !hasDisplay },
  manifest: ({ browser }) => ({
    // What browsers show themselves, by language; our own words stand in components/words.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: 'Gloss',
    description: '__MSG_description__',
    // The side panel's own permission is added by WXT, for Chrome only.
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    omnibox: { keyword: 'gloss' },
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Gloss' },
    // Browsers take at most four suggestions; readers change them on the browser's own page.
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_nextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_previousTerm__',
      },
      'list-terms': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_listTerms__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_toggleSite__',
      },
    },
    // Glossaries that readers subscribe to come by https, or from this computer.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '129', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  alias: { '@': '.' },
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // Firefox would open the sidebar in every window when Gloss is installed.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
    'vite:build:extendConfig': ([first], { build }) => {
      const output = build?.rollupOptions?.output;
      const isOfPages = first?.inputPath.endsWith('.html');
      if (isOfPages && output && !Array.isArray(output)) output.manualChunks = chunkOf;
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...glossaryFiles(), {
        relativeDest: 'licences.txt',
        contents: licencesText(),
      });
    },
  },
  vite: ({ mode }) => ({
    plugins: [lexiconModule(), ...(mode === 'production' ? [shrinkPageScript()] : [])],
  }),
});
