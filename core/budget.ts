/**
 * Which of a page's judged matches are marked: the second stage, after meaning has been judged. What
 * is marked depends on the page as it stands, not on the order in which it was read. How it is
 * chosen: see `spend.ts`.
 */
import type { Reading } from './find';
import type { Match } from './judge';
import type { Amount } from './settings';
import { type Spendable, spend } from './spend';
import type { Steps } from './steps';

/**
 * Why a judged match is marked, or why not; what was nearest to a mark comes first.
 *
 * - `marked`: it is
 * - `known`: the reader knows the entry
 * - `off`: the entry's field or level is switched off
 * - `repeated`: it is marked elsewhere on the page, or in the section
 * - `beside`: right beside another mark: the two would read as one
 * - `budget`: others here are more specialised, or stand first
 * - `navigation`: in a menu, a footer, or another part that is not the page's text
 * - `link`: in a link, or where else no mark may stand
 */
export const WHYS = [
  'marked',
  'known',
  'off',
  'repeated',
  'beside',
  'budget',
  'navigation',
  'link',
] as const;
export type Why = (typeof WHYS)[number];

/** In what part of a page a text stands; `side`: headings, captions, asides, labels. */
export type Part = 'text' | 'side' | 'navigation';

/** A text of the page with what was judged in it. */
export interface BudgetText<Place> {
  /** By this the page finds the text again. */
  readonly place: Place;
  readonly reading: Reading;
  readonly matches: readonly Match[];
  readonly part: Part;
  /** One object for each section of the page. */
  readonly section: object;
}

/** What only the page can tell of a match. */
export interface PageSight<Place> {
  /** What bars it from the start. */
  barredBy(match: Match, place: Place): Why | undefined;
  /** Whether it is marked under the reader's eyes: such marks stay, and count. */
  isSeen(match: Match, place: Place): boolean;
}

/** A page without links and reader: a plain text. */
export const PLAIN_PAGE: PageSight<unknown> = {
  barredBy: () => undefined,
  isSeen: () => false,
};

export interface Budget<Place> {
  /** Adds a text that readers can see, in the order of the page. */
  add(text: BudgetText<Place>): void;
  /** Why each match is marked, or why not. */
  choosing(amount: Amount, page: PageSight<Place>): Steps<Map<Match, Why>>;
}

/** A match on its way to being marked or not. */
interface Item<Place> extends Spendable {
  readonly place: Place;
  readonly neighbours: Item<Place>[];
}

/** Matches that are looked at between two pauses. */
const ITEMS = 64;

/** A text that has fewer characters besides the match is a label: a cell, a menu's item. */
const LABEL = 5;

/** The budget of one page. */
export function createBudget<Place>(): Budget<Place> {
  const items: Item<Place>[] = [];
  /** In the page's text so far: words as the finder reads them, and as spaces part them. */
  let words = 0;
  let spaced = 0;
  const itemsOf = ({ place, reading, matches, part, section }: BudgetText<Place>) =>
    matches.map((match): Item<Place> => {
      const besides = reading.text.trim().length - match.end + match.start;
      const isLabel = part === 'text' && besides < LABEL;
      const at = words + match.word;
      const neighbours: Item<Place>[] = [];
      return {
        match,
        place,
        section,
        part: isLabel ? 'side' : part,
        at,
        neighbours,
        why: 'budget',
      };
    });
  return {
    add(text) {
      const added = itemsOf(text);
      for (const [index, item] of added.entries()) linkNeighbours(item, added[index + 1]);
      items.push(...added);
      // What stands in menus and footers makes no text longer; texts without candidates keep no words.
      if (text.part === 'navigation' || text.reading.candidates.length === 0) return;
      words += text.reading.context.words;
      spaced += text.reading.spaced;
    },
    *choosing(amount, page) {
      const open: Item<Place>[] = [];
      for (const [index, item] of items.entries()) {
        if (index % ITEMS === 0) yield;
        const bar = page.barredBy(item.match, item.place);
        const otherwise = item.part === 'navigation' ? 'navigation' : 'budget';
        item.why = bar ?? (amount === 'every' ? 'marked' : otherwise);
        if (!bar) open.push(item);
      }
      if (amount !== 'every') {
        yield* spend(open, spaced, amount, ({ match, place }) => page.isSeen(match, place));
      }
      return new Map(items.map(({ match, why }) => [match, why]));
    },
  };
}

function linkNeighbours<Place>(item: Item<Place>, next: Item<Place> | undefined): void {
  if (!next || next.match.start - item.match.end > 1) return;
  item.neighbours.push(next);
  next.neighbours.push(item);
}
