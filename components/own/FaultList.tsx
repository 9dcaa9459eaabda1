import type { ReadFault } from '@/core/exchange/reading';
import { fill, words } from '../words';
import { fieldLabel } from './say';
import { sayReason } from './say-reason';

type Shown = Pick<ReadFault, 'line' | 'record' | 'field' | 'reason'>;

/** What is wrong with a file, each with its line. Reasons quote the file. */
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
  const said = sayReason(reason);
  return (
    <>
      {line ? <span class="line">{fill(words.own.import.line, line)}</span> : null}{' '}
      {record && <strong>{record}</strong>}
      {record && ': '}
      {field && fieldLabel(field)} <span lang={said.language}>{said.text}</span>
    </>
  );
}
