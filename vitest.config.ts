import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests; those that drive a browser have a configuration of their own in tests/e2e. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Machines are shared: what takes a second may take ten.
    testTimeout: 30_000,
    include: ['tests/{core,components,services,entrypoints,scripts,data}/**/*.test.{ts,tsx}'],
  },
});
