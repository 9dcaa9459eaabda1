/**
 * How a page's attention is spent. Matches are taken in the order of their worth: the most
 * specialised first, of equal ones those that stand first on the page; new ones before those that
 * come again in a later section; the page's text before headings and labels. Each is marked if that
 * leaves no stretch of words with too many marks, nor the page as a whole. Where a screen holds more
 * words than usual, `heights.ts` takes some away again as they come near the viewport.
 *
 * Each amount begins with what the one below it marks: whoever asks for more loses nothing.
 */
import type { Part, Why } from './budget';
import { createLine } from './crowding';
import type { Match } from './judge';
import type { Amount } from './settings';
import type { Steps } from './steps';

/** What one amount adds to the amount below it. */
interface Step {
  /** Marks in any `STRETCH` words. */
  readonly most: number;
  /** The least weight (see `Match`) that is marked, and that is marked again in later sections. */
  readonly least: number;
  readonly leastAgain: number;
  readonly parts: readonly Part[];
}

/** More than any weight. */
const NEVER = 9;
const STEPS: Readonly<Record<Exclude<Amount, 'every'>, Step>> = {
  // Specialists' terms, and phrases that whoever works in business needs.
  fewest: { most: 1, least: 3, leastAgain: NEVER, parts: ['text'] },
  // All but everyday words; no term twice.
  fewer: { most: 2, least: 1, leastAgain: NEVER, parts: ['text', 'side'] },
  // Everyday words once on a page, where there is room.
  balanced: { most: 3, least: 0, leastAgain: 1, parts: ['text', 'side'] },
  // Nearly every term in every section.
  more: { most: 8, least: 0, leastAgain: 0, parts: ['text', 'side', 'navigation'] },
};

/** Words in a row: three marks in 250 words are twelve in 1,000, and lie a little apart. */
const STRETCH = 250;
/** A page shorter than a stretch has a stretch's marks, and no more than one in so many words. */
const WORDS_PER_MARK = 25;

/** A match on its way to being marked or not. */
export interface Spendable {
  readonly match: Match;
  /** How many words of the page stand before it. */
  readonly at: number;
  readonly part: Part;
  readonly section: object;
  /** Matches right before and behind it, with no more than a space between. */
  readonly neighbours: readonly Spendable[];
  why: Why;
}

/** Matches that are offered a mark between two pauses. */
const OFFERS = 64;

/** The most marks in any `STRETCH` words; none is too many for `every`. */
export function mostOf(amount: Amount): number {
  return amount === 'every' ? Number.POSITIVE_INFINITY : STEPS[amount].most;
}

/**
 * Marks what the page, which has so many words, has attention for. What `isSeen` stays and counts.
 * A long page has tens of thousands of matches: it may pause after each step.
 */
export function* spend<Item extends Spendable>(
  items: readonly Item[],
  words: number,
  amount: Exclude<Amount, 'every'>,
  isSeen: (item: Item) => boolean,
): Steps<void> {
  const ledger = createLedger();
  for (const item of items) if (isSeen(item)) ledger.mark(item);
  const ranked = items.toSorted((a, b) => b.match.weight - a.match.weight);
  let offered = 0;
  for (const [name, { most, least, leastAgain, parts }] of Object.entries(STEPS)) {
    const cap = capOf(words, most);
    for (const { part, isAgain } of parts.flatMap(twice)) {
      for (const item of ranked) {
        if (item.match.weight < (isAgain ? leastAgain : least)) break;
        if (item.part !== part || item.why === 'marked') continue;
        ledger.offer(item, isAgain, most, cap);
        if (++offered % OFFERS === 0) yield;
      }
    }
    if (name === amount) break;
  }
}

/** Each part's new terms come before those that come again in it. */
function twice(part: Part): { part: Part; isAgain: boolean }[] {
  return [false, true].map((isAgain) => ({ part, isAgain }));
}

/** The most marks on a page of so many words, where a stretch has `most`. */
function capOf(words: number, most: number): number {
  const short = Math.min(most, Math.ceil(words / WORDS_PER_MARK));
  return Math.max(Math.floor((words * most) / STRETCH), short);
}

/** What has been marked so far. */
function createLedger() {
  const words = createLine(STRETCH);
  const onPage = new Set<string>();
  const bySection = new Map<object, Set<string>>();
  let marks = 0;

  const inSection = (section: object) => {
    const ids = bySection.get(section) ?? new Set();
    bySection.set(section, ids);
    return ids;
  };
  const mark = (item: Spendable) => {
    const { match, at, section } = item;
    item.why = 'marked';
    marks++;
    words.add(at);
    for (const ids of [onPage, inSection(section)]) ids.add(match.ids[0] as string);
  };
  return {
    mark,
    /** Marks a match, unless something speaks against it. */
    offer(item: Spendable, isAgain: boolean, most: number, cap: number) {
      const { match, at, section, neighbours } = item;
      const before = isAgain ? inSection(section) : onPage;
      item.why = 'budget';
      if (before.has(match.ids[0] as string)) item.why = 'repeated';
      else if (neighbours.some(({ why }) => why === 'marked')) item.why = 'beside';
      else if (marks < cap && words.hasRoom(at, most)) mark(item);
    },
  };
}
