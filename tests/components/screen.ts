/** A drawn component as a reader meets it: what is read, what is pressed, where the focus is. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export interface Screen {
  readonly root: HTMLElement;
  /** All words shown, with single spaces. */
  text(): string;
  /** The one element of that tag or role, in sight, whose name or words are exactly these. */
  find(selector: string, name?: string): HTMLElement;
  has(selector: string, name?: string): boolean;
  all(selector: string): string[];
  click(selector: string, name?: string): Promise<void>;
  key(key: string, more?: KeyboardEventInit): Promise<KeyboardEvent>;
  type(text: string): Promise<void>;
  draw(component: ComponentChild): Promise<void>;
}

/** Draws a component in a fresh body. */
export async function show(component: ComponentChild): Promise<Screen> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const draw = (next: ComponentChild) => act(() => render(next, root));
  await draw(component);

  const named = (selector: string, name?: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        !element.parentElement?.closest('[hidden]') &&
        (name === undefined || nameOf(element) === name),
    );
  function find(selector: string, name?: string): HTMLElement {
    const [element, ...others] = named(selector, name);
    if (!element || others.length > 0) {
      throw new Error(
        `${others.length + (element ? 1 : 0)} × ${selector} "${name}" in ${wordsOf(root)}`,
      );
    }
    return element;
  }

  return {
    root,
    draw,
    find,
    text: () => wordsOf(root),
    has: (selector, name) => named(selector, name).length > 0,
    all: (selector) => named(selector).map(wordsOf),
    click: (selector, name) => act(() => settled(() => find(selector, name).click())),
    async key(key, more) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      await act(() => settled(() => (document.activeElement ?? root).dispatchEvent(event)));
      return event;
    },
    async type(text) {
      const field = find('input:not([type=range])') as HTMLInputElement;
      field.value = text;
      await act(() => settled(() => field.dispatchEvent(new Event('input', { bubbles: true }))));
    },
  };
}

/** Done, with the promises that it set off: they are kept within one task. */
async function settled(act: () => unknown): Promise<void> {
  act();
  await new Promise((resolve) => setTimeout(resolve));
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? wordsOf(element);
}

function wordsOf(element: HTMLElement): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
