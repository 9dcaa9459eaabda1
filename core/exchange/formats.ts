/** Every format that glossaries come and go in. */
import type { Glossary } from '@/data/glossary';
import { FORMAT_FACTS, type FormatFacts } from './format-facts';
import { readCsv, readTsv } from './read-csv';
import { readDataHub } from './read-datahub';
import { readJson } from './read-json';
import { readJsonLd } from './read-jsonld';
import { isOpenMetadata, readOpenMetadata } from './read-openmetadata';
import { readTbx } from './read-tbx';
import { readTurtle } from './read-turtle';
import type { Reading, ReadOptions } from './reading';
import { writeAnki } from './write-anki';
import { writeCsv, writeTsv } from './write-csv';
import { writeJson } from './write-json';
import { writeJsonLd } from './write-jsonld';
import { writeTbx } from './write-tbx';
import { writeTurtle } from './write-turtle';
import { writeYomitan } from './write-yomitan';

export interface Format extends FormatFacts {
  /** Whether a text is of this format, by its start and its file's name; asked in order. */
  readonly sniff?: (start: string, name: string) => boolean;
  /** Throws `Refusal` where nothing can be read. */
  readonly read?: (text: string, options: ReadOptions) => Reading;
  readonly write?: (glossary: Glossary) => string | Uint8Array;
}

const JSON_START = /^\s*[[{]/;
const TURTLE_START =
  /^\s*(?:#[^\n]*\n\s*)*(?:@(?:prefix|base)\b|(?:prefix|base)\s+[\w-]*:?\s*<|<[a-z]+:[^<>\s]*>\s)/i;
const YAML_START = /^(?:---|version|source|owners|nodes|terms)\s*(?::|\n)/m;

/** By name, in the order in which a file is asked whether it is one. */
export const FORMATS = {
  json: {
    ...FORMAT_FACTS.json,
    sniff: (start, name) =>
      (JSON_START.test(start) || /\.json$/i.test(name)) && !isJsonLd(start, name),
    read: readJson,
    write: writeJson,
  },
  jsonld: {
    ...FORMAT_FACTS.jsonld,
    sniff: (start, name) => JSON_START.test(start) || /\.jsonld$/i.test(name),
    read: readJsonLd,
    write: writeJsonLd,
  },
  tbx: {
    ...FORMAT_FACTS.tbx,
    sniff: (start, name) =>
      /^\s*<(?:\?xml|!DOCTYPE|!--|[\w:]+[\s>])/.test(start) &&
      !TURTLE_START.test(start) &&
      !/\.ttl$/i.test(name),
    read: readTbx,
    write: writeTbx,
  },
  turtle: {
    ...FORMAT_FACTS.turtle,
    sniff: (start, name) => /\.(?:ttl|nt)$/i.test(name) || TURTLE_START.test(start),
    read: readTurtle,
    write: writeTurtle,
  },
  datahub: {
    ...FORMAT_FACTS.datahub,
    sniff: (start, name) =>
      /\.ya?ml$/i.test(name) || (YAML_START.test(start) && !firstLine(start).includes(',')),
    read: readDataHub,
  },
  openmetadata: {
    ...FORMAT_FACTS.openmetadata,
    sniff: (start) => isOpenMetadata(firstLine(start)),
    read: readOpenMetadata,
  },
  tsv: {
    ...FORMAT_FACTS.tsv,
    sniff: (start, name) => /\.tsv$/i.test(name) && firstLine(start).includes('\t'),
    read: readTsv,
    write: writeTsv,
  },
  csv: {
    ...FORMAT_FACTS.csv,
    sniff: () => true,
    read: readCsv,
    write: writeCsv,
  },
  yomitan: {
    ...FORMAT_FACTS.yomitan,
    write: writeYomitan,
  },
  anki: {
    ...FORMAT_FACTS.anki,
    write: writeAnki,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export type ReadableFormat = {
  [Name in FormatName]: (typeof FORMATS)[Name] extends { read: unknown } ? Name : never;
}[FormatName];
export type WritableFormat = {
  [Name in FormatName]: (typeof FORMATS)[Name] extends { write: unknown } ? Name : never;
}[FormatName];

/** A file of JSON is JSON-LD by its name, or where it speaks of nodes and not of Gloss. */
function isJsonLd(start: string, name: string): boolean {
  return (
    /\.jsonld$/i.test(name) ||
    (/"@(?:context|graph|id|type)"/.test(start) && !/"format"\s*:\s*"gloss"/.test(start))
  );
}

function firstLine(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/));
}
