/**
 * The history of a page whose places are "#/…" addresses: where the reader is, how they came there,
 * and how far each place was scrolled, so that going back finds it as it was left.
 */

/** Where the reader has come to. */
export interface Visit {
  /** From "#" on. */
  readonly hash: string;
  readonly arrival: Arrival;
}

export type Arrival =
  /** By a link, or by opening the page. */
  | { readonly kind: 'new' }
  /** Back or forward, or by a reload. */
  | { readonly kind: 'again'; readonly left: Leaving }
  /** By what the reader does at a place, such as typing: nothing jumps. */
  | { readonly kind: 'going-on' };

/** How a place was left. */
export interface Leaving {
  /** CSS px from the top. */
  readonly scroll: number;
  /** The link that was followed from there: its address, and how far down the window it stood (CSS px). */
  readonly link?: { readonly href: string; readonly top: number };
}

export interface PlaceHistory {
  /** The place at which the page was opened. */
  readonly first: Visit;
  /** Goes to a place as by a link. */
  go(hash: string): void;
  back(): void;
  /** Goes on to a place that is a step of its own, or takes the place of the step before. */
  goOn(hash: string, how: 'push' | 'replace'): void;
  stop(): void;
}

const STORE = 'gloss-places';

/**
 * ms after which a place that took the place of the one before stands in the browser's history, too:
 * to put it there costs some ms, which no letter of a search should wait for.
 */
const SETTLE = 250;

/** Watches the page's own history. */
export function watchHistory(listen: (visit: Visit) => void): PlaceHistory {
  history.scrollRestoration = 'manual';
  const places = storedPlaces();
  const opened = places.get(currentKey() ?? '');
  let key = currentKey() ?? newKey();

  let unwritten: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    // On the way to another step the browser is there before it says so.
    const isHere = currentKey() === key;
    if (unwritten !== undefined && isHere) history.replaceState({ key }, '', unwritten);
    unwritten = undefined;
  };
  const forget = () => {
    clearTimeout(timer);
    unwritten = undefined;
  };

  const leave = () => places.set(key, { scroll: scrollY, link: followedLink() });
  const keep = () => {
    write();
    leave();
    sessionStorage.setItem(STORE, JSON.stringify([...places]));
  };
  const arrive = () => {
    // The browser is at another step by now.
    forget();
    leave();
    const left = places.get(currentKey() ?? '');
    key = currentKey() ?? newKey();
    listen({ hash: location.hash, arrival: left ? { kind: 'again', left } : { kind: 'new' } });
  };
  addEventListener('hashchange', arrive);
  addEventListener('pagehide', keep);
  // A link is about to be followed, it may be: what is left is left as it stands.
  addEventListener('click', write, true);

  return {
    first: {
      hash: location.hash,
      arrival: opened ? { kind: 'again', left: opened } : { kind: 'new' },
    },
    go(hash) {
      write();
      location.hash = hash;
    },
    back() {
      write();
      history.back();
    },
    goOn(hash, how) {
      if (how === 'push') {
        write();
        leave();
        key = crypto.randomUUID();
        history.pushState({ key }, '', hash);
      } else {
        clearTimeout(timer);
        unwritten = hash;
        timer = setTimeout(write, SETTLE);
      }
      listen({ hash, arrival: { kind: 'going-on' } });
    },
    stop() {
      removeEventListener('hashchange', arrive);
      removeEventListener('pagehide', keep);
      removeEventListener('click', write, true);
      write();
    },
  };
}

/** Each step of the history has a name of its own, kept by the browser. */
function currentKey(): string | undefined {
  return (history.state as { key?: string } | null)?.key;
}

function newKey(): string {
  const key = crypto.randomUUID();
  history.replaceState({ key }, '');
  return key;
}

function followedLink(): Leaving['link'] {
  const href = document.activeElement?.getAttribute('href');
  return href ? { href, top: document.activeElement?.getBoundingClientRect().top ?? 0 } : undefined;
}

function storedPlaces(): Map<string, Leaving> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORE) ?? '[]'));
  } catch {
    return new Map();
  }
}
