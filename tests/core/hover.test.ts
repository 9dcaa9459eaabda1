import { describe, expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  hover,
  idle,
  nextTick,
  pointerSpeed,
  shownTerm,
  termsIn,
} from '@/core/hover';

type Event = HoverEvent<string>;

const USUAL: HoverOptions = { delay: 300, trigger: 'rest' };
const PATIENT: HoverOptions = { delay: 800, trigger: 'rest' };
const QUICK: HoverOptions = { delay: 60, trigger: 'rest' };
const BY_CLICK: HoverOptions = { delay: 300, trigger: 'click' };
const BY_KEY: HoverOptions = { delay: 300, trigger: 'key' };

const move = (
  time: number,
  term?: string,
  place: 'card' | 'corridor' | 'page' = 'page',
  speed = 0,
): Event => ({
  kind: 'move',
  time,
  speed,
  term,
  place,
});
const tick = (time: number): Event => ({ kind: 'tick', time });
const pin = (term: string): Event => ({ kind: 'pin', term });
const dismiss = (time: number): Event => ({ kind: 'dismiss', time });
const leave = (time: number): Event => ({ kind: 'leave', time });
const withKey = (time: number, term?: string): Event =>
  ({ ...move(time, term), isKeyHeld: true }) as Event;

/** The page has brought a term under a pointer that rests. */
const under = (time: number, term?: string): Event =>
  ({ ...move(time, term), isStill: true }) as Event;

/** The states after each event, as "mode term". */
function run(events: readonly Event[], options: HoverOptions = USUAL): string[] {
  let state: HoverState<string> = idle();
  return events.map((event) => {
    state = hover(state, event, options);
    return `${state.mode} ${'term' in state ? state.term : ''}`.trim();
  });
}

