/** Speaks to readers who hear the page: a polite live region, there only around what it says. */

const XHTML = 'http://www.w3.org/1999/xhtml';
const TAG = 'gloss-status';

/** ms: a region must be known for a moment before a change of its text is told. */
const SETTLING = 150;
/** ms after which a region that has said what it had to leaves the page. */
const STAY = 10_000;

const CSS = `
:host { all: initial !important; position: fixed !important; width: 1px !important; height: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important; white-space: nowrap !important; }
`;

let region: { readonly host: HTMLElement; readonly text: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has a text told in a pause of what else is being read out, by a voice of its language ("de"); a
 * later text takes its place.
 */
export function announce(text: string, language: string): void {
  if (!region?.host.isConnected) region = openRegion();
  const { host, text: place } = region;
  place.textContent = '';
  place.lang = language;
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = text;
    timer = setTimeout(() => host.remove(), STAY);
  }, SETTLING);
}

function openRegion() {
  const host = document.createElementNS(XHTML, TAG) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = CSS;
  const text = document.createElementNS(XHTML, 'p') as HTMLElement;
  text.setAttribute('role', 'status');
  root.append(style, text);
  // What is outside of a modal dialog is not read out while it is open.
  const dialogs = document.querySelectorAll('dialog:modal');
  (dialogs[dialogs.length - 1] ?? document.documentElement).append(host);
  return { host, text };
}
