/** Looks into the closed shadow roots of Gloss in Firefox: the card, and what is said aloud. */
import type { Frame, Page } from 'playwright-core';
import { type Box, type Point, renderingHere } from '@/scripts/in-page';
import { type AccessibleNode, type Card, frameOffset, isNamed, shift } from '@/scripts/observe';
import { utilityOf } from './internals';
import type { Answer, Link } from './link';

type Send = Link['send'];

/** The card that is open, in whichever frame, or `undefined`. */
export async function readCard(send: Send, page: Page): Promise<Card | undefined> {
  for (const frame of page.frames()) {
    const found = await readDialog(send, frame);
    if (found) return moved(found, await frameOffset(frame), isOfOwnSite(frame));
  }
  return undefined;
}

/** Where a control of the open card is, scrolled into view; `undefined` while there is none. */
export async function locateControl(
  send: Send,
  page: Page,
  label: string | RegExp,
): Promise<Box | undefined> {
  for (const frame of page.frames()) {
    const found = await readDialog(send, frame);
    const index = found?.controls.findIndex(({ name }) => isNamed(name, label)) ?? -1;
    if (index < 0) continue;
    const scrolled = await readDialog(send, frame, index);
    const box = scrolled?.controls[index]?.box;
    return box && shift(box, await frameOffset(frame));
  }
  return undefined;
}

/** The text of our live region; '' while it says nothing or is not there. */
export async function announced(send: Send, page: Page): Promise<string> {
  const frame = page.mainFrame();
  const [region] = await closedElements(send, frame, ({ attributes }) =>
    Object.values(attributes).includes('status'),
  );
  if (!region) return '';
  const { target } = await utilityOf(frame);
  const { result } = await send('script.callFunction', {
    functionDeclaration: '(region) => region.textContent',
    arguments: [{ sharedId: region }],
    target,
    awaitPromise: false,
  });
  return result?.value ?? '';
}

/** As in Chromium, a card's box is told in px of its frame where that is of its page's site. */
function isOfOwnSite(frame: Frame): boolean {
  const { origin } = new URL(frame.page().url());
  return !frame.url().startsWith('http') || new URL(frame.url()).origin === origin;
}

function moved(found: Card, by: Point, isOfOwnSite: boolean): Card {
  const controls = found.controls.map((one) => ({ ...one, box: one.box && shift(one.box, by) }));
  return { ...found, box: isOfOwnSite ? found.box : shift(found.box, by), controls };
}

async function readDialog(send: Send, frame: Frame, shown = -1): Promise<Card | undefined> {
  const isDialog = ({ attributes }: { attributes: object }) =>
    (attributes as Record<string, string>).role === 'dialog';
  try {
    for (const sharedId of await closedElements(send, frame, isDialog)) {
      const { target, script } = await utilityOf(frame);
      const { result } = await send('script.callFunction', {
        functionDeclaration: `(dialog, script, shown) => JSON.stringify((${readHere})(dialog, script.utils, shown, ${renderingHere}))`,
        arguments: [{ sharedId }, script, { type: 'number', value: shown }],
        target,
        awaitPromise: false,
      });
      if (result?.type === 'string') return JSON.parse(result.value);
    }
  } catch (error) {
    // The frame or the card went away while it was read.
    if (!/no such|gone|closed|destroyed|detached/i.test((error as Error).message)) throw error;
  }
  return undefined;
}

/** The part of BiDi's serialised node that is read. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
    readonly mode?: string;
  };
}

/** Elements within closed roots that `isWanted`, by the id under which a script may be given them. */
async function closedElements(
  send: Send,
  frame: Frame,
  isWanted: (element: { attributes: Readonly<Record<string, string>> }) => boolean,
): Promise<string[]> {
  const { result }: Answer = await send('script.callFunction', {
    functionDeclaration: String(hostsHere),
    arguments: [],
    target: (await utilityOf(frame)).target,
    awaitPromise: false,
    // This serialisation shows closed shadow roots, which the page itself cannot see.
    serializationOptions: { maxDomDepth: null, maxObjectDepth: 1, includeShadowTree: 'all' },
  });
  const within = ({ sharedId, value }: RemoteNode, isClosed: boolean): string[] => {
    const closed = isClosed || value?.mode === 'closed';
    const attributes = value?.attributes;
    if (closed && sharedId && attributes && isWanted({ attributes })) return [sharedId];
    const below = [value?.shadowRoot, ...(value?.children ?? [])];
    return below.flatMap((child) => (child ? within(child, closed) : []));
  };
  const hosts: readonly RemoteNode[] = result?.value ?? [];
  return hosts.flatMap((host) => within(host, false));
}

/** Runs in the page: everything that may have a closed root, in open roots too. */
function hostsHere(): Element[] {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (element.localName.startsWith('gloss-')) found.push(element);
    }
  }
  return found;
}

/** What Playwright's script knows of elements. */
interface Utils {
  getAriaRole(element: Element): string | null;
  getElementAccessibleNameText(element: Element, includeHidden: boolean): string;
}

/** Runs in the page. `scrolled`: which control is scrolled into view first; none below 0. */
function readHere(
  dialog: HTMLElement,
  utils: Utils,
  scrolled: number,
  rendering: typeof renderingHere,
): Card | undefined {
  const boxHere = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 ? { x, y, width, height } : undefined;
  };
  if (!boxHere(dialog)) return undefined;
  const pressable = ['button', 'link', 'tab', 'checkbox', 'switch', 'DisclosureTriangle'];
  const found: { element: Element; node: AccessibleNode }[] = [];
  const look = (element: Element, depth: number) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.ariaHidden === 'true')
      return;
    const role =
      element.localName === 'summary' ? 'DisclosureTriangle' : utils.getAriaRole(element);
    const isNode = role && role !== 'generic' && role !== 'presentation' && role !== 'none';
    if (isNode) {
      const root = element.getRootNode() as ShadowRoot;
      const named = utils.getElementAccessibleNameText(element, false);
      // Text is read as it is shown: with the capitals that a style gives it.
      const shown = (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      const name = shown.toLowerCase() === named.toLowerCase() ? shown : named;
      const node = { role, name, depth, focused: root.activeElement === element };
      found.push({ element, node });
    }
    for (const child of element.children) look(child, isNode ? depth + 1 : depth);
  };
  look(dialog, 0);
  const controls = found.filter(({ node }) => pressable.includes(node.role));
  controls[scrolled]?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return {
    ...rendering(dialog),
    box: boxHere(dialog) as Box,
    tree: found.map(({ node }) => node),
    controls: controls.map(({ element, node }) => ({ ...node, box: boxHere(element) })),
  };
}