describe('the card', () => {
  test.each<[string, Event[], string[]]>([
    [
      'opens after 300 ms at rest on a term',
      [move(0, 'a'), tick(299), tick(300)],
      ['armed a', 'armed a', 'open a'],
    ],
    [
      'does not open when the pointer passes by',
      [move(0, 'a', 'page', 0.6), tick(400)],
      ['idle', 'idle'],
    ],
    [
      'is on its way where the pointer is just slow enough',
      [move(0, 'a', 'page', 0.499), tick(300)],
      ['armed a', 'open a'],
    ],
    ['is not where it is just too fast', [move(0, 'a', 'page', 0.5), tick(300)], ['idle', 'idle']],
    [
      'starts anew when the pointer speeds up on the term',
      [move(0, 'a'), move(200, 'a', 'page', 0.7), tick(320), tick(500)],
      ['armed a', 'armed a', 'armed a', 'open a'],
    ],
    [
      'is forgotten when the pointer leaves before it opens',
      [move(0, 'a'), move(100), tick(300)],
      ['armed a', 'idle', 'idle'],
    ],
    [
      'arms another term when the pointer moves to it',
      [move(0, 'a'), move(200, 'b'), tick(300), tick(500)],
      ['armed a', 'armed b', 'armed b', 'open b'],
    ],
    [
      'closes 300 ms after the pointer has left',
      [move(0, 'a'), tick(300), move(400), tick(699), tick(700)],
      ['armed a', 'open a', 'open a', 'open a', 'idle'],
    ],
    [
      'stays when the pointer returns',
      [move(0, 'a'), tick(300), move(400), move(600, 'a'), tick(700)],
      ['armed a', 'open a', 'open a', 'open a', 'open a'],
    ],
    [
      'stays while the pointer is in it',
      [move(0, 'a'), tick(300), move(400), move(500, undefined, 'card'), tick(9999)],
      ['armed a', 'open a', 'open a', 'open a', 'open a'],
    ],
    [
      'stays while the pointer is on its way to it',
      [move(0, 'a'), tick(300), move(400, undefined, 'corridor'), tick(900)],
      ['armed a', 'open a', 'open a', 'open a'],
    ],
    [
      'does not switch to a term crossed on the way',
      [
        move(0, 'a'),
        tick(300),
        move(400, 'b', 'corridor'),
        move(450, undefined, 'card'),
        tick(900),
      ],
      ['armed a', 'open a', 'open a', 'open a', 'open a'],
    ],
    [
      'switches after 100 ms at rest on a neighbour',
      [move(0, 'a'), tick(300), move(400, 'b'), tick(499), tick(500)],
      ['armed a', 'open a', 'open a', 'open a', 'open b'],
    ],
    [
      'opens sooner just after one has closed',
      [move(0, 'a'), tick(300), move(400), tick(700), move(800, 'b'), tick(900)],
      ['armed a', 'open a', 'open a', 'idle', 'armed b', 'open b'],
    ],
    [
      'pinned, ignores leaving',
      [pin('a'), move(100), tick(5000), leave(5000)],
      ['pinned a', 'pinned a', 'pinned a', 'pinned a'],
    ],
    ['pinned, is dismissed', [pin('a'), dismiss(10)], ['pinned a', 'idle']],
    [
      'pinned, is not changed by a rest on another term',
      [pin('a'), move(100, 'b'), tick(500), pin('b')],
      ['pinned a', 'pinned a', 'pinned a', 'pinned b'],
    ],
    [
      'that is open or about to is pinned by a click',
      [move(0, 'a'), pin('a'), dismiss(50), move(60), move(100, 'a'), tick(200), pin('a')],
      ['armed a', 'pinned a', 'idle', 'idle', 'armed a', 'open a', 'pinned a'],
    ],
    [
      'does not switch to a neighbour that the pointer only crosses',
      [move(0, 'a'), tick(300), move(400, 'b'), move(460), tick(560), move(580, 'a'), tick(900)],
      ['armed a', 'open a', 'open a', 'open a', 'open a', 'open a', 'open a'],
    ],
    [
      'opens as late as ever when the last one closed long ago',
      [move(0, 'a'), tick(300), move(400), tick(700), move(1000, 'b'), tick(1100), tick(1300)],
      ['armed a', 'open a', 'open a', 'idle', 'armed b', 'armed b', 'open b'],
    ],
    [
      'about to open, is forgotten when the pointer leaves the page',
      [move(0, 'a'), leave(100), tick(300)],
      ['armed a', 'idle', 'idle'],
    ],
    [
      'dismissed, does not open again under the resting pointer',
      [
        move(0, 'a'),
        tick(300),
        dismiss(400),
        move(500, 'a'),
        tick(900),
        move(1000),
        move(1100, 'a'),
      ],
      ['armed a', 'open a', 'idle', 'idle', 'idle', 'idle', 'armed a'],
    ],
    [
      'does not open for a term that comes under a resting pointer, but for a move on it',
      [under(0, 'a'), tick(400), move(500, 'a'), tick(800)],
      ['idle', 'idle', 'armed a', 'open a'],
    ],
    [
      'dismissed, does not give way to one of a term that was beneath it',
      [pin('a'), dismiss(400), under(410, 'b'), tick(900), move(1000, 'b')],
      ['pinned a', 'idle', 'idle', 'idle', 'armed b'],
    ],
    [
      'about to open, is forgotten when the page puts another term under the pointer',
      [move(0, 'a'), under(100, 'b'), tick(500)],
      ['armed a', 'idle', 'idle'],
    ],
    [
      'about to open, still opens when the page has moved and its term is under the pointer',
      [move(0, 'a'), under(100, 'a'), tick(300)],
      ['armed a', 'armed a', 'open a'],
    ],
    [
      'does not switch to a neighbour that comes under a resting pointer',
      [move(0, 'a'), tick(300), under(400, 'b'), tick(550), tick(700)],
      ['armed a', 'open a', 'open a', 'open a', 'idle'],
    ],
    [
      'still switches to a neighbour that stays under the pointer when the page moves',
      [move(0, 'a'), tick(300), move(400, 'b'), under(450, 'b'), tick(500)],
      ['armed a', 'open a', 'open a', 'open a', 'open b'],
    ],
    [
      'closes when the pointer leaves the page',
      [move(0, 'a'), tick(300), leave(400), tick(700)],
      ['armed a', 'open a', 'open a', 'idle'],
    ],
  ])('%s', (_, events, expected) => {
    expect(run(events)).toEqual(expected);
  });
});

