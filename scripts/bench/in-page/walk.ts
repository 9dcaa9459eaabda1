/**
 * The bare walk, the limit of what any scan can reach: every text is read and nothing is done with
 * it. What it skips stands here and not in services, so that the yardstick stays as long as it is.
 */
import { enter, type Tally } from './contestant';
import { nextOutside } from './next-outside';

/** Elements that Gloss skips by their name. What it skips by attributes does not occur in our pages. */
const SKIPPED = new Set(
  'script style noscript template textarea input select option optgroup datalist button code pre kbd samp svg math canvas audio video iframe object embed head title meter progress img picture'.split(
    ' ',
  ),
);

enter('walk', { prepare: () => undefined, scan: walk });

function walk(): Tally {
  const walker = document.createTreeWalker(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let characters = 0;
  let node = walker.nextNode();
  while (node) {
    let isSkipped = false;
    if (node.nodeType === Node.TEXT_NODE) characters += (node as Text).data.length;
    else isSkipped = SKIPPED.has((node as Element).localName);
    node = isSkipped ? nextOutside(walker) : walker.nextNode();
  }
  return { matches: 0, characters };
}
