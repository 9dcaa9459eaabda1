/**
 * Runs in a page before its own scripts: notes every change of its DOM once it has been parsed, of
 * its own shadow roots too, as a line of text in `window.changes`. Chance is the same each time, so that two runs can be compared.
 */
{
  let chance = 1;
  Math.random = () => {
    chance = (chance * 48271) % 2147483647;
    return chance / 2147483647;
  };
  const changes = [];
  const nameOf = (node) =>
    node.nodeName.toLowerCase() + (node.nodeType === Node.TEXT_NODE ? `"${node.data}"` : '');
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
      const nodes = [
        ...Array.from(removedNodes, (node) => `-${nameOf(node)}`),
        ...Array.from(addedNodes, (node) => `+${nameOf(node)}`),
      ];
      const was = oldValue === null ? '' : `was "${oldValue}"`;
      changes.push([type, nameOf(target), attributeName ?? '', was, ...nodes].join(' '));
    }
  });
  const all = {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  };
  observer.observe(document, all);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, all);
    return root;
  };
  // The parser's own changes end here: how it cuts texts differs from one time to
  // another. Scripts that are put off until then come later.
  const forget = () => {
    observer.takeRecords();
    changes.length = 0;
  };
  document.addEventListener('readystatechange', forget, { once: true });
  window.changes = changes;
}
