import { useEffect, useState } from 'preact/hooks';

/** Looks names up as they appear; what is known so far of each. */
export function useResolved<Found>(
  names: readonly string[],
  look: (name: string) => Promise<Found | undefined>,
): (name: string) => Found | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, Found | undefined>>(new Map());
  const unknown = names.filter((name) => !known.has(name));
  useEffect(() => {
    for (const name of unknown) {
      void look(name).then((found) => setKnown((before) => new Map(before).set(name, found)));
    }
  }, [unknown.join('\n')]);
  return (name) => known.get(name);
}
