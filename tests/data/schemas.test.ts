import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { exportGlossary } from '@/core/export-glossary';
import { exchangeSchema } from '@/data/glossary';
import { readGlossary } from '@/scripts/read-glossary';
import { SCHEMA_FOLDER, schemaFiles } from '@/scripts/schemas';

test.each(schemaFiles())(
  '$name is what data/glossary.ts says (run `npm run schemas`)',
  ({ name, text }) => {
    expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
  },
);

test('the exported glossary is in the exchange format', () => {
  const exported = JSON.parse(JSON.stringify(exportGlossary(readGlossary().glossary))) as unknown;
  const result = v.safeParse(exchangeSchema, exported);
  expect(result.issues ?? []).toEqual([]);
});
