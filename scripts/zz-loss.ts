import { compileLexicon } from '@/core/compile-lexicon';
import { explain } from '@/core/judge';
import { createLexicon } from '@/core/lexicon';
import { readCorpus } from './eval/corpus';
import { termKey } from './eval/measure';
import { readAmbiguous } from './eval/names';
import { judgePage } from './gloss-find';
import { readModel } from './meaning-model';
import { readGlossary } from './read-glossary';

const lex = createLexicon(compileLexicon(readGlossary().glossary, readModel()));
const amb = readAmbiguous('/work/shared/reference/ambiguous.tsv');
const loss = new Map<string, number>();
const why = new Map<string, Map<string, number>>();
const ex = new Map<string, string[]>();
const kinds = new Map<string, number>();
for (const book of readCorpus('/work/shared/corpus').filter((b) => b.isBusiness))
  for (const page of book.pages)
    for (const { reading, verdicts, score } of judgePage(
      page.paragraphs.map((p) => p.text),
      lex,
    ))
      for (const v of verdicts) {
        const t = reading.text.slice(v.candidate.start, v.candidate.end);
        const k = termKey(t);
        if (!v.match && !amb.has(k)) {
          loss.set(k, (loss.get(k) ?? 0) + 1);
          kinds.set(v.reason.kind, (kinds.get(v.reason.kind) ?? 0) + 1);
          const m = why.get(k) ?? new Map();
          why.set(k, m);
          m.set(v.reason.kind, (m.get(v.reason.kind) ?? 0) + 1);
          const e = ex.get(k) ?? [];
          ex.set(k, e);
          if (e.length < 3)
            e.push(
              v.reason.kind +
                ': ' +
                reading.text.slice(Math.max(0, v.candidate.start - 50), v.candidate.end + 40) +
                ' ' +
                v.reason.score.toFixed(1) +
                ' ' +
                explain(v.candidate, reading, lex, score).join(','),
            );
        }
      }
console.log(kinds);
for (const [k, n] of [...loss].sort((a, b) => b[1] - a[1]).slice(0, 45)) {
  console.log(k, n, why.get(k));
  if (process.argv[2]) console.log('   ', ex.get(k)!.join('\n    '));
}
