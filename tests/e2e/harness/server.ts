/** Serves tests/pages under two origins: one for the page, one for frames from another site. */
import { fileURLToPath } from 'node:url';
import { type PageServer, serve } from '@/scripts/serve';

const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Pages may load scripts of installed packages from "/modules/…". */
export function servePages(): Promise<PageServer> {
  return serve(PAGES, { '/modules': MODULES });
}
