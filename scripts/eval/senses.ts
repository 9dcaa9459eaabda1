/** Mentions of ambiguous words that two readers have labelled, and how many of them are marked. */
import type { Book } from './corpus';
import type { Found, Matcher } from './measure';
import { readRows } from './names';

/** A labelled mention: where it stands, and whether each reader took it for the business sense. */
interface Labelled {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly labels: readonly [isBusiness: boolean, isBusiness: boolean];
}

export interface SenseFigures {
  readonly mentions: number;
  /** Share of mentions on which the readers agree, and Cohen's kappa. */
  readonly agreement: number;
  readonly kappa: number;
  /** Of those that both took for the business sense, and for another one: how many, and the share marked. */
  readonly business: number;
  readonly businessMarked: number;
  readonly other: number;
  readonly otherMarked: number;
  /** Marked wrongly or missed, by word. */
  readonly worst: string;
}

/** Measures a matcher on the labelled mentions of a file (see `sense-sample.ts`), whole pages as context. */
export function measureSenses(books: readonly Book[], file: string, match: Matcher): SenseFigures {
  const byPage = readLabels(file);
  const tally = { business: 0, businessMarked: 0, other: 0, otherMarked: 0 };
  const wrong = new Map<string, { missed: number; marked: number }>();
  let found = 0;
  for (const book of books) {
    for (const page of book.pages) {
      const labelled = byPage.get(`${book.name}\t${page.id}`);
      if (!labelled) continue;
      const marks = match(page.paragraphs.map(({ text }) => text));
      for (const { paragraph, start, end, word, labels } of labelled) {
        found++;
        if (labels[0] !== labels[1]) continue;
        const isMarked = marks[paragraph]?.some((mark) => covers(mark, start, end)) ?? false;
        const counts = wrong.get(word) ?? { missed: 0, marked: 0 };
        wrong.set(word, counts);
        if (labels[0]) {
          tally.business++;
          if (isMarked) tally.businessMarked++;
          else counts.missed++;
        } else {
          tally.other++;
          if (isMarked) {
            tally.otherMarked++;
            counts.marked++;
          }
        }
      }
    }
  }
  const all = [...byPage.values()].flat();
  if (found < all.length) throw new Error(`${file}: ${all.length - found} mentions are in no book`);
  const { businessMarked, otherMarked, business, other } = tally;
  return {
    mentions: all.length,
    ...agreementOf(all),
    business,
    businessMarked: businessMarked / business,
    other,
    otherMarked: otherMarked / other,
    worst: [...wrong]
      .filter(([, { missed, marked }]) => missed + marked > 1)
      .toSorted(([, a], [, b]) => b.missed + b.marked - a.missed - a.marked)
      .map(([word, { missed, marked }]) => `${word} −${missed} +${marked}`)
      .join(', '),
  };
}

function covers(mark: Found, start: number, end: number): boolean {
  return mark.start <= start && mark.end >= end;
}

function readLabels(file: string): Map<string, Labelled[]> {
  const byPage = new Map<string, Labelled[]>();
  for (const row of readRows(file)) {
    const key = `${row.book}\t${row.page}`;
    const labelled = byPage.get(key) ?? [];
    byPage.set(key, labelled);
    labelled.push({
      paragraph: Number(row.paragraph),
      start: Number(row.start),
      end: Number(row.end),
      word: row.word ?? '',
      labels: [row.first === 'b', row.second === 'b'],
    });
  }
  return byPage;
}

/** Share of agreement, and Cohen's kappa (1960): agreement beyond what chance would give. */
function agreementOf(all: readonly Labelled[]): { agreement: number; kappa: number } {
  const share = (of: (labelled: Labelled) => boolean) => all.filter(of).length / all.length;
  const agreement = share(({ labels }) => labels[0] === labels[1]);
  const first = share(({ labels }) => labels[0]);
  const second = share(({ labels }) => labels[1]);
  const byChance = first * second + (1 - first) * (1 - second);
  return { agreement, kappa: (agreement - byChance) / (1 - byChance) };
}
