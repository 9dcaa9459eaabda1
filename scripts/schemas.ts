/**
 * `npm run schemas`: writes the JSON Schemas of the glossary's files and of the exchange format, so
 * that editors can complete and check them, and that of an administrator's policy. Tests hold them
 * equal to `data/glossary.ts` and `core/policy.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  comparisonFileSchema,
  entryFileSchema,
  exchangeSchema,
  explainerFileSchema,
} from '@/data/glossary';
import { policySchemaText } from './policy-schema';
import { DATA_FOLDER } from './read-glossary';

const SCHEMAS = {
  entries: entryFileSchema,
  comparisons: comparisonFileSchema,
  explainers: explainerFileSchema,
  exchange: exchangeSchema,
};

/** Each schema's file name and text. */
export function schemaFiles(): { name: string; text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    // Trimming changes what is read, not what may be written: JSON Schema has no word for it.
    text: `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`,
  }));
}

/** Ships in the extension; its manifest names it. */
export const POLICY_SCHEMA = 'public/managed-schema.json';

export const SCHEMA_FOLDER = join(DATA_FOLDER, 'schemas');

if (process.argv[1]?.endsWith('schemas.ts')) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const { name, text } of schemaFiles()) writeFileSync(join(SCHEMA_FOLDER, name), text);
  writeFileSync(POLICY_SCHEMA, policySchemaText());
}
