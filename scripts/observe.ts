/**
 * Sees and touches Gloss on a page as a reader does: the marks, the pointer, the card. Everything
 * goes through the debugging protocol, so that the extension needs no door for tests.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import {
  type Box,
  type MarkChoice,
  markBoxHere,
  marksHere,
  type Point,
  renderingHere,
} from './in-page';
import { until } from './until';

/** One mark, as the page's `CSS.highlights` holds it. */
export interface Mark {
  /** The highlight's name: "gloss" and what follows. */
  readonly name: string;
  readonly text: string;
  /** Address of the frame that it stands in. */
  readonly frame: string;
}

/** The open card. Boxes are in CSS px of the page's viewport. */
export interface Card {
  /** As rendered: lines where the reader sees lines. */
  readonly text: string;
  /** Whether it has fully faded in. */
  readonly isOpaque: boolean;
  readonly box: Box;
  /** The accessible tree without its noise, in reading order. */
  readonly tree: readonly AccessibleNode[];
  /** Everything that can be pressed, by accessible name. */
  readonly controls: readonly (AccessibleNode & { readonly box: Box | undefined })[];
}

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** Steps below the card itself. */
  readonly depth: number;
  readonly focused: boolean;
}

/** An error that nobody caught, in the page or in our own program on it. */
export interface UncaughtError {
  readonly text: string;
  /** Address of the script: "chrome-extension://…/page.js" when it is ours. */
  readonly script: string;
}

/**
 * Notes uncaught errors of the page's main frame from now on, those of our program in its own
 * world included, which the page's "pageerror" does not see. The list grows by itself.
 */
export async function watchErrors(page: Page): Promise<readonly UncaughtError[]> {
  const errors: UncaughtError[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { exception, text, url, stackTrace } = exceptionDetails;
    const script = url ?? stackTrace?.callFrames[0]?.url ?? '';
    errors.push({ text: exception?.description ?? text, script });
  });
  await session.send('Runtime.enable');
  return errors;
}

/**
 * All marks of all frames, open shadow roots included, each frame's in page order. A mark that has
 * gone stale (its node shrank) is left out, as the browser does not paint it either.
 */
export async function readMarks(page: Page): Promise<Mark[]> {
  const perFrame = await Promise.all(
    page.frames().map(async (frame) => {
      const marks = await frame.evaluate(marksHere).catch(() => []);
      return marks.map((mark) => ({ ...mark, frame: frame.url() }));
    }),
  );
  return perFrame.flat();
}

/** Scrolls a mark into view and tells where it is, or `undefined` while there is none. */
export async function locateMark(page: Page, choice: MarkChoice): Promise<Box | undefined> {
  for (const frame of page.frames()) {
    const box = await frame.evaluate(markBoxHere, choice).catch(() => undefined);
    if (box) return shift(box, await frameOffset(frame));
  }
  return undefined;
}

/**
 * Moves the pointer onto a mark as a hand does, slower towards the end, and leaves it at rest.
 * Waits for the mark to be there. Returns where the pointer rests.
 */
export async function hoverMark(page: Page, choice: MarkChoice, timeout?: number): Promise<Point> {
  const what = choice.text === undefined ? 'a mark in view' : `a mark on "${choice.text}"`;
  const box = await until(() => locateMark(page, choice), { what, timeout });
  const target = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await movePointer(page, target);
  return target;
}

/** Distances to the target, in px, at which the pointer is seen on its way. */
const APPROACH_PX = [60, 44, 30, 20, 12, 7, 4, 2, 1, 0];

