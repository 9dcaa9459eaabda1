/** The tab that a side panel speaks of: the one in front of its window, whichever that is. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type OpenTab, openTab } from '@/services/tabs';

export interface FrontTab {
  /** `undefined` until it is found. */
  readonly tab: OpenTab | undefined;
  /** Counts how often another page has been loaded or another tab chosen. */
  readonly turns: number;
}

/** Follows the tab in front; stays with one tab where its id is given. */
export function useFrontTab(id: number | undefined): FrontTab {
  const [front, setFront] = useState<FrontTab>({ tab: undefined, turns: 0 });
  useEffect(() => {
    const look = async () => {
      const tab = await openTab(id);
      setFront(({ turns }) => ({ tab, turns: turns + 1 }));
    };
    const onUpdated = (updated: number, { status }: { status?: string }) => {
      setFront((before) => {
        if (updated === before.tab?.id && status === 'complete') void look();
        return before;
      });
    };
    const onActivated = () => void (id === undefined && look());
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(onActivated);
    void look();
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, [id]);
  return front;
}
