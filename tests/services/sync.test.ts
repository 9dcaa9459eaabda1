/** Two computers of one reader, each with its own storage, and an exchange between them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '@/core/reader-state';
import type { ChosenSettings } from '@/core/settings';
import { type Computer, type Exchange, fakeComputer, fakeExchange } from './fake-computers';

let exchange: Exchange;
let desk: Computer;
let laptop: Computer;

const change = (computer: Computer, wanted: Change) => computer.change(wanted);
const know = (id: string, on = true): Change => ({ kind: 'known', id, on });

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  exchange = fakeExchange();
  desk = await fakeComputer(exchange);
  laptop = await fakeComputer(exchange);
  for (const computer of [desk, laptop]) {
    await change(computer, { kind: 'settings', settings: { sync: true } });
  }
});

/** Each computer joins in turn until none has anything new to say. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    vi.advanceTimersByTime(1000);
    await desk.sync();
    await laptop.sync();
  }
}

describe('a reader’s computers', () => {
  it('come to know what was changed on either', async () => {
    await change(desk, know('asset'));
    await change(desk, { kind: 'settings', settings: { theme: 'dark' } });
    await change(laptop, { kind: 'saved', id: 'bond', on: true });
    await change(laptop, { kind: 'site-off', site: 'mail.example', on: true });
    await change(laptop, {
      kind: 'not-here',
      site: 'a.example',
      form: 'big lead',
      id: 'lead',
      on: true,
    });
    await settle();
    const state = await desk.state();
    expect(await laptop.state()).toEqual(state);
    expect(Object.keys(state.words.known)).toEqual(['asset']);
    expect(Object.keys(state.words.saved)).toEqual(['bond']);
    expect(state.settings).toMatchObject({ theme: 'dark', sitesOff: ['mail.example'] });
    expect(state.words.notHere).toEqual({ 'a.example': [{ form: 'big lead', id: 'lead' }] });
  });

  it('do not bring back what was taken away', async () => {
    await change(desk, know('asset'));
    await settle();
    vi.advanceTimersByTime(1000);
    await change(laptop, know('asset', false));
    await settle();
    expect((await desk.state()).words.known).toEqual({});
  });

  it('let the later of two changes hold', async () => {
    await change(desk, { kind: 'settings', settings: { amount: 'more' } });
    vi.advanceTimersByTime(1000);
    await change(laptop, { kind: 'settings', settings: { amount: 'fewest' } });
    await laptop.sync();
    await desk.sync();
    await settle();
    expect((await desk.state()).settings.amount).toBe('fewest');
    expect((await laptop.state()).settings.amount).toBe('fewest');
  });

  it('join what each had before it took part', async () => {
    const old = await fakeComputer(exchange);
    await change(old, know('equity'));
    await change(desk, know('asset'));
    await settle();
    await change(old, { kind: 'settings', settings: { sync: true } });
    await old.sync();
    await settle();
    expect(Object.keys((await desk.state()).words.known).sort()).toEqual(['asset', 'equity']);
    expect(await old.state()).toEqual(await desk.state());
  });

  it('come together though each overwrites the other’s items', async () => {
    for (let at = 0; at < 300; at++) await change(desk, know(`desk-${at}`));
    for (let at = 0; at < 300; at++) await change(laptop, know(`laptop-${at}`));
    // Both read the exchange before either has written.
    await exchange.atOnce(() => Promise.all([desk.sync(), laptop.sync()]));
    await settle();
    expect(Object.keys((await desk.state()).words.known)).toHaveLength(600);
    expect((await laptop.state()).words.known).toEqual((await desk.state()).words.known);
  });

  it('say nothing while the reader has not asked for it', async () => {
    const shy = await fakeComputer(exchange);
    await change(shy, know('asset'));
    await shy.sync();
    expect(exchange.writes).toBe(0);
    await change(desk, know('bond'));
    await settle();
    expect(Object.keys((await shy.state()).words.known)).toEqual(['asset']);
  });

  it('write nothing where there is nothing new', async () => {
    await change(desk, know('asset'));
    await settle();
    const { writes } = exchange;
    await settle();
    expect(exchange.writes).toBe(writes);
  });
});

describe('a reset', () => {
  const LAID_DOWN: ChosenSettings = {
    sync: true,
    theme: 'dark',
    fieldsOff: ['law'],
    levelsOff: ['everyday'],
  };

  it('leaves what one computer’s administrator has laid down on that computer', async () => {
    desk.layDown(LAID_DOWN);
    await change(desk, { kind: 'settings', settings: { theme: 'light', delay: 700 } });
    await settle();
    vi.advanceTimersByTime(1000);
    await change(desk, { kind: 'reset' });
    await settle();
    const ours = { theme: 'system', fieldsOff: [], levelsOff: [], delay: 300 };
    expect((await laptop.state()).settings).toMatchObject(ours);
    expect((await desk.state()).settings).toMatchObject({ ...LAID_DOWN, delay: 300 });
  });

  it('that ends the exchange takes nothing from the others, now or when it begins again', async () => {
    await change(desk, know('asset'));
    await change(desk, { kind: 'settings', settings: { theme: 'dark' } });
    await settle();
    vi.advanceTimersByTime(1000);
    await change(desk, { kind: 'reset' });
    await settle();
    expect((await desk.state()).words.known).toEqual({});
    await change(desk, { kind: 'settings', settings: { sync: true } });
    await settle();
    for (const computer of [desk, laptop]) {
      const { settings, words } = await computer.state();
      expect([settings.theme, Object.keys(words.known)]).toEqual(['dark', ['asset']]);
    }
  });
});

describe('where the exchange has no room', () => {
  it('nothing is lost, and the reader is told', async () => {
    const state = await desk.state();
    const many = Array.from({ length: 4000 }, (_, at) => [`entry-with-a-long-name-${at}`, at]);
    const words = { ...state.words, known: Object.fromEntries(many) };
    await change(desk, { kind: 'restore', state: { ...state, words } });
    vi.advanceTimersByTime(1000);
    await change(desk, know('the-latest'));
    await settle();
    expect(Object.keys((await desk.state()).words.known)).toHaveLength(4001);
    expect(await desk.note()).toMatchObject({ kind: 'full' });
    expect(exchange.bytes()).toBeLessThanOrEqual(102_400);
    // The latest ones have gone over.
    expect((await laptop.state()).words.known).toHaveProperty('the-latest');
    expect(Object.keys((await laptop.state()).words.known).length).toBeGreaterThan(1000);
  });

  it('or takes no more writes, the next turn brings everything [D9]', async () => {
    exchange.refuse('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded');
    await change(desk, know('asset'));
    await desk.sync();
    expect(await desk.note()).toEqual({
      kind: 'failed',
      reason: 'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded',
    });
    expect(Object.keys((await desk.state()).words.known)).toEqual(['asset']);
    exchange.refuse(undefined);
    await settle();
    expect(Object.keys((await laptop.state()).words.known)).toEqual(['asset']);
    expect((await desk.note())?.kind).toBe('done');
  });

  it('or a newer Gloss has written it, this one neither reads nor writes', async () => {
    await exchange.area.set({ 'gloss-version': 2, 'gloss-0': 'by mood' });
    const { writes } = exchange;
    await change(desk, know('asset'));
    await desk.sync();
    expect(exchange.writes).toBe(writes);
    expect(await desk.note()).toEqual({ kind: 'newer' });
  });
});
