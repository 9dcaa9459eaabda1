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

/** A section starts at a heading or at one of these. */
const SECTION_STARTS = names(
  'h1 h2 h3 h4 h5 h6 article section nav aside dialog main header footer',
);

export function isInline(element: Element): boolean {
  return INLINE.has(nameOf(element));
}

export function startsSection(element: Element): boolean {
  return SECTION_STARTS.has(nameOf(element));
}

/** How a subtree that is not marked breaks the text around it. */
export type Skip = 'no' | 'inline' | 'block';

/** Whether an element's text is left alone: controls, editors, code, and what asks not to be translated. */
export function skipOf(element: Element): Skip {
  const name = nameOf(element);
  if (SKIPPED.has(name)) return SKIPPED_INLINE.has(name) ? 'inline' : 'block';
  if (isKeptFromReaders(element)) return INLINE.has(name) ? 'inline' : 'block';
  return 'no';
}

/** Attributes are asked for in one step: most elements have none that matter. */
function isKeptFromReaders(element: Element): boolean {
  if (!Element.prototype.hasAttributes.call(element)) return false;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (attributeOf(element, 'translate') === 'no') return true;
  if (EDITOR_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  return EDITOR_CLASS.test(attributeOf(element, 'class') ?? '');
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
