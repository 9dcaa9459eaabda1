import { useState } from 'preact/hooks';
import { CAPS } from '@/core/exchange/limits';
import type { StoreFault } from '@/core/own/own-glossary';
import { words } from '../words';
import { TextField } from './TextField';

export interface RenameFormProps {
  readonly title: string;
  /** Resolves to what went wrong, where something did. */
  readonly onRename: (title: string) => Promise<StoreFault | undefined>;
}

/** Gives a glossary another name. */
export function RenameForm({ title, onRename }: RenameFormProps) {
  const text = words.own.glossary;
  const [typed, setTyped] = useState(title);
  const [said, setSaid] = useState('');

  async function rename(event: Event) {
    event.preventDefault();
    const wanted = typed.trim().slice(0, CAPS.term);
    if (!wanted || wanted === title) return;
    const fault = await onRename(wanted);
    setSaid(fault ? words.own.faults[fault] : text.renamed);
  }

  return (
    <form class="rename" onSubmit={(event) => void rename(event)}>
      <TextField
        label={text.name}
        value={typed}
        faults={[]}
        onValue={setTyped}
        onLeft={() => undefined}
      />
      <button type="submit" class="action">
        {text.rename}
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </form>
  );
}
