/** The engines that the end-to-end tests run in, and what differs between them. */

export type Engine = 'chromium' | 'firefox';

/** The engine of this run: `--mode firefox` chooses Firefox. */
export const engine: Engine = process.env.GLOSS_ENGINE === 'firefox' ? 'firefox' : 'chromium';
