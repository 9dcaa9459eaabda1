/** Nothing tells when text that was there all along becomes visible: menus and tabs that fade in. */

/** What text appears by: a click, a key, or the end of a movement that one of them began. */
const CAUSES = ['click', 'keyup', 'transitionend', 'animationend'];
/** So long after the last of these, in ms. */
const REST = 250;

/** Calls back when hidden text may have become visible; returns the end of the watching. */
export function watchAppearing(onChange: () => void): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, REST);
  };
  for (const type of CAUSES) {
    const options = { capture: true, passive: true, signal: stopped.signal };
    document.addEventListener(type, lookSoon, options);
  }
  return () => {
    stopped.abort();
    clearTimeout(timer);
  };
}
