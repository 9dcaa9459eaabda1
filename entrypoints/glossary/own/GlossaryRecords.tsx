import { useEffect } from 'preact/hooks';
import { OwnGlossaryPage } from '@/components/own/OwnGlossaryPage';
import type { AskExchange } from '@/core/exchange-messages';
import type { OwnHead } from '@/core/own/own-glossary';
import { changeOwn, markSeen } from '@/services/own-glossaries';
import { faultIn, removeRecord, type Stored } from './writing';

export interface GlossaryRecordsProps {
  readonly head: OwnHead;
  readonly ask: AskExchange;
  readonly onRemoved: (name: string, stored: Stored) => void;
}

/** What one glossary holds, joined to the store. What is new in it counts as seen once it is left. */
export function GlossaryRecords({ head, ask, onRemoved }: GlossaryRecordsProps) {
  const hasNews = head.counts.news > 0;
  useEffect(() => {
    if (!hasNews) return undefined;
    return () => void faultIn(markSeen(head.id));
  }, [hasNews]);
  return (
    <OwnGlossaryPage
      head={head}
      list={async (query, count) => {
        const answer = await ask({ kind: 'records', glossary: head.id, query, count });
        return answer.kind === 'records' ? answer : undefined;
      }}
      onCheck={async (mayShrink) => {
        // What reads all formats is large, and needed by nobody before this.
        const { checkSource } = await import('../../sources/check-source');
        return checkSource(head.id, mayShrink);
      }}
      onRename={(title) => faultIn(changeOwn(head.id, { title }))}
      onRemove={({ reference, name }) =>
        void removeRecord(head.id, reference.kind, reference.id).then((stored) =>
          onRemoved(name, stored),
        )
      }
    />
  );
}
