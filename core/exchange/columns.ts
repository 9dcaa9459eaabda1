/** Which column holds what, by the names that people and programs give to columns. */
import { fold } from '../fold';
import type { ColumnField } from './reading';

// cspell:disable
/** Names of columns without case, accents, spaces and signs: in English, German, French and Spanish. */
const NAMES: Readonly<Record<ColumnField, string>> = {
  id: 'id identifier key slug termid conceptid entryid uid uri',
  headword:
    'term terms termname headword name word title label preflabel concept entry expression businessterm displayname front begriff benennung bezeichnung fachbegriff terme vocable mot termino palabra concepto',
  definition:
    'definition definitions def description desc meaning explanation gloss back businessdefinition termdefinition shortdescription longdescription definitiontext beschreibung erklarung bedeutung signification definicion descripcion significado',
  synonyms:
    'synonyms synonym aliases alias aka alsoknownas alsocalled othernames alternativenames alternativeterms alternateterms alternatives altlabel altlabels variants variant synonyme synonymes sinonimos sinonimo',
  abbreviations:
    'abbreviations abbreviation abbr acronyms acronym shortform shortforms initialism abkurzung abkurzungen kurzel abreviation abreviations sigle abreviatura abreviaturas siglas',
  spellings: 'spellings spelling spellingvariants alternativespellings schreibweisen',
  field:
    'field domain subject subjectfield subjectarea category area topic department theme group bereich fachgebiet sachgebiet kategorie thema domaine categorie dominio categoria tema',
  partOfSpeech: 'partofspeech pos wordclass grammar wortart naturegrammaticale categoriagramatical',
  level: 'level difficulty',
  plain: 'plain plainwords simpledefinition plainlanguage',
  example:
    'example examples examplesentence context usageexample sentence beispiel beispiele exemple exemples ejemplo ejemplos',
  why: 'why whyitmatters importance',
  usage:
    'usage usagenote usagenotes scopenote note notes comment comments remark remarks hinweis anmerkung remarque nota',
  related:
    'related relatedterms relatedterm seealso relatedconcepts verwandtebegriffe sieheauch voiraussi veasetambien',
  links:
    'links link url urls reference references website webpage moreinfo moreinformation documentation quelle',
  status:
    'status termstatus state glossarystatus administrativestatus approvalstatus lifecycle statut estado',
  preferred:
    'preferred preferredterm preferredname use useinstead replacedby replacement supersededby bevorzugt vorzugsbenennung',
  search: 'search searchwords hiddenlabel hiddenlabels keywords misspellings',
  language: 'language lang locale languagecode sprache langue idioma',
};
// cspell:enable

const FIELD_OF = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as ColumnField] as const),
  ),
);

/** Whether a column can hold what is called so. */
export function isColumnField(name: unknown): name is ColumnField {
  return typeof name === 'string' && Object.hasOwn(NAMES, name);
}

/** Characters of a header that are looked at. */
const LONGEST_HEADER = 100;

/** A header as names are compared: "Part of Speech*" is "partofspeech". */
export function headerKey(header: string): string {
  return fold(header.slice(0, LONGEST_HEADER)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What each column holds; a field that two headers name is the first one's. */
export function guessColumns(headers: readonly string[]): (ColumnField | undefined)[] {
  const taken = new Set<ColumnField>();
  return headers.map((header) => {
    const field = FIELD_OF.get(headerKey(header));
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
}
