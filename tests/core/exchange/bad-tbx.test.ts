import { expect, test } from 'vitest';
import { latin1, outcomeOf } from './faults';

const HEAD =
  '<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en"><text><body>\n';
const GOOD =
  '<conceptEntry id="g"><descrip type="definition">A sound record.</descrip><langSec xml:lang="en"><termSec><term>good</term></termSec></langSec></conceptEntry>\n';
const tbx = (...concepts: readonly string[]) =>
  `${HEAD}${GOOD}${concepts.join('\n')}\n</body></text></tbx>`;
const concept = (inner: string, definition = '<descrip type="definition">A.</descrip>') =>
  tbx(`<conceptEntry id="b">${definition}<langSec xml:lang="en">${inner}</langSec></conceptEntry>`);
const BAD = '<termSec><term>bad</term></termSec>';

test.each<[string, string | Uint8Array, string]>([
  [
    'nothing but a declaration',
    '<?xml version="1.0"?>',
    'file 1: is not well-formed XML: document must contain a root element',
  ],
  [
    'another root',
    '<?xml version="1.0"?>\n<resources/>',
    'file 2: is XML, but not TBX: its root is <resources>',
  ],
  ['a feed', '<rss><channel/></rss>', 'file 1: is XML, but not TBX: its root is <rss>'],
  [
    'a DOCTYPE with an entity',
    `<!DOCTYPE tbx [<!ENTITY x "y">]>${tbx()}`,
    'file 1: has a DOCTYPE with declarations of its own, which Gloss never reads',
  ],
  [
    'a DOCTYPE with an external entity [E6] [E8]',
    '<!DOCTYPE tbx [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tbx>&x;</tbx>',
    'file 2: has a DOCTYPE with declarations of its own, which Gloss never reads',
  ],
  [
    'entities within entities [E5]',
    `<!DOCTYPE tbx [${Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('')}]><tbx>&e9;</tbx>`,
    'file 1: has a DOCTYPE with declarations of its own, which Gloss never reads',
  ],
  [
    'a DOCTYPE with an empty subset',
    '<!DOCTYPE tbx []><tbx/>',
    'file 1: has a DOCTYPE with declarations of its own, which Gloss never reads',
  ],
  [
    'a DOCTYPE that never ends',
    '<!DOCTYPE tbx SYSTEM "a.dtd"',
    'file 1: is not well-formed XML: document must contain a root element',
  ],
  [
    'a declaration outside a DOCTYPE',
    `${HEAD}<!ENTITY x "y"></body></text></tbx>`,
    'file 3: is not well-formed XML: incorrect syntax',
  ],
  [
    'an entity that nobody has declared',
    concept('<termSec><term>b&auml;d</term></termSec>'),
    'file 4: is not well-formed XML: undefined entity',
  ],
  [
    'an ampersand by itself',
    concept('<termSec><term>R&D</term></termSec>'),
    'file 5: is not well-formed XML: unclosed tag: term',
  ],
  [
    'a "<" by itself',
    concept('<termSec><term>a < b</term></termSec>'),
    'file 4: is not well-formed XML: disallowed character in tag name',
  ],
  ['a file cut off', tbx().slice(0, -20), 'file 5: is not well-formed XML: unclosed tag: body'],
  [
    'a tag that closes another',
    `${HEAD}<conceptEntry></langSec></conceptEntry></body></text></tbx>`,
    'file 3: is not well-formed XML: unexpected close tag',
  ],
  [
    'an attribute without quotes',
    '<tbx type=TBX-Basic/>',
    'file 1: is not well-formed XML: unquoted attribute value',
  ],
  [
    'an attribute twice',
    '<tbx type="a" type="b"/>',
    'file 1: is not well-formed XML: duplicate attribute: type',
  ],
  [
    'text behind the root',
    `${tbx()}x`,
    'file 5: is not well-formed XML: text data outside of root node',
  ],
  [
    'a character that XML forbids',
    concept('<termSec><term>a&#1;</term></termSec>'),
    'file 4: is not well-formed XML: malformed character entity',
  ],
  [
    '33 elements within one another',
    '<tbx>'.repeat(33),
    'file 1: has more than 32 elements within one another',
  ],
  [
    'a million elements within one another',
    '<tbx>'.repeat(1_000_000),
    'file 1: has more than 32 elements within one another',
  ],
  [
    'an encoding that nobody knows',
    latin1('<?xml version="1.0" encoding="klingon"?><tbx/>'),
    'file -: is in the encoding "klingon", which Gloss does not know; save it as UTF-8',
  ],
  [
    'an encoding that it is not in',
    latin1('<?xml version="1.0" encoding="utf-8"?><tbx>\xff</tbx>'),
    'file -: says that it is UTF-8, but is not; save it as UTF-8',
  ],
  ['zero bytes', latin1('<tbx>\0</tbx>'), 'file 1: is not a text file'],
  [
    'a concept without a term',
    tbx('<conceptEntry id="b"><langSec xml:lang="en"/></conceptEntry>'),
    'record 4: has no term in "en"',
  ],
  [
    'a concept in another language only',
    tbx(
      '<conceptEntry id="b"><langSec xml:lang="de"><termSec><term>schlecht</term></termSec></langSec></conceptEntry>',
    ),
    'record 4: has no term in "en"',
  ],
  ['an empty concept', tbx('<conceptEntry/>'), 'record 4: has no term in "en"'],
  ['an empty term', concept('<termSec><term> </term></termSec>'), 'record 4: headword is empty'],
  [
    'a section without a term',
    concept('<termSec><termNote type="partOfSpeech">noun</termNote></termSec>'),
    'record 4: has no term in "en"',
  ],
  ['no definition', concept(BAD, ''), 'record 4: definition is missing'],
  [
    'an empty definition',
    concept(BAD, '<descrip type="definition"> </descrip>'),
    'record 4: definition is missing',
  ],
  [
    'a term of 201 characters',
    concept(`<termSec><term>${'x'.repeat(201)}</term></termSec>`),
    'record 4: headword has 201 characters; at most 200',
  ],
  [
    'a definition of 8,001 characters',
    concept(BAD, `<descrip type="definition">${'x'.repeat(8001)}</descrip>`),
    'record 4: definition has 8,001 characters; at most 8,000',
  ],
  [
    '201 other terms',
    concept(
      BAD +
        Array.from({ length: 201 }, (_, at) => `<termSec><term>t${at}</term></termSec>`).join(''),
    ),
    'record 4: variants has 201 items; at most 200',
  ],
  [
    'another term of 201 characters',
    concept(`${BAD}<termSec><term>${'x'.repeat(201)}</term></termSec>`),
    'record 4: variants[0].text has 201 characters; at most 200',
  ],
  [
    'a subject field of 201 characters',
    concept(
      BAD,
      `<descrip type="subjectField">${'x'.repeat(201)}</descrip><descrip type="definition">A.</descrip>`,
    ),
    'record 4: field has 201 characters; at most 200',
  ],
  [
    'the same id twice',
    tbx(
      '<conceptEntry id="g"><descrip type="definition">B.</descrip><langSec xml:lang="en"><termSec><term>bad</term></termSec></langSec></conceptEntry>',
    ),
    'record 4: id is "g", as in line 3',
  ],
  [
    'a reference to a concept that is none',
    concept(`<ref type="crossReference" target="nowhere">x</ref>${BAD}`),
    'part 4: related leaves out "nowhere", which is no entry',
  ],
  [
    'a link without encryption',
    concept(`<xref type="externalCrossReference" target="http://a.example">x</xref>${BAD}`),
    'part 4: links leaves out "http://a.example": only https and mailto addresses are kept',
  ],
  [
    'a link that runs',
    concept(`<xref type="externalCrossReference" target="javascript:alert(1)">x</xref>${BAD}`),
    'part 4: links leaves out "javascript:alert(1)": only https and mailto addresses are kept',
  ],
  [
    'a fault after a comment of several lines',
    tbx('<!-- one\ntwo\n-->', '<conceptEntry id="b"/>'),
    'record 7: has no term in "en"',
  ],
])('%s', (_, content, expected) => {
  const { faults, headwords } = outcomeOf(content, 'terms.tbx');
  expect(faults).toContain(expected);
  if (!expected.startsWith('file')) expect(headwords).toContain('good');
});
