/**
 * SKOS: from statements about concepts to entries, whatever the syntax. `prefLabel` is the
 * headword, `altLabel` a synonym, `hiddenLabel` (misspellings) is searched and never shown. A
 * concept without a definition is explained by its scope note, note or comment.
 */
import { type About, type Collector, createCollector } from './collector';
import { chooseLanguage, isOfLanguage } from './languages';
import type { Carried, ReadGlossary, ReadOptions } from './reading';
import { statusOf } from './statuses';

/** Vocabularies by their usual prefix. */
export const VOCABULARIES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dct: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  /** Ours, for what no vocabulary says: which of four states a term has. */
  gloss: 'urn:gloss:vocabulary#',
} as const;

/** What the names of nodes without an address begin with. */
export const UNNAMED = '_:';

/** One statement: a subject's property and its value. */
export interface Statement {
  readonly subject: string;
  readonly property: string;
  readonly value: StatementValue;
  /** Counted from 1. */
  readonly line: number;
}

export type StatementValue =
  | { readonly kind: 'text'; readonly text: string; readonly language: string }
  | { readonly kind: 'resource'; readonly id: string };

interface Subject {
  readonly line: number;
  readonly values: Map<string, StatementValue[]>;
}

const PROPERTIES = new Map(
  Object.entries(VOCABULARIES).map(([prefix, base]) => [base as string, prefix]),
);

const CARRIED: Carried = new Set([
  'headword',
  'variants',
  'definition',
  'example',
  'usage',
  'field',
  'search',
  'status',
  'preferred',
  'related',
  'links',
]);

/** Builds the glossary that statements describe. */
export function readSkos(statements: readonly Statement[], options: ReadOptions): ReadGlossary {
  const subjects = groupBySubject(statements);
  const collector = createCollector(options.file);
  const language = chooseLanguage(labelLanguages(subjects), options.language);
  let about: About = { language: language || undefined };
  for (const [id, subject] of subjects) {
    const reader = createSubjectReader(subject, subjects, language);
    if (isA(subject, 'ConceptScheme')) {
      about = {
        ...about,
        title: reader.text('dct:title', 'dc:title', 'skos:prefLabel', 'rdfs:label'),
      };
    } else if (isConcept(subject)) {
      readConcept(id, subject, reader, language, collector);
    }
  }
  return collector.finish(CARRIED, about);
}

function groupBySubject(statements: readonly Statement[]): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { subject, property, value, line } of statements) {
    const own = subjects.get(subject) ?? { line, values: new Map() };
    subjects.set(subject, own);
    const name = shortName(property);
    const values = own.values.get(name);
    if (values) values.push(value);
    else own.values.set(name, [value]);
  }
  return subjects;
}

/** "skos:prefLabel"; a property of no vocabulary that we know stays as it is. */
function shortName(property: string): string {
  const end = Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1;
  const prefix = PROPERTIES.get(property.slice(0, end));
  return prefix ? `${prefix}:${property.slice(end)}` : property;
}

function isA({ values }: Subject, type: string): boolean {
  return (values.get('rdf:type') ?? []).some(
    (value) => value.kind === 'resource' && value.id === VOCABULARIES.skos + type,
  );
}

/** A concept says so, or has the label of one and is nothing else. */
function isConcept(subject: Subject): boolean {
  if (isA(subject, 'Concept')) return true;
  return subject.values.has('skos:prefLabel') && !subject.values.has('rdf:type');
}

function* labelLanguages(subjects: ReadonlyMap<string, Subject>): Generator<string> {
  for (const { values } of subjects.values()) {
    for (const value of values.get('skos:prefLabel') ?? []) {
      if (value.kind === 'text') yield value.language;
    }
  }
}

interface SubjectReader {
  /** All texts of a property in the language. */
  texts(property: string): string[];
  /** The first text of the first property that has one. */
  text(...properties: readonly string[]): string | undefined;
  resources(property: string): string[];
}

function createSubjectReader(
  { values }: Subject,
  subjects: ReadonlyMap<string, Subject>,
  language: string,
): SubjectReader {
  const textsOf = (value: StatementValue): { text: string; language: string }[] => {
    if (value.kind === 'text') return [value];
    // Labels and notes may be resources of their own, with the text one step away.
    const inner = subjects.get(value.id)?.values;
    const own = [...(inner?.get('skosxl:literalForm') ?? []), ...(inner?.get('rdf:value') ?? [])];
    return own.flatMap((one) => (one.kind === 'text' ? [one] : []));
  };
  const texts = (property: string) => {
    const all = (values.get(property) ?? [])
      .flatMap(textsOf)
      .filter((one) => isOfLanguage(one.language, language));
    // A text in the language goes before one in none.
    return all
      .sort((a, b) => Number(a.language === '') - Number(b.language === ''))
      .map(({ text }) => text);
  };
  return {
    texts,
    text: (...properties) => properties.flatMap((property) => texts(property))[0],
    resources: (property) =>
      (values.get(property) ?? []).flatMap((value) =>
        value.kind === 'resource' ? [value.id] : [],
      ),
  };
}

function readConcept(
  id: string,
  { line, values }: Subject,
  { texts, text, resources }: SubjectReader,
  language: string,
  collector: Collector,
): void {
  const [headword, ...further] = [...texts('skos:prefLabel'), ...texts('skosxl:prefLabel')];
  const labels = [...texts('skos:altLabel'), ...texts('skosxl:altLabel')];
  if (headword === undefined) {
    const reason = values.has('skos:prefLabel')
      ? `has no skos:prefLabel in "${language}"`
      : 'has no skos:prefLabel';
    collector.fault('record', { line, record: id.slice(0, 200) }, reason);
    return;
  }
  if (further.some((label) => label !== headword)) {
    collector.fault(
      'part',
      { line, record: headword, field: 'headword' },
      `is one of several skos:prefLabel; the others are read as other names`,
    );
  }
  const definition = text(
    'skos:definition',
    'skos:scopeNote',
    'skos:note',
    'rdfs:comment',
    'dct:description',
  );
  const usage = text('skos:scopeNote');
  const links = resources('rdfs:seeAlso').map((url) => ({ title: url, url }));
  collector.entry({
    line,
    // A node without an address has another name each time the file is read.
    key: id.startsWith(UNNAMED) ? undefined : id,
    fields: {
      headword,
      definition,
      variants: [...further, ...labels].map((name) => ({ text: name, kind: kindOf(name) })),
      example: text('skos:example'),
      usage: usage === definition ? undefined : usage,
      field: text('dct:subject'),
      search: texts('skos:hiddenLabel').join(' ') || undefined,
      related: [...resources('skos:related'), ...resources('skos:broader')],
      links: links.length > 0 ? links : undefined,
      ...statusFields(text('gloss:status'), text('owl:deprecated'), text('dct:isReplacedBy')),
    },
  });
}

/** SKOS has one property for all other names: capitals without a space are an abbreviation. */
function kindOf(name: string): string {
  return /^[\p{Lu}\p{N}&./-]{2,}s?$/u.test(name) ? 'abbreviation' : 'synonym';
}

/** Our own word where there is one; else deprecated, with something in its place superseded. */
function statusFields(
  own: string | undefined,
  deprecated: string | undefined,
  preferred: string | undefined,
) {
  const isDeprecated = /^(true|1)$/.test(deprecated ?? '');
  return {
    status:
      statusOf(own ?? '') ?? (isDeprecated ? (preferred ? 'superseded' : 'deprecated') : undefined),
    preferred,
  };
}
