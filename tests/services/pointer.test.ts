// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type InputHandlers, listenToInput, watchForInterest } from '@/services/pointer';

const heard = {
  onMove: vi.fn(),
  onPressStart: vi.fn(),
  onTap: vi.fn(),
  onDoubleTap: vi.fn(),
  onLeave: vi.fn(),
  onEscape: vi.fn(() => false),
  onEnter: vi.fn(() => false),
  onKeyHeld: vi.fn(),
  onTyping: vi.fn(),
  onFocus: vi.fn(),
  onShift: vi.fn(),
  onNavigation: vi.fn(),
} satisfies InputHandlers;

beforeEach(() => {
  vi.clearAllMocks();
  const stop = new AbortController();
  listenToInput(heard, stop.signal);
  return () => stop.abort();
});

/** What the reader does, unless it says otherwise. */
function happen(type: string, more: Readonly<Record<string, unknown>>): void {
  const event = new Event(type, { bubbles: true });
  const facts = { isTrusted: true, button: 0, buttons: 0, clientX: 0, clientY: 0, ...more };
  for (const [name, value] of Object.entries(facts)) {
    Object.defineProperty(event, name, { value });
  }
  document.body.dispatchEvent(event);
}

describe('a finger that lay still for a moment has tapped', () => {
  test.each([
    ['10 px from where it came down', 10, 499, 1],
    ['11 px from there', 11, 499, 0],
    ['499 ms after it came down', 0, 499, 1],
    ['500 ms after', 0, 500, 0],
  ])('%s', (_, clientX, timeStamp, taps) => {
    happen('pointerdown', { pointerType: 'touch', timeStamp: 0 });
    happen('click', { pointerType: 'touch', clientX, timeStamp });
    expect(heard.onTap).toHaveBeenCalledTimes(taps);
  });
});

test('a mouse clicks however long and far it was held', () => {
  happen('pointerdown', { pointerType: 'mouse', timeStamp: 0 });
  happen('click', { pointerType: 'mouse', clientX: 80, timeStamp: 4000 });
  expect(heard.onTap).toHaveBeenCalledOnce();
});

describe('keys are typing', () => {
  test.each([
    ['a letter', { key: 'a' }, 1],
    ['a letter with Shift', { key: 'A', shiftKey: true }, 1],
    ['a space', { key: ' ' }, 1],
    ['a letter with Ctrl', { key: 'c', ctrlKey: true }, 0],
    ['a letter with Alt', { key: 'x', altKey: true }, 0],
    ['a letter with Meta', { key: 'v', metaKey: true }, 0],
    ['an arrow', { key: 'ArrowDown' }, 0],
    ['Shift alone', { key: 'Shift', shiftKey: true }, 0],
    ['a letter that the page has made up', { key: 'a', isTrusted: false }, 0],
  ])('%s', (_, more, times) => {
    happen('keydown', more);
    expect(heard.onTyping).toHaveBeenCalledTimes(times);
  });
});

test('a pointer that moves with a button held, as to select, is not heard', () => {
  happen('pointermove', { timeStamp: 1, buttons: 1 });
  expect(heard.onMove).not.toHaveBeenCalled();
  happen('pointermove', { timeStamp: 2 });
  happen('mousemove', { timeStamp: 2 });
  expect(heard.onMove).toHaveBeenCalledOnce();
});

test('a page that scrolls under a resting pointer shows no interest of its reader', () => {
  const stop = new AbortController();
  const interest = vi.fn();
  watchForInterest(interest, stop.signal);
  happen('pointermove', { clientX: 10, clientY: 20 });
  happen('pointerover', { clientX: 10, clientY: 20 });
  happen('pointermove', { clientX: 10, clientY: 20 });
  expect(interest).toHaveBeenCalledOnce();
  happen('pointerover', { clientX: 10, clientY: 21 });
  expect(interest).toHaveBeenCalledTimes(2);
  stop.abort();
});
