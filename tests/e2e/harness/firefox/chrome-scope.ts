/**
 * Asks Firefox itself, in the scope of its own windows: what no page and no extension can tell. The
 * browser allows it with `--remote-allow-system-access`.
 */
import type { Link } from './link';

export interface ChromeScope {
  /** Runs a function there, as Playwright does in pages: arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

export async function chromeScope({ send }: Pick<Link, 'send'>): Promise<ChromeScope> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: contexts[0].context };
  return {
    async evaluate(run, ...args) {
      const answer = await send('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify(await (${run})(...JSON.parse(args)))`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target,
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined;
    },
  };
}
