/**
 * The engines that the end-to-end tests run in, and all that differs between them: what readers
 * notice, which the README tells them, and the tests that one of the two cannot have.
 */

export type Engine = 'chromium' | 'firefox';

/** The engine of this run: `--mode firefox` chooses Firefox. */
export const engine: Engine = process.env.GLOSS_ENGINE === 'firefox' ? 'firefox' : 'chromium';

/** A page of the browser's own, where no extension may run. */
export const BROWSER_PAGE = { chromium: 'chrome://version', firefox: 'about:license' }[engine];

/** One row of the README's table "What works where". */
export interface Difference {
  readonly what: string;
  readonly chromium: string;
  readonly firefox: string;
}

/** Where nothing stands here, Gloss does the same in both. */
export const DIFFERENCES: readonly Difference[] = [];

/** Tests that an engine cannot have. A test that is skipped for another cause is a fault. */
export interface Exception {
  readonly lacking: Engine;
  /** "routes.test.ts" */
  readonly file: string;
  /** How the test's name begins; all tests of the file where left out. */
  readonly test?: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [];

/** Why a test does not run in an engine; `undefined` where it does. */
export function reasonToSkip(engine: Engine, file: string, test: string): string | undefined {
  return EXCEPTIONS.find(
    (one) =>
      one.lacking === engine && one.file === file && (!one.test || test.startsWith(one.test)),
  )?.reason;
}
