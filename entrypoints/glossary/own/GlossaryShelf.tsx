import { useState } from 'preact/hooks';
import { OwnPage } from '@/components/own/OwnPage';
import { useImport } from '@/components/own/use-import';
import { FORMAT_FACTS } from '@/core/exchange/format-facts';
import type { AskExchange } from '@/core/exchange-messages';
import type { OwnHead } from '@/core/own/own-glossary';
import { ordersOf } from '@/core/own/precedence';
import { changeOwn, removeOwn, reorderOwn, restoreOwn } from '@/services/own-glossaries';
import { saveFile } from '@/services/save-file';
import { fetchAgreed } from './fetch-agreed';
import type { Heads } from './use-heads';

export interface GlossaryShelfProps extends Heads {
  readonly ask: AskExchange;
  readonly counts: { readonly entry: number; readonly comparison: number };
  /** Ids of saved entries. */
  readonly saved: readonly string[];
}

/** The list of all glossaries, joined to the store. */
export function GlossaryShelf({ heads, fault, attempt, ask, counts, saved }: GlossaryShelfProps) {
  const [removed, setRemoved] = useState<readonly OwnHead[]>([]);
  const importing = useImport(ask);
  const others = (head: OwnHead) => removed.filter(({ id }) => id !== head.id);
  return (
    <OwnPage
      heads={heads}
      fault={fault}
      builtIn={counts}
      removed={removed}
      saved={saved}
      importing={importing}
      rows={async (group, from, to) => (await ask({ kind: 'rows', group, from, to })).rows}
      fetchFrom={fetchAgreed}
      onReorder={(ids) => {
        const orders = ordersOf(ids, heads ?? []);
        attempt(reorderOwn(ids), (head) => ({ ...head, order: orders.get(head.id) ?? head.order }));
      }}
      onSwitch={(id, isOn) =>
        attempt(changeOwn(id, { isOn }), (head) => (head.id === id ? { ...head, isOn } : head))
      }
      onRemove={(head) =>
        attempt(removeOwn(head.id).then(() => setRemoved([...others(head), head])))
      }
      onRestore={(head) => attempt(restoreOwn(head.id).then(() => setRemoved(others(head))))}
      onExport={async (picked, format, names) => {
        const answer = await ask({ kind: 'write', picked, format, title: names.title }).catch(
          () => undefined,
        );
        if (answer?.kind !== 'written') return undefined;
        const name = `${names.file}.${FORMAT_FACTS[format].extension}`;
        if (answer.records > 0) saveFile(name, answer.content as Blob);
        return answer.records;
      }}
    />
  );
}
