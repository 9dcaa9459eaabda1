/** Which glossaries an organisation's policy wants, beside those that are there. */
import type { Policy } from '../policy';
import type { OwnHead } from './own-glossary';

/** A glossary that a policy names, and none of the reader's is yet. */
export interface Wanted {
  readonly url: string;
  readonly title: string;
}

export interface PolicySteps {
  readonly added: readonly Wanted[];
  /** Ids of glossaries that came by a policy which no longer names them. */
  readonly removed: readonly string[];
}

/** What has to be done so that just those subscriptions are there which the policy names. */
export function policySteps(
  { subscriptions }: Policy,
  heads: readonly Pick<OwnHead, 'id' | 'from'>[],
): PolicySteps {
  const urls = new Set(subscriptions.map(({ url }) => url));
  const laidDown = heads.flatMap(({ id, from }) =>
    from.kind === 'policy' && from.url ? [{ id, url: from.url }] : [],
  );
  const there = new Set(laidDown.map(({ url }) => url));
  return {
    added: [...urls]
      .filter((url) => !there.has(url))
      .map((url) => ({ url, title: titleOf(subscriptions, url) })),
    removed: laidDown.filter(({ url }) => !urls.has(url)).map(({ id }) => id),
  };
}

/** The title that the policy gives, else the server's name. */
function titleOf(subscriptions: Policy['subscriptions'], url: string): string {
  return subscriptions.find((one) => one.url === url)?.title || new URL(url).host;
}
