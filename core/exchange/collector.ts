/**
 * Where records come together, whatever the format: each is cleaned, checked and given an id, or
 * left out with its reason. At the end names become ids, and links that lead nowhere are dropped.
 */
import * as v from 'valibot';
import {
  type Comparison,
  type Explainer,
  exchangeComparisonSchema,
  exchangeEntrySchema,
  explainerSchema,
  type Glossary,
} from '@/data/glossary';
import { checkSizes } from './check-sizes';
import { cleanDeep, cleanName } from './clean-text';
import { withFirmEntries } from './firm-records';
import { type CollectedEntry, createIdGiver } from './id-giver';
import { keptLinks } from './kept-links';
import { CAPS } from './limits';
import { fieldOf, plainReason } from './plain-reason';
import {
  type Carried,
  type FaultPlace,
  type ReadAgain,
  type ReadFault,
  type ReadGlossary,
  type RecordFault,
  Refusal,
} from './reading';
import { namesOf, resolveRelated } from './resolve-related';
import { nameOf, tidyNames } from './tidy-names';

/** A record as a file says it: nothing in it has been checked. */
export interface Draft {
  readonly line?: number;
  /** The file's own name of the record: an id, an address. Where it has none, its term has to do. */
  readonly key?: string;
  /** Under the names of `data/glossary.ts`; `related` may hold keys, ids and names. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export type About = Partial<Pick<Glossary, 'title' | 'version' | 'language' | 'shared' | 'fields'>>;

export interface Collector {
  entry(draft: Draft): void;
  comparison(draft: Draft): void;
  explainer(draft: Draft): void;
  readonly fault: RecordFault;
  /** The glossary; `about` is what the file says of it as a whole, `carried` of each entry. */
  finish(carried: Carried, about?: About): ReadGlossary;
}

/** Collects the records of one file; `again` where they have been stored before. */
export function createCollector(file: string, again?: ReadAgain): Collector {
  const mostEntries = again?.mostEntries ?? CAPS.entries;
  const faults: ReadFault[] = [];
  const lines = new Map<string, number>();
  const entries: CollectedEntry[] = [];
  const comparisons: Comparison[] = [];
  const explainers: Explainer[] = [];
  const fault: RecordFault = (kind, place, reason) => {
    faults.push({ kind, file, ...place, reason });
  };
  let drafts = 0;
  const giveId = createIdGiver(fault);

  const checked = <T>(schema: v.GenericSchema<unknown, T>, fields: unknown, place: FaultPlace) => {
    const result = v.safeParse(schema, fields);
    const problem = result.success
      ? checkSizes(result.output)
      : { field: fieldOf(result.issues[0]), reason: plainReason(result.issues[0]) };
    if (result.success && !problem) return result.output;
    fault('record', { ...place, field: problem?.field }, problem?.reason ?? '');
    return undefined;
  };
  const titled = <T extends { readonly id: string }>(
    kind: string,
    schema: v.GenericSchema<unknown, T>,
    { line = 0, fields }: Draft,
  ) => {
    const draft = cleanDeep(fields) as Readonly<Record<string, unknown>>;
    const place = { line, record: nameOf(draft.title) };
    const record = checked(schema, draft, place);
    if (!record) return [];
    const before = lines.get(`${kind}:${record.id}`);
    if (before !== undefined) {
      fault('record', { ...place, field: 'id' }, `is "${record.id}", as in line ${before}`);
      return [];
    }
    lines.set(`${kind}:${record.id}`, line);
    return [record];
  };

  return {
    fault,
    entry({ line = 0, key, fields }) {
      // Those that are left out count, too: a file of nothing else would never end.
      if (++drafts > mostEntries) {
        throw new Refusal(`has more than ${mostEntries.toLocaleString('en')} entries`, line);
      }
      const clean = cleanDeep(fields) as Readonly<Record<string, unknown>>;
      const { related, links, ...own } = tidyNames(clean);
      const place = { line, record: nameOf(own.headword) };
      // An id that the file does not give is given below: the schema only asks that there be one.
      const draft = { id: 'x', ...definedOf(own), links: keptLinks(links, place, fault) };
      const entry = checked(exchangeEntrySchema, draft, place);
      if (!entry) return;
      const collected = { entry, line, key, related: namesOf(related, place, fault) };
      if (!giveId(collected, own.id === undefined ? undefined : entry.id)) return;
      entries.push(collected);
      lines.set(`entry:${entry.id}`, line);
    },
    comparison: (draft) => {
      comparisons.push(...titled('comparison', exchangeComparisonSchema, draft));
    },
    explainer: (draft) => {
      explainers.push(...titled('explainer', explainerSchema, draft));
    },
    finish(carried, about = {}) {
      // Others still name an entry that was taken away: links that were stored stay as they are.
      const resolved = again
        ? entries.map(({ entry, related }) => ({ ...entry, related: [...related] }))
        : resolveRelated(entries, fault);
      const all = { entries: resolved, comparisons, explainers };
      const records = withFirmEntries(all, lines, fault, again !== undefined);
      const glossary = { ...aboutOf(about, file), ...records };
      return { kind: 'read', glossary, faults, carried, lines };
    },
  };
}

function aboutOf(
  { title, version = 1, language = 'en', shared = [], fields }: About,
  file: string,
) {
  const stem = file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.\w+$/, '');
  const name = cleanName(title ?? '').slice(0, CAPS.term) || stem || 'Glossary';
  return { title: name, version, language, shared, ...(fields && { fields }) };
}

function definedOf(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
