/** A browser with Gloss in it and a page for the popup to speak of. */
import { type Launched, launch } from '../../launch';
import { readGlossary } from '../../read-glossary';
import { serve } from '../../serve';
import { builtExtension } from '../extension';
import { makePages } from '../pages';
import { copyWithLeastPage } from './least-page';

export interface OpenArticle {
  readonly gloss: Launched;
  /** Its tab's number. */
  readonly tab: number;
  close(): Promise<void>;
}

/** Opens an article in a window of its own, so that it is in sight, as it is under a popup. */
export async function openArticle(): Promise<OpenArticle> {
  const names = readGlossary().glossary.entries.map(({ headword }) => headword);
  const [article] = makePages(names, ['article']);
  const server = await serve('none');
  server.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(article?.html);
  });
  const extension = copyWithLeastPage(builtExtension());
  const gloss = await launch({
    extension: extension.folder,
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
  const opened = gloss.context.waitForEvent('page');
  const tab = await gloss.worker.evaluate(
    async (url) => (await chrome.windows.create({ url }))?.tabs?.[0]?.id,
    `${server.origin}/`,
  );
  await (await opened).waitForLoadState();
  if (tab === undefined) throw new Error('the article has no tab');
  const close = async () => {
    await gloss.close();
    await server.close();
    extension.remove();
  };
  return { gloss, tab, close };
}
