import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { filesLeftOut } from './harness/engines';

const engineOf = (mode: string) => (mode === 'firefox' ? 'firefox' : 'chromium');
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * End-to-end tests share one machine's pointer and clock: one file at a time, never tried twice.
 * They run in Chromium, and in Firefox with `--mode firefox`.
 */
export default defineConfig(({ mode }) => ({
  root,
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  test: {
    name: mode === 'firefox' ? 'e2e-firefox' : 'e2e',
    env: { GLOSS_ENGINE: engineOf(mode) },
    include: ['tests/e2e/**/*.test.ts'],
    // Each would start a browser only to skip everything.
    exclude: filesLeftOut(engineOf(mode)).map((file) => `tests/e2e/${file}`),
    setupFiles: ['tests/e2e/harness/setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
}));
