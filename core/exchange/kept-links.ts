/** Links that a card may offer: https pages and mail addresses, nothing that runs or leads home. */
import * as v from 'valibot';
import { CAPS } from './limits';
import type { FaultPlace, RecordFault } from './reading';

const address = v.pipe(v.string(), v.url());

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** No spaces, quotes or angle brackets, so that a link is one wherever it is written. */
const ADDRESS =
  /^(?:https:\/\/[^\s<>"\\/?#@]+(?:[/?#][^\s<>"\\]*)?|mailto:[^\s<>"\\@]+@[^\s<>"\\]+)$/i;

/** The links that may stay; each of the others is a fault. A link without a title is its own. */
export function keptLinks(
  links: unknown,
  place: FaultPlace,
  fault: RecordFault,
): Link[] | undefined {
  if (links === undefined) return undefined;
  const refuse = (reason: string) => fault('part', { ...place, field: 'links' }, reason);
  if (!Array.isArray(links)) {
    refuse('is not a list');
    return undefined;
  }
  const kept = links.flatMap((link: unknown) => {
    const { title, url } = (link ?? {}) as { title?: unknown; url?: unknown };
    const reason =
      typeof url === 'string' ? faultOfAddress(url) : 'holds something without a "url"';
    if (!reason)
      return [
        { title: typeof title === 'string' && title ? title : (url as string), url: url as string },
      ];
    refuse(reason);
    return [];
  });
  return kept.length > 0 ? kept : undefined;
}

function faultOfAddress(url: string): string | undefined {
  if (!/^(?:https|mailto):/i.test(url)) {
    return `leaves out "${url.slice(0, 80)}": only https and mailto addresses are kept`;
  }
  if (url.length > CAPS.text / 4 || !ADDRESS.test(url) || !v.is(address, url)) {
    return `leaves out "${url.slice(0, 80)}": it is no address`;
  }
  return undefined;
}
