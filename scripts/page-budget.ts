/** The budget of a page that is plain text: no layout, no links, one section, a reader who knows nothing. */
import { createBudget, PLAIN_PAGE, type Why } from '@/core/budget';
import type { Match } from '@/core/judge';
import type { Amount } from '@/core/settings';
import { finished } from '@/core/steps';
import type { JudgedBlock } from './gloss-find';

/** Why each judged match of a page would be marked, or why not. */
export function budgeted(blocks: readonly JudgedBlock[], amount: Amount): Map<Match, Why> {
  const budget = createBudget<undefined>();
  const section = {};
  for (const { reading, verdicts } of blocks) {
    const matches = verdicts.flatMap(({ match }) => match ?? []);
    budget.add({ place: undefined, reading, matches, part: 'text', section });
  }
  return finished(budget.choosing(amount, PLAIN_PAGE));
}
