/** Statements about subjects, as every syntax of RDF has them, and asking them for what they say. */
import { isOfLanguage } from './languages';

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

/** All that is said of one subject. */
export interface Subject {
  readonly line: number;
  readonly values: Map<string, StatementValue[]>;
}

const PROPERTIES = new Map(
  Object.entries(VOCABULARIES).map(([prefix, base]) => [base as string, prefix]),
);

/** What is said, by subject, in the order of the file. */
export function groupBySubject(statements: readonly Statement[]): Map<string, Subject> {
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

/** Whether a subject says that it is of a type of SKOS. */
export function isA({ values }: Subject, type: string): boolean {
  return (values.get('rdf:type') ?? []).some(
    (value) => value.kind === 'resource' && value.id === VOCABULARIES.skos + type,
  );
}

/** Asks a subject for its values, as "skos:prefLabel". */
export interface SubjectReader {
  /** All texts of a property in the language. */
  texts(property: string): string[];
  /** The first text of the first property that has one. */
  text(...properties: readonly string[]): string | undefined;
  resources(property: string): string[];
}

/** A reader of one subject's texts in a language. */
export function createSubjectReader(
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
