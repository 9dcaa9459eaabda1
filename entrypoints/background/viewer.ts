/** The glossary as views, at hand as long as the worker lives. */
import { createViewer, type Viewer } from '@/core/views';
import { loadGlossary } from '@/services/glossary-file';

let known: Promise<Viewer> | undefined;

/** The built-in glossary's viewer, made once; what failed is tried again. */
export function viewer(): Promise<Viewer> {
  known ??= loadGlossary().then(createViewer);
  known.catch(() => {
    known = undefined;
  });
  return known;
}
