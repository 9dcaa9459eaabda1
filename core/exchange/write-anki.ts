/**
 * A deck for Anki as text: one note an entry and one a comparison. Anki takes notes with the same
 * front for one note, so words with several meanings carry their field.
 */
import {
  type Comparison,
  type Entry,
  fieldName,
  fieldNameIn,
  type Glossary,
} from '@/data/glossary';
import { htmlOf } from './html';

/** The glossary as notes with a front, a back and tags. */
export function writeAnki(glossary: Glossary): string {
  const headwords = new Map(glossary.entries.map(({ id, headword }) => [id, headword]));
  const fronts = createFronts(glossary);
  const nameOf = (field: string) => fieldNameIn(glossary.fields, field) ?? fieldName(field);
  const entries = glossary.entries.map((entry) => [
    fronts(entry.headword, nameOf(entry.field)),
    backOf(entry),
    ['glossary', tagOf(entry.field)].filter(Boolean).join(' '),
  ]);
  const comparisons = glossary.comparisons.map((comparison) => [
    fronts(comparison.title, ''),
    tableOf(comparison, headwords),
    'comparison',
  ]);
  const header = [
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(glossary.title)}`,
    '#columns:Front\tBack\tTags',
    '#tags column:3',
  ];
  return [
    ...header,
    ...[...entries, ...comparisons].map((row) => row.map(cellOf).join('\t')),
    '',
  ].join('\n');
}

/** Fronts that are each there once: with the field where a name is shared, and a number where that is, too. */
function createFronts({ entries, comparisons }: Glossary) {
  const counts = new Map<string, number>();
  for (const name of [
    ...entries.map(({ headword }) => headword),
    ...comparisons.map(({ title }) => title),
  ]) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const used = new Set<string>();
  return (name: string, field: string) => {
    const isShared = (counts.get(name) ?? 0) > 1;
    const base = isShared && field ? `${name} (${field})` : name;
    let front = base;
    for (let number = 2; used.has(front); number++) front = `${base} (${number})`;
    used.add(front);
    return htmlOf(front);
  };
}

function backOf(entry: Entry): string {
  const { definition, plain, example, why, usage, formula, preferred, variants, status } = entry;
  const names = variants.map(({ text }) => text).join(', ');
  return [
    `<b>${htmlOf(definition)}</b>`,
    status === 'deprecated' || status === 'superseded' ? `<i>${status}</i>` : '',
    labelled('Use instead', preferred),
    labelled('In plain words', plain),
    labelled('Example', example),
    labelled('Worth knowing', why),
    labelled('Formula', formula?.expression),
    labelled('Usage', usage),
    labelled('Also called', names),
  ]
    .filter(Boolean)
    .join('<br>');
}

function labelled(label: string, text: string | undefined): string {
  return text ? `<i>${label}:</i> ${htmlOf(text)}` : '';
}

function tableOf(
  { entries, criteria, takeaways, inPractice }: Comparison,
  headwords: ReadonlyMap<string, string>,
) {
  const heads = entries.map((id) => `<th>${htmlOf(headwords.get(id) ?? id)}</th>`).join('');
  const rows = criteria.map(({ label, values }) => {
    const cells = values.map((value) => `<td>${htmlOf(value)}</td>`).join('');
    return `<tr><th>${htmlOf(label)}</th>${cells}</tr>`;
  });
  const table = `<table><tr><th></th>${heads}</tr>${rows.join('')}</table>`;
  return [table, ...takeaways.map(htmlOf), inPractice ? htmlOf(inPractice) : '']
    .filter(Boolean)
    .join('<br>');
}

/** Tags are parted by spaces and hold none. */
function tagOf(field: string): string {
  return field.trim().replace(/\s+/g, '-').toLowerCase();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A cell; quotes around it where it begins like a quoted one or a comment, or holds a tab. */
function cellOf(text: string): string {
  const cell = text.replace(/\t/g, ' ');
  return /^#|"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
