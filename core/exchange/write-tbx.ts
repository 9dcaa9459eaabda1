/**
 * TBX-Basic in the style DCA. It carries terms with their status, definitions, examples, usage,
 * fields, links and related entries; a comparison survives as cross-references only.
 */
import type { Entry, Glossary } from '@/data/glossary';
import { comparedEntries } from './compared-entries';

// cspell:ignore admn
const TERM_TYPES = {
  synonym: undefined,
  abbreviation: 'abbreviation',
  spelling: 'variant',
} as const;

/** What the note begins with that names the term to use; see `tbx-concept.ts`. */
const USE = 'Use: ';

/** The glossary as a TBX-Basic document. */
export function writeTbx(glossary: Glossary): string {
  const language = escapeXml(glossary.language);
  const compared = comparedEntries(glossary.comparisons);
  const concepts = glossary.entries.map((entry) =>
    conceptOf(entry, language, compared.get(entry.id)),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${language}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    `<tbxHeader><fileDesc><sourceDesc><p>${escapeXml(glossary.title)}</p></sourceDesc></fileDesc></tbxHeader>`,
    '<text><body>',
    ...concepts,
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');
}

function conceptOf(
  entry: Entry,
  language: string,
  compared: ReadonlySet<string> = new Set(),
): string {
  const { id, field, definition, usage, links = [], related, headword, variants } = entry;
  const references = [...new Set([...related, ...compared])];
  const { partOfSpeech, status, preferred, example } = entry;
  // A concept that is advised against is so under all of its names.
  const inherited = status === 'deprecated' || status === 'superseded' ? status : undefined;
  return [
    `<conceptEntry id="${xmlId(id)}">`,
    field && ` <descrip type="subjectField">${escapeXml(field)}</descrip>`,
    ...references.map(
      (other) => ` <ref type="crossReference" target="${xmlId(other)}">${xmlId(other)}</ref>`,
    ),
    ...links.map(
      ({ title, url }) =>
        ` <xref type="externalCrossReference" target="${escapeXml(url)}">${escapeXml(title)}</xref>`,
    ),
    ` <langSec xml:lang="${language}">`,
    `  <descripGrp><descrip type="definition">${escapeXml(definition)}</descrip></descripGrp>`,
    usage && `  <note>${escapeXml(usage)}</note>`,
    termOf({ text: headword, partOfSpeech, status, preferred, example }),
    ...variants.map((variant) =>
      termOf({ status: inherited, ...variant, type: TERM_TYPES[variant.kind] }),
    ),
    ' </langSec>',
    '</conceptEntry>',
  ]
    .filter(Boolean)
    .join('\n');
}

interface Term {
  readonly text: string;
  readonly partOfSpeech?: string;
  readonly status?: string;
  readonly type?: string;
  /** The term to use in its place: TBX-Basic has no category for it, so a note says it. */
  readonly preferred?: string;
  readonly example?: string;
}

function termOf({ text, partOfSpeech, status, type, preferred, example }: Term): string {
  const note = (category: string, value: string | undefined) =>
    value ? `<termNote type="${category}">${value}</termNote>` : '';
  const context = example ? `<descrip type="context">${escapeXml(example)}</descrip>` : '';
  return [
    `  <termSec><term>${escapeXml(text)}</term>`,
    note('partOfSpeech', partOfSpeech === 'phrase' ? 'other' : partOfSpeech),
    note('administrativeStatus', status && `${status}Term-admn-sts`),
    note('termType', type),
    context,
    preferred && `<note>${escapeXml(USE + preferred)}</note>`,
    '</termSec>',
  ]
    .filter(Boolean)
    .join('');
}

/** An id of XML cannot begin with a digit; reading takes the underscore for punctuation. */
function xmlId(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
}
