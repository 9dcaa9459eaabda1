import type { Settings } from '@/core/settings';
import type { SyncNote } from '@/core/sync/note';
import { counted, fill, words } from '../words';
import { Governed } from './Governed';
import { Section } from './Section';

export interface SyncSectionProps {
  readonly settings: Settings;
  /** How the last exchange went. */
  readonly note: SyncNote | undefined;
  readonly onSet: (settings: Partial<Settings>) => void;
}

/** Whether the reader's other computers are kept the same, and how that goes. */
export function SyncSection({ settings, note, onSet }: SyncSectionProps) {
  const { sync } = words.settings;
  return (
    <Section title={sync.title} intro={sync.intro}>
      <Governed setting="sync">
        <label class="check">
          <input
            type="checkbox"
            checked={settings.sync}
            onChange={(event) => onSet({ sync: event.currentTarget.checked })}
          />
          {sync.on}
        </label>
      </Governed>
      <p class="quiet" role="status">
        {settings.sync && note && sayNote(note)}
      </p>
    </Section>
  );
}

function sayNote(note: SyncNote): string {
  const { sync, language } = { sync: words.settings.sync, language: words.language };
  switch (note.kind) {
    case 'done':
      return fill(sync.done, new Date(note.at).toLocaleString(language));
    case 'full':
      return counted(note.left, sync.oneLeft, sync.manyLeft);
    case 'newer':
      return sync.newer;
    case 'failed':
      return fill(sync.failed, note.reason);
  }
}
