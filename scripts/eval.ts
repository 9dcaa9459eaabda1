/**
 * `npm run eval -- DIR [--names FILE] [--ambiguous FILE] [--senses FILE] [--parity odd|even]
 * [--worst N]`: measures finding and judging on a folder of books, beside a plain matcher over the
 * same lexicon. Prints a table and saves `results/eval.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Book, readCorpus } from './eval/corpus';
import { glossMatcher, plainMatcher } from './eval/matchers';
import {
  addCounts,
  type Counts,
  everyOther,
  figuresOf,
  measure,
  noCounts,
  round,
} from './eval/measure';
import { measureMixed } from './eval/mixed';
import { namesGlossary, ownerOf, readAmbiguous } from './eval/names';
import { measureSenses } from './eval/senses';
import { measureShown } from './eval/shown';
import { openLexicon } from './meaning-model';
import { readGlossary } from './read-glossary';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string' },
    ambiguous: { type: 'string' },
    senses: { type: 'string' },
    parity: { type: 'string' },
    worst: { type: 'string', default: '0' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error(
    'usage: npm run eval -- DIR [--names FILE] [--ambiguous FILE] [--senses FILE] [--parity odd|even] [--worst N]',
  );
  process.exit(2);
}

const glossary = values.names ? namesGlossary(values.names) : readGlossary().glossary;
const lexicon = openLexicon(glossary);
const options = { owns: ownerOf(glossary), ambiguous: readAmbiguous(values.ambiguous) };
const matchers = { gloss: glossMatcher(lexicon), plain: plainMatcher(lexicon) };
const books = readCorpus(folder);
const worst = Number(values.worst);

const pagesOf = (book: Book) =>
  values.parity === 'odd' || values.parity === 'even'
    ? everyOther(book, values.parity)
    : book.pages;
const results = books.map((book) => ({
  book,
  gloss: measure(pagesOf(book), matchers.gloss, options),
  plain: measure(pagesOf(book), matchers.plain, options),
}));
const general = results.filter(({ book }) => !book.isBusiness);
const totals = [
  { name: 'all business', own: results.filter(({ book }) => book.isBusiness) },
  { name: 'all general', own: general },
  // Much of what these two speak of is truly business.
  {
    name: 'general, no history, sociology',
    own: general.filter(({ book }) => !/us-history|sociology/.test(book.name)),
  },
].map(({ name, own }) => {
  return {
    name,
    gloss: own.reduce((sum, { gloss }) => addCounts(sum, gloss), noCounts()),
    plain: own.reduce((sum, { plain }) => addCounts(sum, plain), noCounts()),
  };
});

console.log(
  `${glossary.entries.length} entries; marks per 1,000 words, all mentions (first on page); recall on owned key terms`,
);
console.log(
  'book                              words   gloss          plain          strict  lenient (plain)          kept: others ambiguous',
);
for (const { book, gloss, plain } of results) printRow(book.name, gloss, plain);
for (const { name, gloss, plain } of totals) printRow(name, gloss, plain);
const mixed = measureMixed(
  books.map((book) => ({ ...book, pages: pagesOf(book) })),
  matchers.gloss,
  matchers.plain,
  options,
);
const mixedFigures = {
  businessAmongGeneral: figuresOf(mixed.businessAmongGeneral),
  generalAmongBusiness: figuresOf(mixed.generalAmongBusiness),
  generalShareOfPlain: kept(
    mixed.generalAmongBusiness.marks,
    mixed.generalAmongBusinessPlain.marks,
  ),
};
console.log(
  `mixed pages: a business paragraph among nine general ones: strict ${mixedFigures.businessAmongGeneral.strict.toFixed(3)}; ` +
    `a general one among nine business ones: ${mixedFigures.generalAmongBusiness.perThousand.toFixed(2)} marks per 1,000 words, ` +
    `${mixedFigures.generalShareOfPlain.toFixed(3)} of what the plain matcher marks`,
);
const shown = Object.fromEntries(
  ['business', 'general'].map((kind) => {
    const own = books.filter(({ isBusiness }) => isBusiness === (kind === 'business'));
    return [kind, measureShown(own.flatMap(pagesOf), lexicon)];
  }),
);
for (const [kind, { pages, short, median, p95, max }] of Object.entries(shown)) {
  console.log(
    `shown at the default amount, ${kind}: ${median} marks per 1,000 words in the median of ${pages} pages, ` +
      `p95 ${p95}, at most ${max}; ${short} shorter pages have up to three marks`,
  );
}
const senses = values.senses ? measureSenses(books, values.senses, matchers.gloss) : undefined;
if (senses) {
  console.log(
    `${senses.mentions} labelled mentions (readers agree on ${senses.agreement.toFixed(3)}, kappa ${senses.kappa.toFixed(2)}): ` +
      `marked ${senses.businessMarked.toFixed(3)} of ${senses.business} in the business sense, ${senses.otherMarked.toFixed(3)} of ${senses.other} others; most amiss: ${senses.worst}`,
  );
}
if (worst > 0) for (const { name, gloss } of totals) printWorst(name, gloss, worst);

mkdirSync('results', { recursive: true });
const saved = [
  ...results.map(({ book, ...rest }) => ({ name: book.name, ...rest })),
  ...totals,
].map(({ name, gloss, plain }) => ({
  name,
  gloss: figuresOf(gloss),
  plain: figuresOf(plain),
  keptOthers: kept(gloss.others, plain.others),
  keptAmbiguous: kept(gloss.ambiguous, plain.ambiguous),
}));
writeFileSync(
  'results/eval.json',
  `${JSON.stringify({ entries: glossary.entries.length, books: saved, mixed: mixedFigures, shown, senses }, null, 2)}\n`,
);

function kept(own: number, all: number): number {
  return all === 0 ? 1 : round(own / all, 3);
}

function printRow(name: string, gloss: Counts, plain: Counts): void {
  const [own, bare] = [figuresOf(gloss), figuresOf(plain)];
  const pair = (a: number, b: number) => `${a.toFixed(2)} (${b.toFixed(2)})`.padEnd(15);
  console.log(
    name.padEnd(32) +
      String(own.words).padStart(7) +
      '   ' +
      pair(own.perThousand, own.firstPerThousand) +
      pair(bare.perThousand, bare.firstPerThousand) +
      `${own.strict.toFixed(3)}   ${own.lenient.toFixed(3)} (${bare.strict.toFixed(3)} ${bare.lenient.toFixed(3)})   ${String(own.owned).padStart(5)}   ` +
      `${kept(gloss.others, plain.others).toFixed(3)}  ${kept(gloss.ambiguous, plain.ambiguous).toFixed(3)}`,
  );
}

function printWorst(name: string, counts: Counts, count: number): void {
  const top = (map: ReadonlyMap<string, number>) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([form, times]) => `${form} ${times}`)
      .join(', ');
  console.log(`${name}: most marked: ${top(counts.byForm)}`);
  console.log(`${name}: missed: ${top(counts.missed)}`);
}
