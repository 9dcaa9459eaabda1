/** What our own pages know of the page in a tab, put together. */
import type { Page } from '@/components/PagePanel';
import type { Contents } from '@/core/contents';
import type { ListedTerm } from '@/core/listed-terms';
import { pairsOnPage } from '@/core/pairs';
import type { ReaderState } from '@/core/reader-state';
import { isOffAt, siteOf } from '@/core/settings';
import type { Frames } from './use-frames';

export interface PageParts extends Frames {
  readonly url: string | undefined;
  readonly contents: Pick<Contents, 'comparisons'> | undefined;
  readonly reader: ReaderState | undefined;
  readonly terms: readonly ListedTerm[];
  /** Whether the browser lets Gloss into pages, as far as that is known. */
  readonly access: boolean | undefined;
  /** Whether the reader's organisation says that pages are not marked. */
  readonly isLocked: boolean;
}

/** The state of the page, as popup and side panel show it. */
export function pageState(parts: PageParts): Page {
  const { url, contents, reader, terms, frames, isReachable, hasLeftAlone, access } = parts;
  if (reader?.settings.lookUpOnly) return { state: 'look-up-only', isLocked: parts.isLocked };
  if (!reader || !contents) return { state: 'loading' };
  const off = isOffAt(reader.settings, url);
  if (!isReachable && !off) return { state: access === false ? 'withheld' : 'unreachable' };
  if (!frames && !off) return { state: 'loading' };
  return {
    state: 'ready',
    site: siteOf(url),
    off,
    amount: reader.settings.amount,
    terms,
    pairs: pairsOnPage(contents.comparisons, terms),
    hasLeftAlone,
  };
}
