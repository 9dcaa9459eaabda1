/** Files that others have written: examples of the standards, as data. */
import { describe, expect, test } from 'vitest';
import { readGlossaryFile } from '@/core/exchange/read-file';

// cspell:ignore Oracle XCSURI XXCSV aminals animaux faune Alfa simítási tényező martif

function read(text: string, file: string) {
  const reading = readGlossaryFile(text, { file });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}

/** The example with which ISO 30042 was introduced, in the form of 2008. */
const MARTIF = `<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
  <martifHeader>
    <fileDesc><sourceDesc><p>from an Oracle corporation termBase</p></sourceDesc></fileDesc>
    <encodingDesc><p type="XCSURI">http://www.lisa.org/fileadmin/standards/tbx/TBXXCSV02.XCS</p></encodingDesc>
  </martifHeader>
  <text><body>
    <termEntry id="eid-Oracle-67">
      <descrip type="subjectField">manufacturing</descrip>
      <descrip type="definition">A value between 0 and 1 used in ...</descrip>
      <langSet xml:lang="en">
        <tig>
          <term id="tid-Oracle-67-en1">alpha smoothing factor</term>
          <termNote type="termType">fullForm</termNote>
        </tig>
      </langSet>
      <langSet xml:lang="hu">
        <tig><term id="tid-Oracle-67-hu1">Alfa simítási tényező</term></tig>
      </langSet>
    </termEntry>
  </body></text>
</martif>`;

describe('the example of ISO 30042:2008', () => {
  test('is read, its DOCTYPE skipped', () => {
    const { glossary, faults } = read(MARTIF, 'oracle.tbx');
    expect(faults).toEqual([]);
    expect(glossary).toMatchObject({
      title: 'from an Oracle corporation termBase',
      language: 'en',
    });
    expect(glossary.entries).toMatchObject([
      {
        id: 'eid-oracle-67',
        headword: 'alpha smoothing factor',
        definition: 'A value between 0 and 1 used in ...',
        field: 'manufacturing',
        variants: [],
      },
    ]);
  });

  test('is read in Hungarian where that is wanted', () => {
    const reading = readGlossaryFile(MARTIF, { file: 'oracle.tbx', language: 'hu-HU' });
    expect(reading).toMatchObject({
      glossary: { language: 'hu', entries: [{ headword: 'Alfa simítási tényező' }] },
    });
  });
});

/** Examples of the SKOS Reference (10) and the SKOS Primer (2.1 to 2.4), joined under one prefix. */
const SKOS = `@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://www.example.com/concepts#> .

ex:animals rdf:type skos:Concept;
  skos:prefLabel "animals"@en;
  skos:altLabel "fauna"@en;
  skos:hiddenLabel "aminals"@en;
  skos:prefLabel "animaux"@fr;
  skos:altLabel "faune"@fr.
ex:mammals rdf:type skos:Concept;
  skos:prefLabel "mammals"@en;
  skos:broader ex:animals.
ex:documentation rdf:type skos:Concept;
  skos:prefLabel "documentation"@en;
  skos:definition "the process of storing and retrieving information in all fields of knowledge"@en.
ex:microwaveFrequencies rdf:type skos:Concept;
  skos:prefLabel "microwave frequencies"@en;
  skos:scopeNote "Used for frequencies between 1GHz to 300Ghz"@en.
ex:organizationsOfScienceAndCulture rdf:type skos:Concept;
  skos:prefLabel "organizations of science and culture"@en;
  skos:definition """An organization
for one or both."""@en;
  skos:related ex:documentation;
  skos:example "academies of science, general museums, world fairs"@en.
`;

describe('the examples of the SKOS documents', () => {
  test('are read where they explain a term, and named where they do not', () => {
    const { glossary, faults } = read(SKOS, 'primer.ttl');
    expect(glossary.entries).toMatchObject([
      {
        id: 'documentation',
        headword: 'documentation',
        definition: 'the process of storing and retrieving information in all fields of knowledge',
      },
      {
        headword: 'microwave frequencies',
        definition: 'Used for frequencies between 1GHz to 300Ghz',
      },
      {
        headword: 'organizations of science and culture',
        definition: 'An organization\nfor one or both.',
        example: 'academies of science, general museums, world fairs',
        related: ['documentation'],
      },
    ]);
    expect(faults.map(({ line, record, field, reason }) => [line, record, field, reason])).toEqual([
      [5, 'animals', 'definition', 'is missing'],
      [11, 'mammals', 'definition', 'is missing'],
    ]);
  });

  test('keep labels of one language with their kind', () => {
    const defined = SKOS.replace(
      'skos:hiddenLabel',
      'skos:definition "living things"@en; skos:hiddenLabel',
    );
    const [animals] = read(defined, 'primer.ttl').glossary.entries;
    expect(animals).toMatchObject({ headword: 'animals', search: 'aminals' });
    expect(animals?.variants).toEqual([{ text: 'fauna', kind: 'synonym' }]);
  });
});

