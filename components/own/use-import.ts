import { useRef, useState } from 'preact/hooks';
import { CAPS } from '@/core/exchange/limits';
import type { ReadFileOptions } from '@/core/exchange/read-file';
import type { AskExchange, Choices, Failed, ReadAnswer } from '@/core/exchange-messages';
import { type FetchedFile, type FetchedSource, fileNameOf } from '@/core/subscriptions/fetched';
import type { ImportStage } from './import-stage';

export interface Importing {
  readonly stage: ImportStage;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string, name: string) => void;
  /** Reads what an address has given, to be kept up to date from there. */
  readonly readSource: (url: string, file: FetchedFile) => void;
  /** Reads the same again, now that it is known what its columns hold. */
  readonly readColumns: (options: Pick<ReadFileOptions, 'columns' | 'hasHeader'>) => void;
  /** The dry run into another glossary; `undefined` for a new one. */
  readonly planInto: (glossary: string | undefined) => void;
  readonly apply: (title: string, choices: Choices) => void;
  /** Resolves to whether it was undone. */
  readonly undo: () => Promise<boolean>;
  readonly cancel: () => void;
}

interface Content {
  readonly text: Uint8Array | string;
  readonly file: string;
  /** Where it comes from, if it is to be kept up to date from there. */
  readonly source?: FetchedSource;
}

/** An import from the choice of a file to its undoing; the worker does the work. */
export function useImport(ask: AskExchange): Importing {
  const [stage, setStage] = useState<ImportStage>({ kind: 'none' });
  const content = useRef<Content>(undefined);
  /** Counts what was begun: what comes of something that was called off is passed over. */
  const turn = useRef(0);

  function begin(first: ImportStage): (next: ImportStage) => void {
    const own = ++turn.current;
    setStage(first);
    return (next) => {
      if (turn.current === own) setStage(next);
    };
  }
  async function read(options: Omit<ReadFileOptions, 'file'> = {}): Promise<void> {
    const { text, file, source } = content.current ?? { text: '', file: '' };
    const show = begin({ kind: 'reading', file });
    const answer = ask({
      kind: 'read',
      content: text,
      options: { ...options, file },
      ...(source && { source }),
    });
    show(await answer.then((read) => stageOf(read, file), asUnreadable));
  }

  return {
    stage,
    async readFile(file) {
      const show = begin({ kind: 'reading', file: file.name });
      if (file.size > CAPS.bytes) return show(tooLarge(file.name));
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return show({ kind: 'unreadable' });
      content.current = { text: new Uint8Array(bytes), file: file.name };
      return read();
    },
    readText(text, file) {
      content.current = { text, file };
      void read();
    },
    readSource(url, { bytes, kind: _kind, ...version }) {
      content.current = { text: bytes, file: fileNameOf(url), source: { url, ...version } };
      void read();
    },
    readColumns: (options) => void read(options),
    async planInto(into) {
      const own = ++turn.current;
      const plan = await ask({ kind: 'plan', into });
      const file = content.current?.file ?? '';
      if (turn.current === own) setStage(stageOf(plan, file));
    },
    async apply(title, choices) {
      const show = begin({ kind: 'writing', done: 0, all: 0 });
      const applied = await ask({ kind: 'apply', title, choices }, (done, all) =>
        show({ kind: 'writing', done, all }),
      ).catch(asUnreadable);
      if (applied.kind !== 'applied') return show(applied);
      return show({ kind: 'applied', applied, isUndone: false });
    },
    async undo() {
      const answer = await ask({ kind: 'undo' });
      const isUndone = answer.kind === 'undone' && answer.isUndone;
      if (isUndone && stage.kind === 'applied') setStage({ ...stage, isUndone });
      if (!isUndone) setStage(answer.kind === 'failed' ? answer : { kind: 'too-late' });
      return isUndone;
    },
    cancel: () => void begin({ kind: 'none' }),
  };
}

function stageOf(answer: ReadAnswer | Failed, file: string): ImportStage {
  switch (answer.kind) {
    case 'planned':
      return { kind: 'planned', file, plan: answer };
    case 'columns':
      return { kind: 'columns', file, table: answer };
    case 'refused':
      return { kind: 'refused', file, faults: answer.faults };
    case 'failed':
      return answer;
  }
}

/** What nobody foresaw: nothing was changed by it. */
function asUnreadable(): ImportStage & { readonly kind: 'unreadable' } {
  return { kind: 'unreadable' };
}

/** Said before the file is read: it need not be held in memory to be refused. */
function tooLarge(file: string): ImportStage {
  const reason = `is larger than ${CAPS.bytes / 1024 / 1024} MB`;
  return { kind: 'refused', file, faults: [{ kind: 'file', file, reason }] };
}
