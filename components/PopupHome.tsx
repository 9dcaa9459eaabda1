import { useState } from 'preact/hooks';
import type { Activity } from '@/core/activity';
import type { NamedRecord } from '@/core/name-index';
import type { Amount } from '@/core/settings';
import { NamedList } from './NamedList';
import { PageActivity } from './PageActivity';
import { PageControls } from './PageControls';
import { PagePanel, type PagePanelProps } from './PagePanel';
import { type Lead, PopupLeads } from './PopupLeads';
import { Tabs } from './Tabs';
import { words } from './words';

const LISTS = ['page', 'saved', 'recent'] as const;

export interface PopupHomeProps extends PagePanelProps {
  /** The latest first. */
  readonly saved: readonly NamedRecord[];
  readonly recent: readonly NamedRecord[];
  readonly onSite: (off: boolean) => void;
  readonly onAmount: (amount: Amount) => void;
  /** Looks at what Gloss does in the page; left out where there is nothing to tell. */
  readonly onActivity?: () => Promise<Activity | undefined>;
  /** Pages of ours that make sense to go on to from here. */
  readonly leads: readonly Lead[];
  readonly onLead: (lead: Lead) => void;
}

/** What the popup shows while nothing is searched: this page, what was saved, what was looked up. */
export function PopupHome(props: PopupHomeProps) {
  const { page, saved, recent, onOpen, onActivity } = props;
  const [list, setList] = useState<(typeof LISTS)[number]>('page');
  const hasTerms = page.state === 'ready' && !page.off && page.terms.length > 0;
  return (
    <>
      <Tabs
        label={words.lists}
        tabs={LISTS.map((name) => ({ name, title: words.listTitles[name] }))}
        active={list}
        onActive={setList}
      >
        {list === 'page' && <PagePanel {...props} />}
        {list === 'page' && onActivity && <PageActivity page={page} onAsk={onActivity} />}
        {list === 'saved' && (
          <NamedList
            records={saved}
            empty={words.noSaved}
            emptyHint={words.noSavedHint}
            onOpen={onOpen}
          />
        )}
        {list === 'recent' && (
          <NamedList
            records={recent}
            empty={words.noRecent}
            emptyHint={words.noRecentHint}
            onOpen={onOpen}
          />
        )}
      </Tabs>
      <footer>
        {page.state === 'ready' && (
          <PageControls
            {...page}
            site={page.site}
            onSite={props.onSite}
            onAmount={props.onAmount}
          />
        )}
        <PopupLeads
          leads={props.leads.filter((lead) => lead !== 'brief' || hasTerms)}
          onLead={props.onLead}
        />
      </footer>
    </>
  );
}
