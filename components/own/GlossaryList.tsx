import { useState } from 'preact/hooks';
import type { OwnHead } from '@/core/own/own-glossary';
import { inOrder } from '@/core/own/precedence';
import { fill, words } from '../words';
import { GlossaryRow } from './GlossaryRow';

export interface GlossaryListProps {
  readonly heads: readonly OwnHead[];
  /** How much the built-in glossary holds. */
  readonly builtIn: { readonly entry: number; readonly comparison: number };
  /** Those that were taken away since the page was opened: they stay in their place, to be brought back. */
  readonly removed: readonly OwnHead[];
  readonly onReorder: (ids: readonly string[]) => void;
  readonly onSwitch: (id: string, isOn: boolean) => void;
  readonly onRemove: (head: OwnHead) => void;
  readonly onRestore: (head: OwnHead) => void;
  /** The reader wants it as a file. */
  readonly onExport: (id: string) => void;
}

/** All glossaries in the reader's order: the first one leads where several have a term. */
export function GlossaryList(props: GlossaryListProps) {
  const { heads, removed, onReorder } = props;
  const text = words.own.list;
  const [said, setSaid] = useState('');
  const all = new Map([...heads, ...removed].map((head) => [head.id, head]));
  const ids = inOrder([...all.values()]);
  const titleOf = (id: string) => all.get(id)?.title ?? text.builtIn;

  function move(id: string, by: 1 | -1) {
    const from = ids.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= ids.length) return;
    onReorder(ids.with(from, ids[to] ?? id).with(to, id));
    setSaid(fill(text.moved, titleOf(id), to + 1, ids.length));
  }

  return (
    <>
      <ol class="glossaries" aria-label={text.title}>
        {ids.map((id, at) => (
          <GlossaryRow
            key={id}
            title={titleOf(id)}
            head={all.get(id)}
            builtIn={props.builtIn}
            isRemoved={removed.some((head) => head.id === id)}
            isFirst={at === 0}
            isLast={at === ids.length - 1}
            onMove={(by) => move(id, by)}
            onSwitch={(isOn) => props.onSwitch(id, isOn)}
            onRemove={props.onRemove}
            onRestore={props.onRestore}
            onExport={() => props.onExport(id)}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
      {heads.length === 0 && removed.length === 0 && <p class="quiet">{text.none}</p>}
    </>
  );
}
