/** Storing all entries at once from a page, and again with all of them changed. */
import { heapUsed } from '../bench/protocol';
import type { Launched } from '../launch';
import { type InPageStore, pageWithStore } from '../page-with-store';
import { sayTasks, watchLongTasks } from './long-tasks';
import { records } from './records';

const MEGABYTE = 2 ** 20;

/** Stores another glossary beside it. */
export async function storeBeside(gloss: Launched, count: number): Promise<void> {
  const page = await pageWithStore(gloss);
  await page.evaluate(
    async ([title, all]) => {
      const { store } = globalThis as unknown as { store: InPageStore };
      await store.addOwn({ title, from: { kind: 'written' } }, all);
    },
    [`Beside, ${count}`, records(count, 'one')] as const,
  );
  await page.close();
}

/** A line to print. What is stored goes into the first own glossary, or into a new one. */
export async function measureStoring(
  gloss: Launched,
  count: number,
  definition: string,
): Promise<string> {
  const page = await pageWithStore(gloss);
  await page.evaluate((all) => Object.assign(globalThis, { all }), records(count, definition));
  const longTasks = await watchLongTasks(page);
  const ms = await page.evaluate(async () => {
    const world = globalThis as unknown as { store: InPageStore; all: [] };
    const start = performance.now();
    const [known] = await world.store.listOwn();
    if (known) await world.store.importInto(known.id, world.all);
    else await world.store.addOwn({ title: 'Long', from: { kind: 'written' } }, world.all);
    return Math.round(performance.now() - start);
  });
  const tasks = sayTasks(await longTasks());
  const megabytes = (await heapUsed(await page.context().newCDPSession(page))) / MEGABYTE;
  await page.close();
  return `${ms} ms, ${tasks}, heap ${megabytes.toFixed(1)} MB`;
}
