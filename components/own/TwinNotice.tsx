import { useEffect, useState } from 'preact/hooks';
import { placeOf, routeTo } from '@/core/routes';
import { CONTENT_LANGUAGE, fill, words } from '../words';

/** An entry that has the name that is being written. */
export interface Twin {
  /** As it is known outside of its glossary. */
  readonly id: string;
  readonly headword: string;
  readonly definition: string;
  /** The title of its glossary; `undefined` for the built-in one, which nobody edits. */
  readonly glossary: string | undefined;
}

export interface TwinNoticeProps {
  readonly name: string;
  readonly find: (name: string) => Promise<readonly Twin[]>;
}

/** Says that a term is there already, where, and how to get there. */
export function TwinNotice({ name, find }: TwinNoticeProps) {
  const [twins, setTwins] = useState<readonly Twin[]>([]);
  useEffect(() => {
    let isLate = false;
    void find(name).then((found) => {
      if (!isLate) setTwins(found);
    });
    return () => {
      isLate = true;
    };
  }, [name]);
  return (
    <div role="status">
      {twins.length > 0 && (
        <div class="note twins">
          {twins.map((twin) => (
            <TwinLine key={twin.id} twin={twin} />
          ))}
          <p class="quiet">{words.own.entry.twinHint}</p>
        </div>
      )}
    </div>
  );
}

function TwinLine({ twin }: { readonly twin: Twin }) {
  const text = words.own.entry;
  const place =
    twin.glossary === undefined
      ? placeOf({ kind: 'entry', id: twin.id })
      : routeTo({ page: 'edit', id: twin.id });
  return (
    <p>
      {fill(text.twin, twin.headword, twin.glossary ?? words.own.list.builtIn)}{' '}
      <span lang={twin.glossary === undefined ? CONTENT_LANGUAGE : undefined}>
        {twin.definition}
      </span>{' '}
      <a class="link" href={place}>
        {twin.glossary === undefined ? text.twinOpen : text.twinEdit}
      </a>
    </p>
  );
}
