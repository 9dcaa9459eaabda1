/** The names in a record on one line each, and no variant twice. */
import { cleanName } from './clean-text';

type Fields = Readonly<Record<string, unknown>>;

/** A record with its names tidied; what has not the shape of a name is left to the schema. */
export function tidyNames(fields: Fields): Fields {
  const headword = nameOf(fields.headword);
  const names = Object.entries({
    headword,
    field: nameOf(fields.field),
    preferred: nameOf(fields.preferred),
  });
  return {
    ...fields,
    ...Object.fromEntries(names.filter(([, name]) => name !== undefined)),
    ...(Array.isArray(fields.variants) && { variants: tidyVariants(fields.variants, headword) }),
  };
}

/** A value as a name; `undefined` where it is no text. */
export function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' ? cleanName(value) : undefined;
}

function tidyVariants(variants: readonly unknown[], headword: string | undefined): unknown[] {
  const seen = new Set([headword]);
  return variants.flatMap((variant) => {
    const name = nameOf((variant as { text?: unknown } | null | undefined)?.text);
    if (name === undefined) return [variant];
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ ...(variant as object), text: name }];
  });
}
