import type { PolicyReading } from '@/core/policy';
import { fill, words } from '../words';
import { sayFault } from './say-fault';

/** Says that an organisation has set Gloss up, and what is faulty in that. */
export function PolicyNotice({ policy, faults }: PolicyReading) {
  const text = words.settings.policy;
  const { organization, locked, subscriptions, glossaries } = policy;
  const isThere = organization || locked.length + subscriptions.length + glossaries.length > 0;
  return (
    <>
      {isThere && (
        <p class="notice">{organization ? fill(text.notice, organization) : text.noticeUnnamed}</p>
      )}
      {faults.length > 0 && (
        <div class="problem" role="alert">
          <p>{text.faults}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.path}>{sayFault(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
