/** The glossary for pages of ours that show more of a tab's terms than their names. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FrameTerms } from '@/core/listed-terms';
import { joinGlossaries, type OwnPart } from '@/core/own/join-glossaries';
import { partsOfId } from '@/core/own/own-ids';
import type { Glossary } from '@/data/glossary';
import { loadGlossary } from '@/services/glossary-file';
import { onOwnChange } from '@/services/own-store/change-notice';
import { readAround } from '@/services/own-store/read-around';

/**
 * The built-in glossary with what the reader's own ones say of the terms of a tab's frames;
 * `undefined` until it is at hand. It stays as it was while more is read.
 */
export function useJoined(frames: readonly FrameTerms[] | undefined): Glossary | undefined {
  const [builtIn, setBuiltIn] = useState<Glossary>();
  useEffect(() => void loadGlossary().then(setBuiltIn), []);
  const own = useOwnParts(frames && ownIdsIn(frames));
  return useMemo(
    () => builtIn && own && (own.length > 0 ? joinGlossaries(builtIn, own) : builtIn),
    [builtIn, own],
  );
}

/** What stands around entries of own glossaries; read anew where these change. */
function useOwnParts(ids: readonly string[] | undefined): readonly OwnPart[] | undefined {
  const [own, setOwn] = useState<readonly OwnPart[]>();
  const [changes, setChanges] = useState(0);
  useEffect(() => onOwnChange(() => setChanges((count) => count + 1)), []);
  useEffect(() => {
    if (!ids) return undefined;
    let isWanted = true;
    void readOwn(ids).then((parts) => isWanted && setOwn(parts));
    return () => {
      isWanted = false;
    };
  }, [ids?.join(' '), changes]);
  return own;
}

/** None where the store cannot be read: the built-in glossary is there all the same. */
async function readOwn(ids: readonly string[]): Promise<readonly OwnPart[]> {
  if (ids.length === 0) return [];
  const references = ids.map((id) => ({ kind: 'entry', id }) as const);
  return readAround(references, []).catch(() => []);
}

function ownIdsIn(frames: readonly FrameTerms[]): string[] {
  const ids = new Set(frames.flatMap(({ terms }) => terms.map(({ id }) => id)));
  return [...ids].filter((id) => partsOfId(id).glossary !== undefined);
}
