/** The terms of a page as a list, each with whether it is marked and why, or why not. */
import { WHYS, type Why } from './budget';
import type { PageTerm } from './messages';

/** One judged match of a page. */
export interface Mention {
  /** The entry's id; the likeliest one, where the form has several. */
  readonly id: string;
  readonly text: string;
  readonly why: Why;
}

/** Mentions, in the order of the page, as its terms in the order in which they first stand there. */
export function listTerms(mentions: Iterable<Mention>): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const { id, text, why } of mentions) {
    const before = terms.get(id) ?? { id, text, count: 0, marks: 0, why };
    terms.set(id, {
      ...before,
      count: before.count + 1,
      marks: before.marks + (why === 'marked' ? 1 : 0),
      why: nearerWhy(before.why, why),
    });
  }
  return [...terms.values()];
}

/** Of two reasons the one that was nearer to a mark. */
export function nearerWhy(a: Why, b: Why): Why {
  return WHYS.indexOf(a) <= WHYS.indexOf(b) ? a : b;
}
