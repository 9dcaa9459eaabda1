/** The matchers that are measured: Gloss, and a plain one over the same lexicon. */
import { readText } from '@/core/find';
import type { Lexicon } from '@/core/lexicon';
import { judgePage } from '../gloss-find';
import type { Matcher } from './measure';

/** Gloss as pages see it, before any budget. */
export function glossMatcher(lexicon: Lexicon): Matcher {
  return (page) =>
    judgePage(page, lexicon).map(({ verdicts }) =>
      verdicts.flatMap(({ match }) =>
        match ? [{ start: match.start, end: match.end, id: match.ids[0] as string }] : [],
      ),
    );
}

/** Every place where a form stands, whatever it means there. */
export function plainMatcher(lexicon: Lexicon): Matcher {
  return (page) =>
    page.map((text) =>
      readText(text, lexicon).candidates.map(({ start, end, forms }) => ({
        start,
        end,
        id: lexicon.idOf(lexicon.forms.rows.entry[forms[0] as number] as number),
      })),
    );
}
