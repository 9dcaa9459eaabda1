/**
 * SKOS: from statements about concepts to entries, whatever the syntax. `prefLabel` is the
 * headword, `altLabel` a synonym, `hiddenLabel` (misspellings) is searched and never shown. A
 * concept without a definition is explained by its scope note, note or comment.
 */
import { type About, type Collector, createCollector } from './collector';
import { chooseLanguage } from './languages';
import {
  createSubjectReader,
  groupBySubject,
  isA,
  type Statement,
  type Subject,
  type SubjectReader,
  UNNAMED,
} from './rdf';
import type { Carried, ReadGlossary, ReadOptions } from './reading';
import { statusOf } from './statuses';

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
  const ownDefinition = text('skos:definition');
  const usage = text('skos:scopeNote');
  const definition = ownDefinition ?? usage ?? text('skos:note', 'rdfs:comment', 'dct:description');
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
      usage: ownDefinition === undefined ? undefined : usage,
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
