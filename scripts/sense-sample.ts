/**
 * `npx tsx scripts/sense-sample.ts DIR --ambiguous FILE [--words N] [--each N] [--seed N]
 * [--parity odd]`: draws mentions of ambiguous words from the even pages of a folder of books (or the
 * odd ones, on which thresholds may be chosen), for two readers to label.
 * Prints one a line: place (book, page, paragraph, offsets), word, and the text around it. What the
 * readers say is kept as `tests/senses.tsv`, with places and labels only, and measured by
 * `npm run eval -- DIR --senses tests/senses.tsv`.
 */
import { parseArgs } from 'node:util';
import { readText } from '@/core/find';
import type { Lexicon } from '@/core/lexicon';
import { type Book, readCorpus } from './eval/corpus';
import { everyOther, termKey } from './eval/measure';
import { readAmbiguous } from './eval/names';
import { openLexicon } from './meaning-model';
import { readGlossary } from './read-glossary';
import { randomNumbers } from './train/logistic';

/** Characters shown on either side. */
const AROUND = 260;

interface Mention {
  readonly place: string;
  readonly isBusiness: boolean;
  readonly context: string;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ambiguous: { type: 'string' },
      words: { type: 'string', default: '30' },
      each: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      parity: { type: 'string', default: 'even' },
    },
  });
  const [folder] = positionals;
  if (!folder || !values.ambiguous) {
    console.error('usage: npx tsx scripts/sense-sample.ts DIR --ambiguous FILE');
    process.exit(2);
  }
  const { glossary } = readGlossary();
  const lexicon = openLexicon(glossary);
  const random = randomNumbers(Number(values.seed));
  const byWord = mentions(
    readCorpus(folder),
    values.parity === 'odd' ? 'odd' : 'even',
    lexicon,
    readAmbiguous(values.ambiguous),
  );
  const each = Number(values.each);
  const words = shuffled([...byWord.keys()].sort(), random)
    .filter((word) => (byWord.get(word)?.length ?? 0) >= each)
    .slice(0, Number(values.words));
  for (const word of words) {
    for (const { place, context } of drawn(byWord.get(word) ?? [], each, random)) {
      console.log([place, word, context].join('\t'));
    }
  }
}

/** All mentions on pages of one parity in which a word is the whole candidate, by word. */
function mentions(
  books: readonly Book[],
  parity: 'odd' | 'even',
  lexicon: Lexicon,
  words: ReadonlySet<string>,
): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const book of books) {
    for (const page of everyOther(book, parity)) {
      page.paragraphs.forEach(({ text }, paragraph) => {
        for (const { start, end } of readText(text, lexicon).candidates) {
          const word = termKey(text.slice(start, end));
          if (!words.has(word)) continue;
          const mention = {
            place: [book.name, page.id, paragraph, start, end].join('\t'),
            isBusiness: book.isBusiness,
            context: around(text, start, end),
          };
          found.set(word, [...(found.get(word) ?? []), mention]);
        }
      });
    }
  }
  return found;
}

function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const context = `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`;
  return context.replace(/\s+/g, ' ');
}

/** Half from business books and half from others, as far as there are so many. */
function drawn(all: readonly Mention[], count: number, random: () => number): Mention[] {
  const business = shuffled(
    all.filter(({ isBusiness }) => isBusiness),
    random,
  );
  const general = shuffled(
    all.filter(({ isBusiness }) => !isBusiness),
    random,
  );
  const half = Math.ceil(count / 2);
  const fromBusiness = business.slice(0, Math.max(half, count - general.length));
  return [...fromBusiness, ...general.slice(0, count - fromBusiness.length)];
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

main();
