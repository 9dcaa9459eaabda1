/** What is to be said of each format, without the programs that read and write it. */
export interface FormatFacts {
  /** As people call it. */
  readonly title: string;
  /** Of files that are written. */
  readonly extension: string;
  readonly mediaType: string;
}

export const FORMAT_FACTS = {
  json: { title: 'Gloss JSON', extension: 'json', mediaType: 'application/json' },
  jsonld: { title: 'SKOS (JSON-LD)', extension: 'jsonld', mediaType: 'application/ld+json' },
  tbx: { title: 'TBX-Basic', extension: 'tbx', mediaType: 'application/x-tbx' },
  turtle: { title: 'SKOS (Turtle)', extension: 'ttl', mediaType: 'text/turtle' },
  datahub: { title: 'DataHub glossary', extension: 'yml', mediaType: 'application/yaml' },
  openmetadata: { title: 'OpenMetadata CSV', extension: 'csv', mediaType: 'text/csv' },
  tsv: { title: 'TSV', extension: 'tsv', mediaType: 'text/tab-separated-values' },
  csv: { title: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  yomitan: { title: 'Yomitan dictionary', extension: 'zip', mediaType: 'application/zip' },
  anki: { title: 'Anki notes', extension: 'txt', mediaType: 'text/plain' },
} as const satisfies Readonly<Record<string, FormatFacts>>;
