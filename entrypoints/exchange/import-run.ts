/** One import after another: what was read, the dry run of it, and how the last one is taken back. */

import type { ReadableFormat } from '@/core/exchange/formats';
import { type AnyRecord, planImport } from '@/core/exchange/plan-import';
import { countsOf, rowsOfPlan, type ShownPlan } from '@/core/exchange/plan-rows';
import type { ReadFileOptions } from '@/core/exchange/read-file';
import { formatOfContent, readGlossaryFile } from '@/core/exchange/read-file';
import type { ReadGlossary } from '@/core/exchange/reading';
import type {
  Applied,
  ExchangeAnswers,
  ExchangeQuestion,
  PlanSummary,
  ReadAnswer,
} from '@/core/exchange-messages';
import type { NewOwn, Origin, OwnGlossary, OwnHead } from '@/core/own/own-glossary';
import { changesOf, changesOfPlan, keyOf } from '@/core/own/record-changes';
import { nextCheckAt } from '@/core/subscriptions/check';
import type { FetchedSource } from '@/core/subscriptions/fetched';
import { listOwn, readOwn } from '@/services/own-glossaries';
import { addOwn, type Imported, importInto, undoImport } from '@/services/own-store/import-records';

type Ask<Kind extends ExchangeQuestion['kind']> = Extract<ExchangeQuestion, { kind: Kind }>;

interface Read {
  readonly file: string;
  readonly format: ReadableFormat;
  readonly reading: ReadGlossary;
  /** How it was read, and from where it is to be kept up to date. */
  readonly source?: { readonly from: FetchedSource; readonly options: ReadFileOptions };
}

interface Planned {
  readonly plan: ShownPlan;
  /** What it is read into; `undefined` for a new glossary. */
  readonly stored: OwnGlossary | undefined;
  readonly byKey: ReadonlyMap<string, AnyRecord>;
}

/** The imports of one page. */
export function createImport() {
  let read: Read | undefined;
  let planned: Planned | undefined;
  let imported: Imported | undefined;

  async function planInto(into: string | undefined): Promise<PlanSummary> {
    if (!read) throw new Error('nothing has been read');
    const stored = into === undefined ? undefined : await readOwn(into);
    const { reading, format, source } = read;
    planned = planOf(reading, stored);
    const heads = source ? [] : (await listOwn()).filter(isWritable);
    const targets = heads.map(({ id, title }) => ({ id, title }));
    return {
      kind: 'planned',
      format,
      title: reading.glossary.title,
      into: stored?.id,
      targets,
      counts: countsOf(planned.plan),
    };
  }

  return {
    planInto,

    async read({ content, options, source }: Ask<'read'>): Promise<ReadAnswer> {
      const reading = readGlossaryFile(content, options);
      if (reading.kind !== 'read') return reading;
      const format = options.format ?? formatOfContent(content, options.file);
      read = { reading, format, file: options.file };
      if (source) read = { ...read, source: { from: source, options } };
      return planInto(source ? undefined : homeOf(read, await listOwn())?.id);
    },

    async rows(question: Ask<'rows'>): Promise<ExchangeAnswers['rows']> {
      if (!planned) return { kind: 'rows', rows: [] };
      const { plan, byKey } = planned;
      return { kind: 'rows', rows: rowsOfPlan(plan, (key) => byKey.get(key), question) };
    },

    async apply(
      { title, choices }: Ask<'apply'>,
      onProgress: (done: number, all: number) => void,
    ): Promise<Applied> {
      if (!read || !planned) throw new Error('nothing has been read');
      const { plan, stored } = planned;
      const isTaken = ({ kind, id }: { kind: 'entry' | 'comparison' | 'explainer'; id: string }) =>
        choices.except[keyOf(kind, id)] ?? choices.otherwise;
      const changes = changesOfPlan(plan, stored?.records ?? NO_RECORDS, isTaken);
      const options = { onProgress: (done: number) => onProgress(done, changes.length) };
      imported = stored
        ? await importInto(stored.id, changes, { ...options, about: aboutStored(stored, read) })
        : await addOwn({ ...aboutNew(read), title }, changes, options);
      const taken = plan.conflicting.filter((one) => isTaken(one) === 'take').length;
      const { added, changed } = countsOf(plan);
      return { kind: 'applied', glossary: imported.glossary, added, changed: changed + taken };
    },

    async undo(): Promise<ExchangeAnswers['undo']> {
      const isUndone = imported !== undefined && (await undoImport(imported));
      imported = undefined;
      return { kind: 'undone', isUndone };
    },
  };
}

const NO_RECORDS = { entries: [], comparisons: [], explainers: [] };

function planOf(reading: ReadGlossary, stored: OwnGlossary | undefined): Planned {
  const records = stored?.records ?? NO_RECORDS;
  const plan = planImport(records, reading, stored?.edited);
  const notes = reading.faults.filter(({ kind }) => kind === 'part');
  const byKey = new Map(
    changesOf(records).flatMap(({ kind, id, record }) =>
      record ? [[keyOf(kind, id), record] as const] : [],
    ),
  );
  return { plan: { ...plan, notes }, stored, byKey };
}

/** A file that was read before belongs where it was read into, and so does one of the same title. */
function homeOf({ file, reading }: Read, heads: readonly OwnHead[]): OwnHead | undefined {
  const own = heads.filter(isWritable);
  const { title } = reading.glossary;
  return (
    own.find(({ from }) => from.kind === 'file' && from.name === file) ??
    own.find((head) => head.title === title)
  );
}

/** What is kept up to date from elsewhere takes no files: the next update would undo them. */
function isWritable({ from }: OwnHead): boolean {
  return from.kind === 'written' || from.kind === 'file';
}

function aboutNew({ file, reading, source }: Read): NewOwn {
  const { title, language, version, fields, shared } = reading.glossary;
  return {
    title,
    from: source ? originOf(source) : { kind: 'file', name: file },
    language,
    version,
    shared,
    ...(fields && { fields }),
  };
}

/** A source that the reader has agreed to, with the version that has just come from it. */
function originOf({ from: { url, ...version }, options }: NonNullable<Read['source']>): Origin {
  const { file: _file, ...read } = options;
  const now = Date.now();
  return {
    kind: 'subscription',
    url,
    agreed: { origin: new URL(url).origin, read },
    check: { ...version, checkedAt: now, goodAt: now, nextAt: nextCheckAt(now, Math.random()) },
  };
}

/** A glossary keeps its title and where it comes from; what it says of fields and forms is added to. */
function aboutStored(stored: OwnHead, { reading }: Read): Partial<NewOwn> {
  const { version, fields, shared } = reading.glossary;
  return {
    ...(stored.from.kind === 'file' && { version }),
    fields: { ...stored.fields, ...fields },
    shared: [...new Set([...stored.shared, ...shared])],
  };
}
