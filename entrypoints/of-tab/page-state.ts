/** What our own pages know of the page in a tab, put together. */
import type { Page } from '@/components/PagePanel';
import type { ListedTerm } from '@/core/listed-terms';
import { pairsOnPage } from '@/core/pairs';
import type { ReaderState } from '@/core/reader-state';
import { isOffAt, siteOf } from '@/core/settings';
import type { Glossary } from '@/data/glossary';
import type { Frames } from './use-frames';

export interface PageParts extends Frames {
  readonly url: string | undefined;
  readonly glossary: Glossary | undefined;
  readonly reader: ReaderState | undefined;
  readonly terms: readonly ListedTerm[];
  /** Whether the browser lets Gloss into pages, as far as that is known. */
  readonly access: boolean | undefined;
}

/** The state of the page, as popup and side panel show it. */
export function pageState(parts: PageParts): Page {
  const { url, glossary, reader, terms, frames, isReachable, hasLeftAlone, access } = parts;
  if (!reader || !glossary) return { state: 'loading' };
  const off = isOffAt(reader.settings, url);
  if (!isReachable && !off) return { state: access === false ? 'withheld' : 'unreachable' };
  if (!frames && !off) return { state: 'loading' };
  return {
    state: 'ready',
    site: siteOf(url),
    off,
    amount: reader.settings.amount,
    terms,
    pairs: pairsOnPage(glossary.comparisons, terms),
    hasLeftAlone,
  };
}
