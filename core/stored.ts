/** How stored data is read: what is damaged is left out alone, what is newer is left alone. */
import * as v from 'valibot';

/** The id of a record: of our own glossary a few words, of another one as long as it makes them. */
export const recordId = v.pipe(v.string(), v.maxLength(500));

/** A list of what is sound in a stored list. */
export function soundOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((stored) => stored.filter((one): one is v.InferOutput<Item> => v.is(item, one))),
  );
}

/** A record of what is sound in a stored record. */
export function soundRecordOf<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((stored): Record<string, v.InferOutput<Value>> => {
      const entries = Object.entries(stored).flatMap(([key, one]) => {
        const result = v.safeParse(value, one);
        return result.success ? [[key, result.output]] : [];
      });
      return Object.fromEntries(entries);
    }),
  );
}

/** Whether two values are the same once they are stored: lists by what they hold. */
export function isStoredAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a stored value comes from a version of Gloss that knows more than this one. */
export function isNewer(stored: unknown, version: number): boolean {
  const written = (stored as { version?: unknown } | null | undefined)?.version;
  return typeof written === 'number' && written > version;
}