test('TBX in the style DCT is read like DCA', () => {
  const dct = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://example.org/TBX-Basic_DCT.sch"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><titleStmt><title>Sales desk</title></titleStmt><sourceDesc><p>ours</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1"><min:subjectField>sales</min:subjectField>
 <basic:crossReference target="c2">lead</basic:crossReference>
 <min:externalCrossReference target="https://wiki.example/c1">wiki</min:externalCrossReference>
 <langSec xml:lang="en-US"><basic:definition>Someone who buys.</basic:definition>
  <termSec><term>punter</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
  <termSec><term>customer</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech><basic:context>The customer <hi>pays</hi>.</basic:context></termSec>
  <termSec><term>cust.</term><basic:termType>abbreviation</basic:termType></termSec>
 </langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><basic:definition>Someone who may buy.</basic:definition><termSec><term>lead</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;
  const { glossary, faults } = read(dct, 'desk.tbx');
  expect(faults).toEqual([]);
  expect(glossary.title).toBe('Sales desk');
  expect(glossary.entries[0]).toMatchObject({
    id: 'c1',
    headword: 'customer',
    status: 'preferred',
    field: 'sales',
    example: 'The customer pays.',
    related: ['c2'],
    links: [{ title: 'wiki', url: 'https://wiki.example/c1' }],
    variants: [
      { text: 'punter', kind: 'synonym', status: 'deprecated' },
      { text: 'cust.', kind: 'abbreviation' },
    ],
  });
});

test('DataHub YAML is read with its nodes as fields', () => {
  const yaml = `version: "1"
source: DataHub
owners:
  users:
    - ann
nodes:
  - name: Finance
    description: Money words.
    terms:
      - name: Revenue
        description: What is earned.
        related_terms:
          - Finance.Cost
        knowledge_links:
          - label: Wiki
            url: https://wiki.example/revenue
    nodes:
      - name: Costs
        terms:
          - name: Cost
            description: >-
              What is
              spent.
            inherits: [Finance.Revenue]
`;
  const { glossary, faults } = read(yaml, 'business_glossary.yml');
  expect(faults).toEqual([]);
  expect(glossary.entries).toMatchObject([
    {
      id: 'finance-revenue',
      headword: 'Revenue',
      field: 'Finance',
      related: ['finance-costs-cost'],
      links: [{ title: 'Wiki', url: 'https://wiki.example/revenue' }],
    },
    {
      headword: 'Cost',
      field: 'Costs',
      definition: 'What is spent.',
      related: ['finance-revenue'],
    },
  ]);
});

test('OpenMetadata CSV is read with its HTML as text', () => {
  const csv = `parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,glossaryStatus,color,iconURL,extension
,Customer,,"<p>Someone who <b>buys</b> &amp; pays.</p><script>alert(1)</script>","client,buyer",Business.Lead;Business.Account.Key,wiki;https://wiki.example/customer,PII.None,,user:ann,Approved,,,
,Lead,Sales lead,a < b,,,,,,,Draft,,,
Business.Account,Key,,Main one.,,,,,,,Deprecated,,,
`;
  const { glossary, faults } = read(csv, 'Business.csv');
  expect(faults).toEqual([]);
  expect(glossary.entries).toMatchObject([
    {
      id: 'customer',
      definition: 'Someone who buys & pays.',
      variants: [{ text: 'client' }, { text: 'buyer' }],
      related: ['lead', 'business-account-key'],
      links: [{ title: 'wiki', url: 'https://wiki.example/customer' }],
      status: 'preferred',
    },
    { headword: 'Sales lead', definition: 'a < b', variants: [{ text: 'Lead' }] },
    { headword: 'Key', field: 'Account', status: 'deprecated' },
  ]);
});

test('JSON-LD is read with names of its own for the keywords', () => {
  const jsonld = `{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "uri": "@id", "type": "@type", "graph": "@graph",
    "value": "@value", "lang": "@language", "prefLabel": "skos:prefLabel", "related": {"@id": "skos:related", "@type": "@id"},
    "altLabel": {"@id": "skos:altLabel", "@container": "@language"}, "definition": {"@id": "skos:definition", "@language": "en"}},
   "graph": [
    {"uri": "http://v.example/sales", "type": "skos:Concept", "prefLabel": [{"lang": "en", "value": "sales"}, {"lang": "de", "value": "Verkauf"}],
     "altLabel": {"en": ["selling"], "de": "Vertrieb"}, "definition": "Selling things.", "related": "http://v.example/marketing"},
    {"uri": "http://v.example/marketing", "type": "skos:Concept", "prefLabel": {"lang": "en", "value": "marketing"}, "definition": "Making wanted."}
   ]}`;
  const { glossary, faults } = read(jsonld, 'v.jsonld');
  expect(faults).toEqual([]);
  expect(glossary.entries).toMatchObject([
    { id: 'sales', variants: [{ text: 'selling' }], related: ['marketing'] },
    { id: 'marketing', headword: 'marketing' },
  ]);
});

test('a node without an address has the same id at every reading', () => {
  const ttl =
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n[] a skos:Concept ; skos:prefLabel "net sales" ; skos:definition "A." .';
  const ids = [1, 2].map(() => read(ttl, 'a.ttl').glossary.entries[0]?.id);
  expect(ids).toEqual(['net-sales', 'net-sales']);
});
