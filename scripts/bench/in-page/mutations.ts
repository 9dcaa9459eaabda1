/** A page that changes as a chat or a ticker does: rows come, their text changes, old ones go. */
import { world } from './contestant';

/** In each four: two rows are added, one changes, the oldest goes. */
const KINDS = ['add', 'change', 'add', 'remove'] as const;

/** Puts the empty list of rows at the top of the page, in view. */
export function addFeed(): HTMLElement {
  const feed = document.createElement('ul');
  feed.style.cssText = 'height: 400px; overflow: auto';
  document.body.prepend(feed);
  return feed;
}

/** Changes the rows, so many changes a frame. Resolves after the last one. */
export async function changeRows(
  feed: HTMLElement,
  count: number,
  perFrame: number,
): Promise<void> {
  for (let done = 0; done < count; ) {
    await new Promise(requestAnimationFrame);
    for (let inFrame = 0; inFrame < perFrame && done < count; inFrame++) change(feed, done++);
  }
}

function change(feed: HTMLElement, index: number): void {
  const kind = KINDS[index % KINDS.length];
  if (kind === 'remove') feed.firstElementChild?.remove();
  else if (kind === 'add') feed.append(row(index));
  else {
    const text = feed.lastElementChild?.lastChild;
    if (text) text.nodeValue = sentence(index);
  }
}

function row(index: number): HTMLElement {
  const element = document.createElement('li');
  const time = document.createElement('b');
  time.textContent = `${10 + (index % 14)}:${10 + (index % 50)} `;
  element.append(time, sentence(index));
  return element;
}

function sentence(index: number): string {
  const { forms } = world.benchInput;
  const form = forms[(index * 7) % forms.length];
  return `Nobody has asked about the ${form} since the meeting of number ${index} was over.`;
}
