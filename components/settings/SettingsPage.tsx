import { useState } from 'preact/hooks';
import type { Failures } from '@/core/failures';
import type { PolicyReading } from '@/core/policy';
import type { Change, ReaderState } from '@/core/reader-state';
import type { Settings } from '@/core/settings';
import type { SyncNote } from '@/core/sync/note';
import type { EntryLink } from '@/core/views';
import { PageHeading } from '../glossary/PageHeading';
import { words } from '../words';
import { type BackupHands, BackupSection } from './BackupSection';
import { CardSection } from './CardSection';
import { FailuresSection } from './FailuresSection';
import { PolicyContext } from './Governed';
import { KeysSection, type Shortcut } from './KeysSection';
import { LookSection } from './LookSection';
import { MarksSection } from './MarksSection';
import { NotHereSection } from './NotHereSection';
import { PolicyNotice } from './PolicyNotice';
import { ResetSection } from './ResetSection';
import { SitesSection } from './SitesSection';
import { SyncSection } from './SyncSection';
import { type FieldCount, TermsSection, type TermsSectionProps } from './TermsSection';
import { WordsSection } from './WordsSection';

export interface SettingsPageProps {
  readonly reader: ReaderState;
  /** Whether data of a newer version lies in storage, which this one cannot read. */
  readonly hasNewerData: boolean;
  readonly policy: PolicyReading;
  /** How the last exchange with other computers went. */
  readonly syncNote: SyncNote | undefined;
  /** What has gone wrong in Gloss itself. */
  readonly failures: Failures;
  readonly fields: readonly FieldCount[];
  readonly levels: TermsSectionProps['levels'];
  readonly link: (id: string) => EntryLink | undefined;
  readonly shortcuts: readonly Shortcut[];
  /** Resolves to whether the change was written down. */
  readonly onChange: (change: Change) => Promise<boolean>;
  readonly onChangeKeys: () => Promise<boolean>;
  /** Resolve to whether it was done. */
  readonly onCopyFailures: () => Promise<boolean>;
  readonly onClearFailures: () => Promise<boolean>;
  readonly backup: BackupHands;
}

/** All that readers can set, and all that Gloss keeps of them. */
export function SettingsPage(props: SettingsPageProps) {
  const { reader, link, backup } = props;
  const { settings } = reader;
  const text = words.settings;
  const [isSaved, setSaved] = useState(true);
  const change = async (wanted: Change) => {
    const isDone = await props.onChange(wanted);
    setSaved(isDone);
    return isDone;
  };
  const set = (some: Partial<Settings>) => void change({ kind: 'settings', settings: some });
  // A reset and a restore replace all that was there: only the last of them can be undone.
  const [replacedBy, setReplacedBy] = useState<'restore' | 'reset'>();
  const replace = (by: 'restore' | 'reset') => async (wanted: Change) => {
    const isDone = await change(wanted);
    if (isDone) setReplacedBy(by);
    return isDone;
  };

  return (
    <PolicyContext.Provider value={props.policy.policy}>
      <div class="settings">
        <PageHeading hint={text.intro}>{text.title}</PageHeading>
        <p class="problem" role="alert">
          {!isSaved && text.notSaved}
        </p>
        {props.hasNewerData && <p class="notice">{text.newerData}</p>}
        <PolicyNotice {...props.policy} />
        <MarksSection settings={settings} onSet={set} />
        <TermsSection settings={settings} fields={props.fields} levels={props.levels} onSet={set} />
        <CardSection settings={settings} onSet={set} />
        <LookSection settings={settings} onSet={set} />
        <SitesSection
          sites={settings.sitesOff}
          onSite={(site, on) => change({ kind: 'site-off', site, on })}
        />
        {(['known', 'saved'] as const).map((list) => (
          <WordsSection
            key={list}
            list={list}
            times={reader.words[list]}
            link={link}
            onWord={(id, on, since) => change({ kind: list, id, on, since })}
          />
        ))}
        <NotHereSection
          notHere={reader.words.notHere}
          link={link}
          onNotHere={(notHere, on) => change({ kind: 'not-here', ...notHere, on })}
        />
        <SyncSection settings={settings} note={props.syncNote} onSet={set} />
        <KeysSection shortcuts={props.shortcuts} onChangeKeys={props.onChangeKeys} />
        <BackupSection
          reader={reader}
          isLatest={replacedBy === 'restore'}
          {...backup}
          onRestore={(state) => replace('restore')({ kind: 'restore', state })}
        />
        <FailuresSection
          failures={props.failures}
          onCopy={props.onCopyFailures}
          onClear={props.onClearFailures}
        />
        <ResetSection
          reader={reader}
          isLatest={replacedBy === 'reset'}
          onSave={backup.onSave}
          onReset={() => replace('reset')({ kind: 'reset' })}
          onRestore={(state) => replace('reset')({ kind: 'restore', state })}
        />
      </div>
    </PolicyContext.Provider>
  );
}
