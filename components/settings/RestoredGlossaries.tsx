import type { GlossaryPreview } from '@/core/exchange-messages';
import { FaultList } from '../own/FaultList';
import { counted, fill, words } from '../words';
import { sayFault } from './say-fault';

type Sound = Extract<GlossaryPreview, { readonly kind: 'sound' }>;

/** Whether restoring a glossary would change anything. */
export function changesAnything(one: GlossaryPreview): boolean {
  return one.kind === 'sound' && (one.isNew || one.added + one.changed > 0);
}

/** The own glossaries of a backup: what each would change, and what of it cannot come back. */
export function RestoredGlossaries({
  glossaries,
}: {
  readonly glossaries: readonly GlossaryPreview[];
}) {
  const text = words.settings.backup;
  const sound = glossaries.filter((one): one is Sound => one.kind === 'sound');
  return (
    <>
      {sound.length > 0 && <GlossariesTable glossaries={sound} />}
      {sound.some(({ isNew, changed }) => !isNew && changed > 0) && (
        <p class="quiet">{text.kept}</p>
      )}
      {glossaries.map((one, index) => (
        <LeftOut key={`${index} ${one.title}`} {...one} />
      ))}
    </>
  );
}

function GlossariesTable({ glossaries }: { readonly glossaries: readonly Sound[] }) {
  const text = words.settings.backup;
  return (
    <table class="facts numbers">
      <thead>
        <tr>
          <th scope="col">{text.glossary}</th>
          <th scope="col">{text.holds}</th>
          <th scope="col">{text.added}</th>
          <th scope="col">{text.changed}</th>
        </tr>
      </thead>
      <tbody>
        {glossaries.map(({ title, url, isNew, isOn, holds, added, changed }, index) => (
          <tr key={`${index} ${title}`}>
            <th scope="row">
              {title}
              {url !== undefined && (
                <p class="quiet">{fill(sayFetched(isNew, isOn), new URL(url).host)}</p>
              )}
            </th>
            {[holds, added, changed].map((count, column) => (
              <td key={column}>{count.toLocaleString(words.language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayFetched(isNew: boolean, isOn: boolean): string {
  const { fetched, fetchedHere, fetchedOnceOn } = words.settings.backup;
  if (!isOn) return fetchedOnceOn;
  return isNew ? fetched : fetchedHere;
}

function LeftOut(one: GlossaryPreview) {
  const text = words.settings.backup;
  if (one.kind === 'bad') {
    return (
      <div class="problem">
        <p>{fill(text.badGlossary, one.title || '?')}</p>
        <ul>
          <li>{sayFault(one.fault)}</li>
        </ul>
      </div>
    );
  }
  if (one.faults.length === 0) return null;
  const isRefused = one.kind === 'refused';
  return (
    <div class="problem">
      <p>{fill(isRefused ? text.badGlossary : text.leftOut, one.title)}</p>
      <FaultList faults={one.faults} />
      {!isRefused && one.more > 0 && <p>{counted(one.more, text.oneMore, text.manyMore)}</p>}
    </div>
  );
}
