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
import {
  type ReadGlossary,
  type Reading,
  type ReadOptions,
  type RecordFault,
  Refusal,
} from './reading';

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
export function readJson(text: string, options: ReadOptions): Reading {
  return readJsonDocument(parseJson(text), options);
}

/** The same of a document that may stand in a larger one. Throws `Refusal`. */
export function readJsonDocument(json: JsonText, { file, again }: ReadOptions): ReadGlossary {
  const { revision, entries, comparisons, explainers, ...about } = documentOf(json);
  const collector = createCollector(file, again);
  const draftsOf = draftReader(json, collector.fault);
  for (const draft of draftsOf(entries, exchangeEntrySchema)) collector.entry(draft);
  for (const draft of draftsOf(comparisons, exchangeComparisonSchema)) collector.comparison(draft);
  for (const draft of draftsOf(explainers, explainerSchema)) collector.explainer(draft);
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

function draftReader({ lineOf }: JsonText, fault: RecordFault) {
  return function* (
    records: readonly unknown[],
    schema: { readonly entries: object },
  ): Generator<Draft> {
    let line = 1;
    for (const record of records) {
      line = lineOf(record) ?? line;
      if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
        const fields = record as Draft['fields'];
        const stranger = Object.keys(fields).find((name) => !Object.hasOwn(schema.entries, name));
        if (stranger !== undefined) {
          const field = stranger.slice(0, 80);
          fault('part', { line, record: nameOf(fields), field }, 'is no field that Gloss knows');
        }
        yield { line, fields };
      } else {
        fault(
          'record',
          { line },
          `is not a record in braces: ${JSON.stringify(record).slice(0, 40)}`,
        );
      }
    }
  };
}

function nameOf({ headword, title }: Draft['fields']): string | undefined {
  const name = headword ?? title;
  return typeof name === 'string' ? name : undefined;
}
