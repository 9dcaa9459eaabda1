/** Tells when the page has another width: of its window, or because a scroll bar came or went. */

/** So long after the last change, in ms: a window that is being drawn larger changes all the time. */
const REST = 250;

/** Calls back when the width has changed and rests; returns the end of the watching. */
export function watchPageWidth(onChange: () => void): () => void {
  let width = widthNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (widthNow() === width) return;
    width = widthNow();
    clearTimeout(timer);
    timer = setTimeout(onChange, REST);
  };
  window.addEventListener('resize', look);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('resize', look);
  };
}

/** In CSS px, without the scroll bar. */
function widthNow(): number {
  return document.documentElement.clientWidth;
}
