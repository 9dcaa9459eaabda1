/**
 * The few DOM questions that everything on the page asks, answered so that a page cannot answer
 * them for us: `form.parentNode` may be an `<input name="parentNode">` (seen in Chromium's
 * isolated world), so inherited getters are taken from the prototypes.
 */

// The build runs this file in Node.js to see what it exports: there is no DOM then.
const getter = (prototype: object | undefined, name: string) =>
  (prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get) as (this: unknown) => never;

const parentNode = getter(globalThis.Node?.prototype, 'parentNode');
const isConnected = getter(globalThis.Node?.prototype, 'isConnected');
const localName = getter(globalThis.Element?.prototype, 'localName');
const shadowRoot = getter(globalThis.Element?.prototype, 'shadowRoot');

export const parentOf = (node: Node): Node | null => parentNode.call(node);
export const nameOf = (element: Element): string => localName.call(element);
export const shadowOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);
export const isInPage = (node: Node): boolean => isConnected.call(node);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Whether a node is an element. */
export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === Node.ELEMENT_NODE;
}

/** The node's parent, out of a shadow tree to its host. */
export function ancestorOf(node: Node): Node | null {
  const parent = parentOf(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}

const names = (text: string) => new Set(text.split(' '));

/** Elements that flow within a line of text: a term may run across their edges. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike strong sub sup time tt u var wbr',
);

/** Elements whose text is never marked, whatever is in them. */
const SKIPPED = names(
  'script style noscript template textarea input select option optgroup datalist button code pre kbd samp svg math canvas audio video iframe object embed head title meter progress img picture gloss-card',
);

/** Skipped elements that stand within a line: the text around them is still one block. */
const SKIPPED_INLINE = names('code kbd samp button img svg math input select');

const EDITOR_ROLES = names('textbox searchbox combobox spinbutton button');
const EDITOR_CLASS =
  /(?:^|\s)(?:monaco-editor|cm-editor|CodeMirror|ace_editor|ql-editor|ProseMirror)(?:\s|$)/;

const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** Elements that hold a section of the page. */
const SECTIONS = names('article section nav aside dialog main header footer');

/** What an element is to us, in bits. */
export const KIND = {
  inline: 1,
  skipped: 2,
  heading: 4,
  section: 8,
  mayHost: 16,
  mayBeEditor: 32,
  /** Of skipped ones: it stands within a line. */
  skippedInline: 64,
} as const;

/** Elements that may have a shadow root, besides custom ones. */
const HOSTS = names(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);
/** Elements that editors known by their class are made of. */
const EDITOR_ELEMENTS = names('div pre section');

function kindOfName(name: string): number {
  return (
    (INLINE.has(name) ? KIND.inline : 0) |
    (SKIPPED.has(name) ? KIND.skipped : 0) |
    (SKIPPED_INLINE.has(name) ? KIND.skippedInline : 0) |
    (HEADINGS.has(name) ? KIND.heading : 0) |
    (SECTIONS.has(name) ? KIND.section : 0) |
    (HOSTS.has(name) || name.includes('-') ? KIND.mayHost : 0) |
    (EDITOR_ELEMENTS.has(name) || name.includes('-') ? KIND.mayBeEditor : 0)
  );
}

/** Kinds by name, as they come to be asked for. */
const kinds = new Map<string, number>();

/** An element's kind, in bits of `KIND`. */
export function kindOf(element: Element): number {
  const name = nameOf(element);
  let kind = kinds.get(name);
  if (kind === undefined) {
    kind = kindOfName(name);
    kinds.set(name, kind);
  }
  return kind;
}

/** Whether an element flows within a line of text: by its name, not by its style. */
export function isInline(element: Element): boolean {
  return (kindOf(element) & KIND.inline) !== 0;
}

export function isHeading(element: Element): boolean {
  return (kindOf(element) & KIND.heading) !== 0;
}

/** Whether an element holds a section of the page. */
export function isSection(element: Element): boolean {
  return (kindOf(element) & KIND.section) !== 0;
}

/** How a subtree that is not marked breaks the text around it. */
export type Skip = 'no' | 'inline' | 'block';

/** Whether an element's text is left alone: controls, editors, code, and what asks not to be translated. */
export function skipOf(element: Element, kind = kindOf(element)): Skip {
  if (kind & KIND.skipped) return kind & KIND.skippedInline ? 'inline' : 'block';
  if (isKeptFromReaders(element, kind)) return kind & KIND.inline ? 'inline' : 'block';
  return 'no';
}

const getAttribute = globalThis.Element?.prototype.getAttribute;
const hasAttributes = globalThis.Element?.prototype.hasAttributes;

function isKeptFromReaders(element: Element, kind: number): boolean {
  // One question costs a third of the three that many elements are spared by it.
  if (!hasAttributes.call(element)) return false;
  const editable = getAttribute.call(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (getAttribute.call(element, 'translate') === 'no') return true;
  const role = getAttribute.call(element, 'role');
  if (role !== null && EDITOR_ROLES.has(role)) return true;
  return (
    (kind & KIND.mayBeEditor) !== 0 && EDITOR_CLASS.test(getAttribute.call(element, 'class') ?? '')
  );
}

/** Whether an element or anything around it is left alone. */
export function isWithinSkipped(element: Element): boolean {
  for (let node: Node | null = element; node; node = ancestorOf(node)) {
    if (isElement(node) && skipOf(node) !== 'no') return true;
  }
  return false;
}

/** Whether text in links is read but not marked: a link has its own underline and its own click. */
export function isWithinLink(node: Node): boolean {
  for (let at: Node | null = parentOf(node); at; at = ancestorOf(at)) {
    if (!isElement(at)) continue;
    if (nameOf(at) === 'a' && at.hasAttribute('href')) return true;
    if (!isInline(at)) return false;
  }
  return false;
}
