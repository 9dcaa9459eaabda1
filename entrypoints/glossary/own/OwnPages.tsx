import { useMemo, useState } from 'preact/hooks';
import { NotFoundPage } from '@/components/glossary/NotFoundPage';
import { type Done, UndoBar } from '@/components/glossary/UndoBar';
import type { Find } from '@/components/use-found';
import { fill, words } from '@/components/words';
import type { ReaderState } from '@/core/reader-state';
import { type Route, routeTo } from '@/core/routes';
import { startExchange } from '@/services/workers';
import { GlossaryRecords } from './GlossaryRecords';
import { GlossaryShelf } from './GlossaryShelf';
import { useHeads } from './use-heads';
import { WriteComparison } from './WriteComparison';
import { WriteEntry } from './WriteEntry';
import type { Stored } from './writing';

export interface OwnPagesProps {
  readonly route: Route;
  readonly reader: ReaderState;
  /** How much the built-in glossary holds. */
  readonly counts: { readonly entry: number; readonly comparison: number };
  readonly find: Find;
  readonly onGo: (route: Route) => void;
}

/** The pages about the reader's own glossaries, joined to their store and to the worker for files. */
export function OwnPages({ route, reader, counts, find, onGo }: OwnPagesProps) {
  const { heads, fault, attempt } = useHeads();
  const ask = useMemo(startExchange, []);
  const [done, setDone] = useState<Done>();

  const say = (text: string, name: string, { undo }: Stored) =>
    setDone({ text: fill(text, name), undo: () => attempt(undo()) });
  const saved = (name: string, stored: Stored) => {
    say(words.own.entry.saved, name, stored);
    onGo({ page: 'own-glossary', id: stored.glossary });
  };
  const pages = { find, ask, onSaved: saved, onCancel: () => window.history.back() };
  return (
    <>
      {page()}
      <UndoBar done={done} onGone={() => setDone(undefined)} />
    </>
  );

  function page() {
    switch (route.page) {
      case 'own':
        return (
          <GlossaryShelf
            heads={heads}
            fault={fault}
            attempt={attempt}
            ask={ask}
            counts={counts}
            saved={Object.keys(reader.words.saved)}
          />
        );
      case 'own-glossary': {
        const head = heads?.find(({ id }) => id === route.id);
        if (!head) return heads && <NotFoundPage place={routeTo(route)} />;
        const removed = (name: string, stored: Stored) =>
          say(words.own.entry.removed, name, stored);
        return <GlossaryRecords key={head.id} head={head} ask={ask} onRemoved={removed} />;
      }
      case 'write':
        return (
          heads && (
            <WriteEntry key={`new ${route.term}`} {...pages} heads={heads} term={route.term} />
          )
        );
      case 'edit':
        return (
          heads && <WriteEntry key={route.id} {...pages} heads={heads} id={route.id} term="" />
        );
      case 'write-comparison':
        return heads && <WriteComparison key={route.id} {...pages} heads={heads} id={route.id} />;
      default:
        return null;
    }
  }
}
