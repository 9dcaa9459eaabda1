/** Links that a card may offer; what is wrong with the others. */
import * as v from 'valibot';
import { isLinkAddress } from '../link-address';
import type { FaultPlace, RecordFault } from './reading';

const addressSchema = v.pipe(v.string(), v.url());
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Signs that some formats cannot hold in an address, as their bytes: the page is the same. */
function escaped(url: string): string {
  return url.replace(/[{}|^`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

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
    const { title, url } = (link ?? {}) as { readonly title?: unknown; readonly url?: unknown };
    if (typeof url !== 'string') {
      refuse('holds something without a "url"');
      return [];
    }
    const address = escaped(url);
    const reason = faultOfAddress(address);
    if (reason) refuse(`leaves out "${url.slice(0, 80)}": ${reason}`);
    const hasTitle = typeof title === 'string' && title !== '' && title !== url;
    return reason ? [] : [{ title: hasTitle ? title : address, url: address }];
  });
  return kept.length > 0 ? kept : undefined;
}

/** Whether an address may be a link's. */
export function isKeptAddress(url: string): boolean {
  return faultOfAddress(escaped(url)) === undefined;
}

function faultOfAddress(url: string): string | undefined {
  if (!/^(?:https|mailto):/i.test(url)) return 'only https and mailto addresses are kept';
  const isAddress = isLinkAddress(url) && v.is(addressSchema, url);
  return isAddress ? undefined : 'it is no address';
}
