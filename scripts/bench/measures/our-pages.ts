/** Our own pages: from opening to usable in a warm browser, and typing, also on a slow machine. */
import { digits, median, quantile } from '../figures';
import { atMost, type Measure, type Target } from '../measure';
import { openArticle } from '../our-pages/article';
import { LEAST_PAGE } from '../our-pages/least-page';
import { type Opening, timeOpening } from '../our-pages/opening';
import { type Typing, timeTyping } from '../our-pages/typing';

/** A processor of a quarter of this one's speed. */
const THROTTLE = 4;
const MOST_TYPED = 3;
/** ms. The popup's search is ready soon after it opens; a key is answered within a frame. */
const LIMITS = { popup: 150, glossary: 400, index: 100, answer: 16, slow: 50 };

/** What is opened, and what is there once it can be used. */
const OPENED = [
  { name: 'nothing but a worker with the file', place: LEAST_PAGE, usable: '.usable' },
  { name: 'popup', place: 'popup.html', usable: '.page .term', limit: LIMITS.popup },
  { name: 'start', place: 'glossary.html#/', usable: '.tile', limit: LIMITS.glossary },
  { name: 'all terms', place: 'glossary.html#/browse', usable: '.entries', limit: LIMITS.glossary },
  {
    name: 'an entry',
    place: 'glossary.html#/entry/return-on-equity',
    usable: '.comparison table',
    limit: LIMITS.glossary,
  },
] as const;

const TYPED_AT = [
  { name: 'popup', place: 'popup.html' },
  { name: 'glossary page', place: 'glossary.html#/' },
] as const;

type Rows = readonly { readonly what: string; readonly times: readonly number[] }[];

export const ourPages: Measure = async (_arena, { rounds, progress }) => {
  const { gloss, tab, close } = await openArticle();
  const addressOf = (place: string) => {
    const [file, hash = ''] = place.split('#');
    return `${gloss.extensionUrl(file ?? '')}?tab=${tab}#${hash}`;
  };
  const openings: Record<string, Opening[]> = {};
  // The first round warms the browser up.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, place, usable } of OPENED) {
      progress(`opening ${name}, round ${round}`);
      const times = await timeOpening(gloss.context, addressOf(place), usable);
      if (round > 0) openings[name] = [...(openings[name] ?? []), times];
    }
  }
  const typings: Record<string, Record<number, Typing[]>> = {};
  for (let round = 0; round < Math.min(rounds, MOST_TYPED); round++) {
    for (const { name, place } of TYPED_AT) {
      for (const slowness of [1, THROTTLE]) {
        progress(`typing in ${name} at 1/${slowness} speed, round ${round + 1}`);
        const typing = await timeTyping(gloss, addressOf(place), slowness);
        const own = typings[name] ?? {};
        typings[name] = { ...own, [slowness]: [...(own[slowness] ?? []), typing] };
      }
    }
  }
  await close();
  const typed = TYPED_AT.map(({ name }) => typingOf(name, typings[name] ?? {}));
  return {
    title:
      'Our own pages (“answer”: from the page’s question to the worker’s answer; “painted”: from the key to the end of the frame with it)',
    rows: [
      ['what', 'median ms', 'p95 ms', 'longest ms'],
      ...[...openingRows(openings), ...typed.flatMap(({ rows }) => rows)].map(({ what, times }) => [
        what,
        digits(median(times)),
        digits(quantile(times, 0.95)),
        digits(Math.max(...times)),
      ]),
    ],
    targets: [...openingTargets(openings), ...typed.flatMap(({ targets }) => targets)],
    data: { openings, typings },
  };
};

function openingRows(openings: Readonly<Record<string, readonly Opening[]>>): Rows {
  return Object.entries(openings).flatMap(([name, times]) => [
    { what: `${name}, open to usable`, times: times.map(({ usable }) => usable) },
    { what: `${name}, open to index ready`, times: times.map(({ index }) => index) },
  ]);
}

function openingTargets(openings: Readonly<Record<string, readonly Opening[]>>): Target[] {
  const popup = openings.popup ?? [];
  return [
    ...OPENED.flatMap((opened) => {
      if (!('limit' in opened)) return [];
      const { name, limit } = opened;
      const times = (openings[name] ?? []).map(({ usable }) => usable);
      return atMost(`${name}, open to usable, ms`, median(times), limit, digits);
    }),
    atMost(
      'popup, open to index ready, ms',
      median(popup.map(({ index }) => index)),
      LIMITS.index,
      digits,
    ),
  ];
}

/** The worker is never slowed down with the page: its answer counts so many times on a slow machine. */
function typingOf(name: string, bySlowness: Readonly<Record<number, readonly Typing[]>>) {
  const keysAt = (slowness: number) => (bySlowness[slowness] ?? []).flatMap(({ keys }) => keys);
  const painted = (slowness: number) => keysAt(slowness).map((key) => key.painted);
  const longest = (bySlowness[THROTTLE] ?? []).map((typing) => typing.longest);
  const quick = keysAt(1).map(({ answer }) => answer);
  const rows: Rows = [
    { what: `${name}, answer to a key`, times: quick },
    { what: `${name}, key to painted`, times: painted(1) },
    { what: `${name}, key to painted, 1/${THROTTLE} speed`, times: painted(THROTTLE) },
    { what: `${name}, longest task of typing, 1/${THROTTLE} speed`, times: longest },
  ];
  const p95 = (times: readonly number[]) => quantile(times, 0.95);
  return {
    rows,
    targets: [
      atMost(`${name}, answer to a key, p95 ms`, p95(quick), LIMITS.answer, digits),
      atMost(`${name}, the same ${THROTTLE} times, ms`, THROTTLE * p95(quick), LIMITS.slow, digits),
      atMost(
        `${name}, key to painted at 1/${THROTTLE} speed, p95 ms`,
        p95(painted(THROTTLE)),
        LIMITS.slow,
        digits,
      ),
      atMost(`longest task, typing in ${name}, ms`, median(longest), LIMITS.slow, digits),
    ],
  };
}
