/** The tab that a page of ours speaks of. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type OpenTab, openTab } from '@/services/tabs';

/** The tab that the page's own address names (`?tab=ID`); `undefined` where it names none. */
export function askedTab(): number | undefined {
  return Number(new URLSearchParams(location.search).get('tab')) || undefined;
}

/** A tab by its id, or the one before the reader; `undefined` until it is found. */
export function useTab(id: number | undefined): OpenTab | undefined {
  const [tab, setTab] = useState<OpenTab>();
  useLayoutEffect(() => {
    void openTab(id).then(setTab);
  }, [id]);
  return tab;
}
