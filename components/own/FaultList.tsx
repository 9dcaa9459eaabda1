import type { ReadFault } from '@/core/exchange/reading';
import { CONTENT_LANGUAGE, fill, words } from '../words';
import { fieldLabel } from './say';

type Shown = Pick<ReadFault, 'line' | 'record' | 'field' | 'reason'>;

/** What is wrong with a file, each with its line. Reasons quote the file, and are in English. */
export function FaultList({ faults }: { readonly faults: readonly Shown[] }) {
  return (
    <ul class="file-faults">
      {faults.map((fault) => (
        <li key={`${fault.line}-${fault.record}-${fault.field}-${fault.reason}`}>
          <FaultLine {...fault} />
        </li>
      ))}
    </ul>
  );
}

/** One fault: "Line 4 ARR: Definition is missing". */
export function FaultLine({ line, record, field, reason }: Shown) {
  return (
    <>
      {line ? <span class="line">{fill(words.own.import.line, line)}</span> : null}{' '}
      {record && <strong>{record}</strong>}
      {record && ': '}
      {field && fieldLabel(field)} <span lang={CONTENT_LANGUAGE}>{reason}</span>
    </>
  );
}
