import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '@/core/activity';
import type { ActivityFiguresProps } from './ActivityFigures';
import type { Page } from './PagePanel';
import { words } from './words';

export interface PageActivityProps {
  readonly page: Page;
  /** Looks at what Gloss does in the page; nothing where it does nothing. */
  readonly onAsk: () => Promise<Activity | undefined>;
}

/** What Gloss does on this page, folded away: who does not unfold it waits for none of it. */
export function PageActivity({ page, onAsk }: PageActivityProps) {
  const [isOpen, setOpen] = useState(false);
  const [Figures, setFigures] = useState<ComponentType<ActivityFiguresProps>>();
  const [activity, setActivity] = useState<Activity>();
  const isRead = page.state === 'ready';
  // It is asked again when what the page says of its terms has changed.
  const terms = isRead ? page.terms : undefined;
  useEffect(() => {
    if (!isOpen) return;
    void import('./ActivityFigures').then((part) => setFigures(() => part.ActivityFigures));
    if (isRead) void onAsk().then(setActivity);
  }, [isOpen, isRead, terms]);
  const root = useRef<HTMLDetailsElement>(null);
  // It stands below a list that may be long: what unfolds there would not be seen.
  useLayoutEffect(() => {
    if (isOpen && Figures) root.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, Boolean(Figures), Boolean(activity)]);
  return (
    <details class="activity" ref={root} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.activity.title}</summary>
      {isOpen && Figures && <Figures page={page} activity={activity} />}
    </details>
  );
}
