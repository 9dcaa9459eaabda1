/** What our live region says, which stands in a closed shadow root that no page can see. */
import type { CDPSession, Page } from 'playwright-core';
import * as closedRoots from './firefox/closed-roots';
import { firefoxOf } from './firefox/launch';

/** The part of the protocol's `DOM.Node` that we read. */
interface DomNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: string[];
  readonly shadowRoots?: DomNode[];
  readonly children?: DomNode[];
}

/** The region's text; '' while it says nothing or is not there. */
export async function announced(page: Page): Promise<string> {
  const firefox = firefoxOf(page);
  return firefox ? closedRoots.announced(firefox.send, page) : textOf(await region(page));
}

/** The language that the region's text is said to be in; Chromium only. */
export async function announcedIn(page: Page): Promise<string | undefined> {
  const { attributes = [] } = (await region(page)) ?? {};
  const at = attributes.indexOf('lang');
  return at < 0 ? undefined : attributes[at + 1];
}

async function region(page: Page): Promise<DomNode | undefined> {
  const session: CDPSession = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return regionIn(root);
  } finally {
    await session.detach();
  }
}

function regionIn(node: DomNode, isOurs = false): DomNode | undefined {
  const within = isOurs || node.nodeName.toLowerCase() === 'gloss-status';
  if (within && node.attributes?.includes('status')) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = regionIn(child, within);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: DomNode | undefined): string {
  if (!node) return '';
  return (node.nodeValue ?? '') + (node.children ?? []).map(textOf).join('');
}