/** Moves the pointer to a point from its lower left, one small step a frame. */
export async function movePointer(page: Page, { x, y }: Point): Promise<void> {
  for (const distance of APPROACH_PX) {
    await page.mouse.move(x - distance, y + distance / 2);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** The card that is open, in whichever frame, or `undefined`. */
export async function readCard(page: Page): Promise<Card | undefined> {
  const dialog = await findDialog(page);
  if (!dialog) return undefined;
  const { session, offset } = dialog;
  try {
    const nodes = await accessibleNodes(session, dialog.backendNodeId);
    if (!(await boxOf(session, dialog.backendNodeId))) return undefined;
    const { box, ...rendered } = await rendering(session, dialog.backendNodeId);
    const controls = nodes.filter(({ role }) => PRESSABLE.has(role));
    return {
      ...rendered,
      box: shift(box, offset),
      tree: nodes.map(withoutId),
      controls: await Promise.all(
        controls.map(async (node) => {
          const own = await boxOf(session, node.backendNodeId);
          return { ...withoutId(node), box: own && shift(own, offset) };
        }),
      ),
    };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/**
 * Where a control of the open card is, scrolled into the card's view; `undefined` while there is no
 * such control. `label`: its accessible name, or what the name must match.
 */
export async function locateControl(page: Page, label: string | RegExp): Promise<Box | undefined> {
  const dialog = await findDialog(page);
  if (!dialog) return undefined;
  const { session, offset } = dialog;
  try {
    const nodes = await accessibleNodes(session, dialog.backendNodeId);
    const control = nodes.find(({ role, name }) => PRESSABLE.has(role) && isNamed(name, label));
    if (!control) return undefined;
    const { backendNodeId } = control;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const box = await boxOf(session, backendNodeId);
    return box && shift(box, offset);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Whether a control has this accessible name, or one that matches. */
export function isNamed(name: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? name === label : label.test(name);
}

const PRESSABLE = new Set(['button', 'link', 'tab', 'checkbox', 'switch', 'DisclosureTriangle']);

type KnownNode = AccessibleNode & { readonly backendNodeId: number };

interface Dialog {
  readonly session: CDPSession;
  readonly backendNodeId: number;
  /** Of the frame that the session speaks of, in px of the page's viewport. */
  readonly offset: Point;
}

/** The card is the one visible dialog inside a closed shadow root. */
async function findDialog(page: Page): Promise<Dialog | undefined> {
  for (const { session, offset } of await sessions(page)) {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const backendNodeId of closedDialogs(root)) {
      if (await boxOf(session, backendNodeId)) return { session, backendNodeId, offset };
    }
    await session.detach().catch(() => undefined);
  }
  return undefined;
}

/** One session for the page, and one for each frame that has a process of its own. */
async function sessions(page: Page): Promise<Omit<Dialog, 'backendNodeId'>[]> {
  const context = page.context();
  const found = [{ session: await context.newCDPSession(page), offset: { x: 0, y: 0 } }];
  for (const frame of page.frames().slice(1)) {
    // Refused for a frame that shares its parent's process: the parent's session sees it.
    const session = await context.newCDPSession(frame).catch(() => undefined);
    if (session) found.push({ session, offset: await frameOffset(frame) });
  }
  return found;
}

/** The part of the protocol's `DOM.Node` that we read. */
interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly shadowRootType?: string;
  readonly shadowRoots?: DomNode[];
  readonly children?: DomNode[];
  readonly contentDocument?: DomNode;
}

function closedDialogs(node: DomNode, inClosed = false): number[] {
  const closed = inClosed || node.shadowRootType === 'closed';
  if (closed && attribute(node, 'role') === 'dialog') return [node.backendNodeId];
  const below = [node.contentDocument, ...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return below.flatMap((child) => (child ? closedDialogs(child, closed) : []));
}

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const index = attributes.findIndex((text, at) => at % 2 === 0 && text === name);
  return index < 0 ? undefined : attributes[index + 1];
}

/** The border box of a node, or `undefined` when it is not rendered. */
async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box | undefined> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    const { width, height } = model;
    return width > 0 && height > 0 ? { x, y, width, height } : undefined;
  } catch {
    return undefined;
  }
}

async function rendering(
  session: CDPSession,
  backendNodeId: number,
): Promise<Pick<Card, 'text' | 'isOpaque' | 'box'>> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    // The protocol's own boxes are in px of the element, which larger text makes larger.
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect();
      return { ...(${renderingHere})(this), box: { x, y, width, height } };
    }`,
    returnByValue: true,
  });
  return result.value;
}

async function accessibleNodes(session: CDPSession, backendNodeId: number): Promise<KnownNode[]> {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId });
  const parents = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  return nodes
    .filter(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined)
    .filter(({ role }) => role?.value !== 'InlineTextBox')
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      depth: depthOf(node.nodeId, parents),
      focused: Boolean(
        node.properties?.some(({ name, value }) => name === 'focused' && value.value),
      ),
      backendNodeId: node.backendDOMNodeId ?? 0,
    }));
}

function depthOf(id: string, parents: ReadonlyMap<string, string | undefined>): number {
  const parent = parents.get(id);
  return parent !== undefined && parents.has(parent) ? 1 + depthOf(parent, parents) : 0;
}

function withoutId({ backendNodeId: _, ...node }: KnownNode): AccessibleNode {
  return node;
}

/** Whether the node went away while we were reading it. */
function isGone(error: unknown): boolean {
  return /node|context|target closed/i.test((error as Error).message);
}

/** Where a frame's content begins, in px of the page's viewport. */
export async function frameOffset(frame: Frame): Promise<Point> {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const inset = await element.evaluate((node) => {
    const { paddingLeft, paddingTop } = getComputedStyle(node as Element);
    return {
      x: (node as Element).clientLeft + Number.parseFloat(paddingLeft),
      y: (node as Element).clientTop + Number.parseFloat(paddingTop),
    };
  });
  return { x: (box?.x ?? 0) + inset.x, y: (box?.y ?? 0) + inset.y };
}

/** The same box in px of an outer viewport. */
export function shift(box: Box, by: Point): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}
