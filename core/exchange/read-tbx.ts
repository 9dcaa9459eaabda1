/**
 * TermBase eXchange (ISO 30042): TBX-Basic in its styles DCA and DCT, and the older martif. A
 * concept is an entry; of its terms the preferred one is the headword. Where a concept has no
 * definition, its explanation or note stands for it.
 */
import { createCollector } from './collector';
import { chooseLanguage } from './languages';
import { type Carried, type Reading, type ReadOptions, Refusal } from './reading';
import { readConcept } from './tbx-concept';
import { attribute, readXml, type XmlElement } from './xml';

const CONCEPTS = new Set(['conceptEntry', 'termEntry']);
const RECORDS = new Set([...CONCEPTS, 'tbxHeader', 'martifHeader']);
const ROOTS = new Set(['tbx', 'TBX', 'martif']);
/** The language of each section, without reading the file twice as XML. */
const SECTION = /<(?:\w+:)?lang(?:Sec|Set)\s[^<>]{0,300}?\blang\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const CARRIED: Carried = new Set([
  'headword',
  'partOfSpeech',
  'variants',
  'kinds',
  'definition',
  'example',
  'usage',
  'field',
  'status',
  'preferred',
  'related',
  'links',
]);

/** Reads a termbase. */
export function readTbx(text: string, { file, language: wanted }: ReadOptions): Reading {
  const collector = createCollector(file);
  const language = chooseLanguage(languagesOf(text), wanted);
  let title: string | undefined;
  readXml(text, {
    records: RECORDS,
    onRoot: ({ name, line }) => {
      if (!ROOTS.has(name)) throw new Refusal(`is XML, but not TBX: its root is <${name}>`, line);
    },
    onRecord: (record) => {
      if (!CONCEPTS.has(record.name)) {
        title ??= titleOf(record);
        return;
      }
      const line = record.line;
      const id = attribute(record, 'id') || undefined;
      const fields = readConcept(record, language);
      if (fields) collector.entry({ line, key: id, fields });
      else collector.fault('record', { line, record: id }, `has no term in "${language}"`);
    },
  });
  return collector.finish(CARRIED, { title, language: language || undefined });
}

function* languagesOf(text: string): Generator<string> {
  for (const [, double, single] of text.matchAll(SECTION)) yield double ?? single ?? '';
}

/** The title, or else the first paragraph, of what a header says of its source. */
function titleOf(header: XmlElement): string | undefined {
  const all = [...descendants(header)];
  const named = all.find(({ name }) => name === 'title') ?? all.find(({ name }) => name === 'p');
  return named?.text.trim() || undefined;
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}
