/** The bare walk that asks of each element what Gloss asks, attributes included: its own limit. */
import { isElement, skipOf } from '@/services/page-text/dom';
import { enter, type Tally } from './contestant';
import { nextOutside } from './next-outside';

enter('asking', { prepare: () => undefined, scan: walk });

function walk(): Tally {
  const walker = document.createTreeWalker(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let characters = 0;
  let node = walker.nextNode();
  while (node) {
    let isSkipped = false;
    if (isElement(node)) isSkipped = skipOf(node) !== 'no';
    else characters += (node as Text).data.length;
    node = isSkipped ? nextOutside(walker) : walker.nextNode();
  }
  return { matches: 0, characters };
}
