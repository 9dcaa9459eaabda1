import { useEffect, useState } from 'preact/hooks';

/** Looks names up as they are typed; the ids that are known so far, by name. */
export function useResolved(
  names: readonly string[],
  idOf: (name: string) => Promise<string | undefined>,
): (name: string) => string | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const unknown = names.filter((name) => !known.has(name));
  useEffect(() => {
    for (const name of unknown) {
      void idOf(name).then((id) => setKnown((before) => new Map(before).set(name, id)));
    }
  }, [unknown.join('\n')]);
  return (name) => known.get(name);
}
