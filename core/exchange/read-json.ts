/** Gloss JSON, the exchange format that `data/schemas/exchange.schema.json` describes: lossless. */
import * as v from 'valibot';
import {
  exchangeComparisonSchema,
  exchangeEntrySchema,
  exchangeSchema,
  explainerSchema,
} from '@/data/glossary';
import { createCollector, type Draft } from './collector';
import { type JsonText, parseJson } from './json-text';
import { fieldOf, plainReason } from './plain-reason';
import { type Reading, type ReadOptions, type RecordFault, Refusal } from './reading';

/** What is said of the whole; the records are checked one by one. */
const documentSchema = v.object({
  ...exchangeSchema.entries,
  title: v.optional(v.string()),
  language: v.optional(v.pipe(v.string(), v.maxLength(35, 'is no language code'))),
  entries: v.array(v.unknown()),
  comparisons: v.optional(v.array(v.unknown()), []),
  explainers: v.optional(v.array(v.unknown()), []),
});

/** Reads a document in the exchange format. */
export function readJson(text: string, { file }: ReadOptions): Reading {
  const json = parseJson(text);
  const { revision, entries, comparisons, explainers, ...about } = documentOf(json);
  const collector = createCollector(file);
  const draftOf = draftReader(json, collector.fault);
  for (const one of entries) collector.entry(draftOf(one, exchangeEntrySchema));
  for (const one of comparisons) collector.comparison(draftOf(one, exchangeComparisonSchema));
  for (const one of explainers) collector.explainer(draftOf(one, explainerSchema));
  return collector.finish('all', { ...about, version: revision });
}

function documentOf({ value, lineOf }: JsonText) {
  const result = v.safeParse(documentSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = fieldOf(issue);
  if (field === 'format')
    throw new Refusal('is JSON, but not of Gloss: "format" is not "gloss"', 1);
  if (field === 'version') {
    throw new Refusal('is of another version of the format than 1: a newer Gloss may read it', 1);
  }
  throw new Refusal(`${field ? `${field} ` : ''}${plainReason(issue)}`, lineOf(value) ?? 1);
}

function draftReader({ value, lineOf }: JsonText, fault: RecordFault) {
  return (record: unknown, schema: { readonly entries: object }): Draft => {
    const line = lineOf(record) ?? lineOf(value);
    const isObject = lineOf(record) !== undefined && !Array.isArray(record);
    const fields = (isObject ? record : {}) as Draft['fields'];
    const stranger = Object.keys(fields).find((name) => !Object.hasOwn(schema.entries, name));
    if (stranger !== undefined) {
      const name = fields.headword ?? fields.title;
      const place = { line, record: typeof name === 'string' ? name : undefined };
      fault('part', { ...place, field: stranger.slice(0, 80) }, 'is no field that Gloss knows');
    }
    return { line, fields };
  };
}
