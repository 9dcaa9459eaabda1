/** Glossaries made at random, with texts that are hard on every format. */
import fc from 'fast-check';
import { cleanName, cleanText } from '@/core/exchange/clean-text';
import type { Entry, Glossary } from '@/data/glossary';

/** Signs that mean something to one format or another, and letters that are more than one unit. */
const piece = fc.constantFrom(
  ...'abc é ß 売 İ 😀 ا'.split(' '),
  ...[
    '"',
    '""',
    "'",
    '`',
    ',',
    ';',
    '|',
    '\\',
    '\\;',
    '\t',
    '\n',
    '\r\n',
    '=',
    '+',
    '-',
    '@',
    '＝',
  ],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    ']]>',
    '<b>',
    '<!--',
    '<script>',
    '{',
    '}',
    '[',
    ']',
    '#',
    '%',
    '$',
    ':',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\u200b',
    '\u0001',
    ' ',
    '^^',
    '@en',
    '"""',
    '*',
    '---',
    '0',
    '1e5',
    'null',
    'true',
  ],
);
const raw = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const text = raw.map(cleanText).filter(Boolean);
const name = raw.map(cleanName).filter(Boolean);
const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const address = fc.constantFrom(
  'https://a.example/',
  "https://a.example/b?c=d&e=(f);g,h'i#j",
  'mailto:ann@a.example',
  'https://xn--80ak6aa92e.example/ä',
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const partOfSpeech = fc.constantFrom<Entry['partOfSpeech'][]>(
  'noun',
  'verb',
  'adjective',
  'adverb',
  'phrase',
);

/** Other names: none is preferred, since the headword is. */
const variant = fc.record(
  {
    text: name,
    kind: fc.constantFrom<Entry['variants'][number]['kind'][]>(
      'synonym',
      'abbreviation',
      'spelling',
    ),
    partOfSpeech,
    inflect: fc.boolean(),
    status: fc.constantFrom<NonNullable<Entry['status']>[]>('admitted', 'deprecated', 'superseded'),
  },
  { requiredKeys: ['text', 'kind'] },
);
const sense = fc.record({
  forms: fc.array(name, { minLength: 1, maxLength: 2 }),
  others: fc.array(text, { minLength: 1, maxLength: 2 }),
  cues: fc.array(word, { maxLength: 2 }),
  against: fc.array(word, { maxLength: 2 }),
});
const formula = fc.record({ expression: text, worked: text });
/** Owners' columns: names that mean nothing to us. */
const extra = fc.dictionary(
  name.map((own) => `x${own}`),
  text,
  { minKeys: 1, maxKeys: 2, noNullPrototype: true },
);
const entry: fc.Arbitrary<Entry> = fc
  .record({
    id,
    headword: name,
    partOfSpeech,
    inflect: optional(fc.boolean()),
    variants: fc.uniqueArray(variant, { selector: (one) => one.text, maxLength: 3 }),
    level: optional(fc.constantFrom('everyday', 'core', 'specialist')),
    definition: text,
    plain: optional(text),
    example: optional(text),
    why: optional(text),
    formula: optional(formula),
    sense: optional(sense),
    extra: optional(extra),
    usage: optional(text),
    field: fc.oneof(fc.constant(''), name),
    related: fc.constant<string[]>([]),
    status: optional(fc.constantFrom<Entry['status'][]>('preferred', 'admitted')),
    preferred: fc.constant<string | undefined>(undefined),
    search: optional(text),
    links: optional(
      fc.uniqueArray(
        fc.oneof(
          address.map((url) => ({ title: url, url })),
          fc.record({ title: name, url: address }),
        ),
        { selector: ({ url }) => url, minLength: 1, maxLength: 2 },
      ),
    ),
  })
  .chain((own) =>
    fc.constantFrom('none', 'deprecated', 'superseded').chain((status) =>
      status === 'none'
        ? fc.constant(own)
        : name.map((preferred) => ({
            ...own,
            status: status as Entry['status'],
            preferred,
            variants: [],
          })),
    ),
  )
  .map((own) => ({ ...own, variants: own.variants.filter((one) => one.text !== own.headword) }));

/** Up to four entries that are related to one another, a comparison and an explainer. */
export const glossary: fc.Arbitrary<Glossary> = fc
  .tuple(
    fc.uniqueArray(entry, { selector: (own) => own.id, minLength: 2, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }),
    fc.record({ title: name, label: name, value: text, takeaway: text }),
  )
  .map(([entries, links, words]) => {
    const linked = entries.map((own, index) => {
      const others = links.flatMap(([from, to]) => (from === index ? (entries[to] ?? []) : []));
      const related = [...new Set(others.map((other) => other.id))].filter(
        (other) => other !== own.id,
      );
      return { ...own, related };
    });
    const [first, second] = entries.map((own) => own.id);
    return {
      title: words.title,
      version: '2026-09-01',
      language: 'en',
      entries: linked,
      comparisons: [
        {
          id: 'one-vs-other',
          title: words.title,
          entries: [first ?? '', second ?? ''],
          criteria: [{ label: words.label, values: [words.value, words.value] }],
          takeaways: [words.takeaway],
          inPractice: words.takeaway,
        },
      ],
      explainers: [
        {
          id: 'why',
          title: words.title,
          body: cleanText(words.value.replace(/[[\]]/g, '')),
          entries: [first ?? ''],
        },
      ],
      shared: [],
    };
  })
  .filter(({ explainers }) => explainers[0]?.body.trim() !== '');
