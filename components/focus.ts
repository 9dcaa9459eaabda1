/** Whether what had the focus is gone with what was drawn before; the focus would start anew. */
export function hasLostFocus(within: Node): boolean {
  const { activeElement } = within.getRootNode() as Document | ShadowRoot;
  return activeElement === null || activeElement.localName === 'body';
}
