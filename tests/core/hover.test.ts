import { describe, expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  hover,
  idle,
  nextTick,
  pointerSpeed,
  shownTerm,
} from '@/core/hover';

type Event = HoverEvent<string>;

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

/** The states after each event, as "mode term". */
function run(events: readonly Event[], from: HoverState<string> = idle()): string[] {
  let state = from;
  return events.map((event) => {
    state = hover(state, event);
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
      [{ kind: 'pin', term: 'a' }, move(100), tick(5000), { kind: 'leave', time: 5000 }],
      ['pinned a', 'pinned a', 'pinned a', 'pinned a'],
    ],
    [
      'pinned, is dismissed',
      [
        { kind: 'pin', term: 'a' },
        { kind: 'dismiss', time: 10 },
      ],
      ['pinned a', 'idle'],
    ],
    [
      'dismissed, does not open again under the resting pointer',
      [
        move(0, 'a'),
        tick(300),
        { kind: 'dismiss', time: 400 },
        move(500, 'a'),
        tick(900),
        move(1000),
        move(1100, 'a'),
      ],
      ['armed a', 'open a', 'idle', 'idle', 'idle', 'idle', 'armed a'],
    ],
    [
      'closes when the pointer leaves the page',
      [move(0, 'a'), tick(300), { kind: 'leave', time: 400 }, tick(700)],
      ['armed a', 'open a', 'open a', 'idle'],
    ],
  ])('%s', (_, events, expected) => {
    expect(run(events)).toEqual(expected);
  });
});

test('says when it wants the next tick, and none when nothing is due', () => {
  const armed = hover(idle<string>(), move(50, 'a'));
  expect(nextTick(armed)).toBe(350);
  const open = hover(armed, tick(350));
  expect(nextTick(open)).toBeUndefined();
  expect(nextTick(hover(open, move(400)))).toBe(700);
  expect(nextTick(idle())).toBeUndefined();
});

test('names the term whose card is shown', () => {
  expect(shownTerm({ mode: 'pinned', term: 'a' })).toBe('a');
  expect(shownTerm({ mode: 'armed', term: 'a', openAt: 1, delay: 1 })).toBeUndefined();
});

test('an event that changes nothing gives the same state', () => {
  const state = hover(idle<string>(), move(0, 'a'));
  expect(hover(state, move(10, 'a'))).toBe(state);
  expect(hover(state, tick(20))).toBe(state);
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
    ['is 0 for one sample', [{ x: 5, y: 5, time: 5 }], 0],
  ])('%s', (_, samples, expected) => {
    expect(pointerSpeed(samples)).toBeCloseTo(expected);
  });
});