describe('as the reader has chosen, the card', () => {
  test.each<[string, HoverOptions, Event[], string[]]>([
    [
      'opens later',
      PATIENT,
      [move(0, 'a'), tick(799), tick(800)],
      ['armed a', 'armed a', 'open a'],
    ],
    [
      'opens later, and switches as soon as ever',
      PATIENT,
      [move(0, 'a'), tick(800), move(900, 'b'), tick(999), tick(1000)],
      ['armed a', 'open a', 'open a', 'open a', 'open b'],
    ],
    [
      'opens sooner, and switches no later than it opens',
      QUICK,
      [move(0, 'a'), tick(60), move(100, 'b'), tick(160)],
      ['armed a', 'open a', 'open a', 'open b'],
    ],
    [
      'opens by a click only',
      BY_CLICK,
      [move(0, 'a'), tick(5000), pin('a'), move(5100, 'b'), dismiss(6000), move(6100, 'b')],
      ['idle', 'idle', 'pinned a', 'pinned a', 'idle', 'idle'],
    ],
    ['waits for the key', BY_KEY, [move(0, 'a'), tick(900)], ['idle', 'idle']],
    [
      'opens at rest while the key is held',
      BY_KEY,
      [withKey(0, 'a'), tick(299), tick(300)],
      ['armed a', 'armed a', 'open a'],
    ],
    [
      'opens for a key that is pressed on the term',
      BY_KEY,
      [move(0, 'a'), withKey(100, 'a'), tick(400)],
      ['idle', 'armed a', 'open a'],
    ],
    [
      'is forgotten when the key is let go before it opens',
      BY_KEY,
      [withKey(0, 'a'), move(100, 'a'), tick(300)],
      ['armed a', 'idle', 'idle'],
    ],
    [
      'stays when the key is let go after it has opened',
      BY_KEY,
      [withKey(0, 'a'), tick(300), move(400, 'a'), move(500, undefined, 'card'), tick(900)],
      ['armed a', 'open a', 'open a', 'open a', 'open a'],
    ],
    [
      'switches to a neighbour while the key is held, and not without it',
      BY_KEY,
      [withKey(0, 'a'), tick(300), move(400, 'b'), tick(500), withKey(550, 'b'), tick(650)],
      ['armed a', 'open a', 'open a', 'open a', 'open a', 'open b'],
    ],
  ])('%s', (_, options, events, expected) => {
    expect(run(events, options)).toEqual(expected);
  });
});

test('says when it wants the next tick, and none when nothing is due', () => {
  const armed = hover(idle<string>(), move(50, 'a'), USUAL);
  expect(nextTick(armed)).toBe(350);
  const open = hover(armed, tick(350), USUAL);
  expect(nextTick(open)).toBeUndefined();
  expect(nextTick(hover(open, move(400), USUAL))).toBe(700);
  expect(nextTick(idle())).toBeUndefined();
});

test('names the term whose card is shown', () => {
  expect(shownTerm({ mode: 'pinned', term: 'a' })).toBe('a');
  expect(shownTerm({ mode: 'armed', term: 'a', openAt: 1, delay: 1 })).toBeUndefined();
});

test('an event that changes nothing gives the same state', () => {
  const state = hover(idle<string>(), move(0, 'a'), USUAL);
  expect(hover(state, move(10, 'a'), USUAL)).toBe(state);
  expect(hover(state, tick(20), USUAL)).toBe(state);
});

describe('pointer speed', () => {
  test.each([
    [
      'is the mean of the last samples',
      [
        { x: 0, y: 0, time: 0 },
        { x: 10, y: 0, time: 10 },
        { x: 10, y: 30, time: 20 },
      ],
      2,
    ],
    [
      'leaves out samples far apart in time',
      [
        { x: 0, y: 0, time: 0 },
        { x: 100, y: 0, time: 100 },
      ],
      0,
    ],
    [
      'takes samples that are just near enough in time',
      [
        { x: 0, y: 0, time: 0 },
        { x: 32, y: 0, time: 32 },
      ],
      1,
    ],
    [
      'leaves out samples that are just too far apart',
      [
        { x: 0, y: 0, time: 0 },
        { x: 33, y: 0, time: 33 },
      ],
      0,
    ],
    [
      'leaves out samples of the same moment',
      [
        { x: 0, y: 0, time: 5 },
        { x: 9, y: 0, time: 5 },
      ],
      0,
    ],
    ['is 0 for one sample', [{ x: 5, y: 5, time: 5 }], 0],
  ])('%s', (_, samples, expected) => {
    expect(pointerSpeed(samples)).toBeCloseTo(expected);
  });
});

test.each<[HoverState<string>, string[]]>([
  [{ mode: 'idle', closedAt: 0 }, []],
  [{ mode: 'idle', closedAt: 0, muted: 'a' }, ['a']],
  [{ mode: 'armed', term: 'a', openAt: 1, delay: 1 }, ['a']],
  [{ mode: 'open', term: 'a', closeAt: undefined, next: undefined }, ['a']],
  [{ mode: 'open', term: 'a', closeAt: undefined, next: { term: 'b', openAt: 1 } }, ['a', 'b']],
  [{ mode: 'pinned', term: 'a' }, ['a']],
])('the terms that %j speaks of', (state, terms) => {
  expect(termsIn(state)).toEqual(terms);
});
