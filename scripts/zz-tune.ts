import { compileLexicon } from '@/core/compile-lexicon';
import { readText } from '@/core/find';
import { addContext, contextOf, judgeAll, NO_CONTEXT, pageScore, TUNING } from '@/core/judge';
import { createLexicon } from '@/core/lexicon';
import { countWords, readCorpus } from './eval/corpus';
import { addCounts, everyOther, figuresOf, measure, noCounts, termKey } from './eval/measure';
import { namesGlossary, ownerOf, readAmbiguous } from './eval/names';
import { readModel } from './meaning-model';
import { readGlossary } from './read-glossary';

const g =
  process.argv[2] === 'names'
    ? namesGlossary('/work/shared/reference/headwords.tsv')
    : readGlossary().glossary;
const lex = createLexicon(compileLexicon(g, readModel()));
const amb = readAmbiguous('/work/shared/reference/ambiguous.tsv');
const owns = ownerOf(g);
const books = readCorpus('/work/shared/corpus').map((b) => ({ ...b, pages: everyOther(b, 'odd') }));
const cache = new Map<string, any>();
for (const b of books)
  for (const p of b.pages) {
    const readings = p.paragraphs.map((x) => readText(x.text, lex));
    cache.set(b.name + p.id, {
      readings,
      ctx: readings.map((r) => contextOf(r, lex)).reduce(addContext, NO_CONTEXT),
    });
  }

import { glossMatcher, plainMatcher } from './eval/matchers';
import { measureMixed } from './eval/mixed';

const full = readCorpus('/work/shared/corpus').map((b) => ({ ...b, pages: everyOther(b, 'odd') }));
export function run(label: string) {
  const out: any = {};
  for (const kind of ['business', 'general'] as const) {
    const total = noCounts();
    let plainOthers = 0;
    for (const b of books.filter(
      (x) => x.isBusiness === (kind === 'business') && !/history|sociology/.test(x.name),
    )) {
      for (const p of b.pages) {
        const { readings, ctx } = cache.get(b.name + p.id);
        const score = pageScore(ctx);
        const js = readings.map((r: any) => judgeAll(r, lex, score));
        js.forEach((vs: any, i: number) =>
          vs.forEach((v: any) => {
            if (!amb.has(termKey(p.paragraphs[i]!.text.slice(v.candidate.start, v.candidate.end))))
              plainOthers++;
          }),
        );
        addCounts(
          total,
          measure(
            [p],
            () =>
              js.map((vs: any) =>
                vs.flatMap((v: any) =>
                  v.match ? [{ start: v.match.start, end: v.match.end, id: v.match.ids[0] }] : [],
                ),
              ),
            { owns, ambiguous: amb },
          ),
        );
      }
    }
    const f = figuresOf(total);
    out[kind] =
      kind === 'business'
        ? `strict ${f.strict} lenient ${f.lenient} keptOthers ${(total.others / plainOthers).toFixed(3)} per1000 ${f.perThousand}`
        : `per1000 ${f.perThousand} first ${f.firstPerThousand}`;
  }
  const m = measureMixed(full, glossMatcher(lex), plainMatcher(lex), { owns, ambiguous: amb });
  console.log(
    label.padEnd(50),
    out.business,
    '|',
    out.general,
    '| mixed strict',
    figuresOf(m.businessAmongGeneral).strict,
    'general share',
    (m.generalAmongBusiness.marks / m.generalAmongBusinessPlain.marks).toFixed(3),
  );
}
run('base');
const base = { ...TUNING };
const A = {
  pageNeutral: 0.03,
  sensed: 2,
  word: 3,
  nearSensed: 0.7,
  near: 0.3,
  page: 35,
  pageLimit: 2,
  block: 15,
  blockLimit: 2,
};
const combos: any[] = [
  A,
  { ...A, pageLimit: 3 },
  { ...A, pageLimit: 1 },
  { ...A, block: 25, blockLimit: 3 },
  { ...A, block: 40, blockLimit: 4 },
  { ...A, pageLimit: 1, block: 40, blockLimit: 4 },
  { ...A, pageLimit: 1.5, block: 40, blockLimit: 5, nearSensed: 0.5 },
  { ...A, pageLimit: 2, block: 40, blockLimit: 5, sensed: 1.5, word: 2.5 },
];
for (const c of combos) {
  Object.assign(TUNING, base, c);
  run(JSON.stringify(c));
}
