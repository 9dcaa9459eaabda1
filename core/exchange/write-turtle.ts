/** SKOS in Turtle. */
import type { Glossary } from '@/data/glossary';
import { VOCABULARIES } from './rdf';
import { type SkosProperties, type SkosValue, skosEntries } from './skos-statements';

const PREFIXES = ['skos', 'dct', 'owl', 'rdfs', 'gloss'] as const;
/** Names that leave the glossary's owner free to choose an address. */
const ENTRY_BASE = 'urn:gloss:';

/** The glossary as a concept scheme. */
export function writeTurtle(glossary: Glossary): string {
  const prefixes = PREFIXES.map((prefix) => `@prefix ${prefix}: <${VOCABULARIES[prefix]}> .`);
  const title = write({ kind: 'text', text: glossary.title }, glossary.language);
  return [
    ...prefixes,
    `@prefix g: <${ENTRY_BASE}> .`,
    `@prefix scheme: <${ENTRY_BASE}scheme:> .`,
    '',
    `scheme:all a skos:ConceptScheme ;\n  dct:title ${title} .`,
    ...skosEntries(glossary).map(([id, properties]) => concept(id, properties, glossary.language)),
    '',
  ].join('\n');
}

function concept(id: string, properties: SkosProperties, language: string): string {
  const lines = properties.map(
    ([property, values]) =>
      `  ${property} ${values.map((value) => write(value, language)).join(', ')}`,
  );
  return [`\ng:${id} a skos:Concept ;\n  skos:inScheme scheme:all`, ...lines]
    .join(' ;\n')
    .concat(' .');
}

function write(value: SkosValue, language: string): string {
  if (value.kind === 'entry') return `g:${value.id}`;
  if (value.kind === 'address') return `<${escapeAddress(value.url)}>`;
  const tag =
    value.kind === 'text' && /^[a-z]+(-[a-z0-9]+)*$/i.test(language) ? `@${language}` : '';
  return `"${escapeText(value.text)}"${tag}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeText(text: string): string {
  return text.replace(/["\\\n\r\t]/g, (sign) => ESCAPES[sign] as string);
}

/** Signs that cannot stand in an address of Turtle, as the bytes they are in an address. */
function escapeAddress(url: string): string {
  return url.replace(
    /[\s<>"{}|^`\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
