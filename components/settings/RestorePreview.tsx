import { useEffect, useRef } from 'preact/hooks';
import type { GlossaryPreview } from '@/core/exchange-messages';
import { type Difference, isSame } from '@/core/reader-difference';
import { fill, words } from '../words';
import { changesAnything, RestoredGlossaries } from './RestoredGlossaries';
import { sayValue } from './say-setting';

export interface RestorePreviewProps {
  /** The file's name. */
  readonly file: string;
  /** ISO 8601; empty where the file does not say. */
  readonly written: string;
  readonly difference: Difference;
  /** Own glossaries that are in it. */
  readonly glossaries: readonly GlossaryPreview[];
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** What a backup holds and what it would change, before anything is changed. */
export function RestorePreview(props: RestorePreviewProps) {
  const { file, written, difference, glossaries, onRestore, onCancel } = props;
  const isAllSame = isSame(difference) && !glossaries.some(changesAnything);
  const text = words.settings.backup;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const date = new Date(written);
  const isDated = !Number.isNaN(date.getTime());
  return (
    <div class="dry-run">
      <h3 ref={heading} tabIndex={-1}>
        {fill(text.found, file)}
      </h3>
      {isDated && (
        <p class="quiet">
          {fill(text.written, date.toLocaleDateString(words.language, { dateStyle: 'long' }))}
        </p>
      )}
      {isAllSame ? (
        <p>{text.same}</p>
      ) : (
        <>
          <SettingsTable difference={difference} />
          <ListsTable difference={difference} />
        </>
      )}
      <RestoredGlossaries glossaries={glossaries} />
      <p class="row">
        {!isAllSame && (
          <button type="button" class="action main" onClick={onRestore}>
            {text.restore}
          </button>
        )}
        <button type="button" class="action" onClick={onCancel}>
          {text.cancel}
        </button>
      </p>
    </div>
  );
}

function SettingsTable({ difference }: { readonly difference: Difference }) {
  const text = words.settings.backup;
  if (difference.settings.length === 0) return null;
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{text.setting}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {difference.settings.map(({ setting, from, to }) => (
          <tr key={setting}>
            <th scope="row">{text.names[setting]}</th>
            <td>{sayValue(setting, from)}</td>
            <td>{sayValue(setting, to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ListsTable({ difference }: { readonly difference: Difference }) {
  const text = words.settings.backup;
  if (difference.lists.length === 0) return null;
  return (
    <table class="facts numbers">
      <thead>
        <tr>
          <th scope="col">{text.list}</th>
          <th scope="col">{text.holds}</th>
          <th scope="col">{text.added}</th>
          <th scope="col">{text.lost}</th>
        </tr>
      </thead>
      <tbody>
        {difference.lists.map(({ list, holds, added, removed }) => (
          <tr key={list}>
            <th scope="row">{text.names[list]}</th>
            <td>{holds}</td>
            <td>{added}</td>
            <td>{removed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
