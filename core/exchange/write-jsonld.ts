/** SKOS in JSON-LD, with its context written out: whoever reads it needs nothing from the network. */
import type { Glossary } from '@/data/glossary';
import { VOCABULARIES } from './rdf';
import { type SkosProperties, type SkosValue, skosEntries } from './skos-statements';

/** The glossary as a graph of concepts. */
export function writeJsonLd(glossary: Glossary): string {
  const { language, title } = glossary;
  const { skos, dct, owl, rdfs, gloss } = VOCABULARIES;
  const scheme = {
    '@id': 'g:scheme:all',
    '@type': 'skos:ConceptScheme',
    'dct:title': { '@value': title, '@language': language },
  };
  const document = {
    '@context': { skos, dct, owl, rdfs, gloss, g: 'urn:gloss:' },
    '@graph': [
      scheme,
      ...skosEntries(glossary).map(([id, properties]) => nodeOf(id, properties, language)),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function nodeOf(id: string, properties: SkosProperties, language: string) {
  return {
    '@id': `g:${id}`,
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': 'g:scheme:all' },
    ...Object.fromEntries(
      properties.map(([property, values]) => {
        const all = values.map((value) => write(value, language));
        return [property, all.length === 1 ? all[0] : all];
      }),
    ),
  };
}

function write(value: SkosValue, language: string): unknown {
  if (value.kind === 'entry') return { '@id': `g:${value.id}` };
  if (value.kind === 'address') return { '@id': value.url };
  return value.kind === 'text' ? { '@value': value.text, '@language': language } : value.text;
}
