/** Nobody but Gloss can make the background do or keep anything: messages of every kind, from pages of ours and from programs on others'. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Failures } from '@/core/failures';
import { toBackground } from '@/core/messages';
import { type Change, NEW_READER } from '@/core/reader-state';
import { useGloss } from './harness/browser';
import { ownWorld } from './harness/own-world';
import { openHtml, openPage, waitForMarks } from './harness/page';

const harness = useGloss();
const TEXT = '<p style="margin: 120px 40px">Our first term is the balance sheet here.</p>';

/** The type of every message to the background, and one that is for another page of ours. */
const TYPES: readonly string[] = [
  ...toBackground.options.map(({ entries }) => entries.type.literal),
  'source-work',
];
/** Each field that a message of any type has. */
const FIELDS = [
  ...new Set(toBackground.options.flatMap(({ entries }) => Object.keys(entries))),
  'due',
  'texts',
];

/** Sends messages from one place, and gives what they were answered with. */
type Send = (messages: readonly unknown[]) => Promise<unknown[]>;

/** Runs where the messages come from; they come as JSON, so that no key of theirs is code there. */
function sendHere(json: string): Promise<unknown[]> {
  const send = (one: unknown) => chrome.runtime.sendMessage(one).catch(() => 'refused');
  // What is not answered at all comes as null in both engines.
  return Promise.all(
    JSON.parse(json).map((one: unknown) => send(one).then((said) => said ?? null)),
  );
}

async function openOurs(): Promise<{ page: Page; send: Send }> {
  const page = await openPage(harness, harness.gloss.extensionUrl('popup.html'));
  return { page, send: (messages) => page.evaluate(sendHere, JSON.stringify(messages)) };
}

/** Our own program on a page of somebody else's, which may have been taken over. */
async function openTheirs(): Promise<{ page: Page; send: Send }> {
  const page = await openHtml(harness, TEXT);
  await waitForMarks(page, 1);
  const world = await ownWorld(page, harness.gloss.extensionId);
  return { page, send: (messages) => world(sendHere, JSON.stringify(messages)) };
}

/** All that is stored but what has gone wrong, which any program of ours may tell of. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { failures: _, ...rest } = await chrome.storage.local.get();
    return JSON.stringify(rest);
  });
}

async function failures(page: Page): Promise<Failures> {
  return page.evaluate(async () => {
    const { failures } = await chrome.storage.local.get('failures');
    return (failures as { kinds?: Failures } | undefined)?.kinds ?? [];
  });
}

/** Nothing that is stored has changed, the background still answers, and nothing went wrong in it. */
async function expectUnharmed(
  { page, send }: Awaited<ReturnType<typeof openOurs>>,
  before: string,
) {
  const last = { type: 'failed', message: 'the last one', stack: '' };
  // Answered once all that has gone wrong before it is written down, too.
  expect(await send([last])).toEqual([true]);
  const found = await failures(page);
  expect(found.map(({ message }) => message)).toContain(last.message);
  expect(found.filter(({ where }) => where === 'background.js')).toEqual([]);
  expect(await stored(page)).toBe(before);
  expect(await send([{ type: 'start' }])).toMatchObject([{ off: false }]);
}

test('the background survives whatever it is sent, and changes nothing for it [F6]', async () => {
  const values = [null, -1, 'x'.repeat(5000), { kind: 'known' }, [[[]]], { id: {} }];
  const junk: unknown[] = [null, 7, '', [], {}, { type: 7 }, { type: '__proto__' }];
  for (const type of [...TYPES.filter((one) => one !== 'clear-failures'), 'constructor'])
    for (const value of values)
      junk.push(Object.fromEntries([...FIELDS.map((field) => [field, value]), ['type', type]]));
  const ours = await openOurs();
  const theirs = await openTheirs();
  const before = await stored(ours.page);
  for (const { send } of [ours, theirs]) expect(await send(junk)).toHaveLength(junk.length);
  await expectUnharmed(ours, before);
});

/** Messages at random in `npm test`; `MESSAGES=10000` for a long run. */
const MESSAGES = Number(process.env.MESSAGES ?? 500);

test('the background survives messages made at random, and changes nothing for them [F6]', async () => {
  const value: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
  const fields = Object.fromEntries(FIELDS.map((field) => [field, value]));
  // What has gone wrong is looked at in the end.
  const type = fc.constantFrom(...TYPES.filter((one) => one !== 'clear-failures'));
  const typed = fc.record({ ...fields, type }, { requiredKeys: ['type'] });
  const all: unknown[] = fc.sample(fc.oneof(value, typed), { numRuns: MESSAGES, seed: 6 });
  const ours = await openOurs();
  const theirs = await openTheirs();
  const before = await stored(ours.page);
  // One half from each place.
  for (let from = 0; from < all.length; from += 100) {
    const some = all.slice(from, from + 100);
    expect(await ours.send(some.slice(0, 50))).toHaveLength(some.slice(0, 50).length);
    expect(await theirs.send(some.slice(50))).toHaveLength(some.slice(50).length);
  }
  await expectUnharmed(ours, before);
}, 300_000);

const { settings, words } = NEW_READER;
const ONLY_OURS: readonly [string, Change][] = [
  ['settings', { kind: 'settings', settings: { theme: 'dark' } } as Change],
  [
    'everything at once',
    {
      kind: 'restore',
      state: { settings: { ...settings, amount: 'every', delay: 700 }, words },
    } as Change,
  ],
  ['everything back', { kind: 'reset' }],
];

test.each(ONLY_OURS)('no program on a page may change %s [F6]', async (_, change) => {
  const ours = await openOurs();
  const theirs = await openTheirs();
  const before = await stored(ours.page);
  const message = { type: 'change', change };
  expect(await theirs.send([message])).toEqual([false]);
  expect(await stored(ours.page)).toBe(before);
  expect(await ours.send([message])).toEqual([true]);
  expect(await stored(ours.page)).not.toBe(before);
});

test('no program on a page may have forgotten what has gone wrong, say that glossaries have changed, or have made what is searched [F6]', async () => {
  const ours = await openOurs();
  const theirs = await openTheirs();
  await theirs.send([{ type: 'failed', message: 'told by a page', stack: '' }]);
  const kept = await failures(ours.page);
  expect(kept.map(({ message }) => message)).toContain('told by a page');
  const messages = ['clear-failures', 'own-changed', 'make-searches'].map((type) => ({ type }));
  expect(await theirs.send(messages)).toEqual([false, false, false]);
  expect(await failures(ours.page)).toEqual(kept);
  expect(await ours.send(messages)).toEqual([true, true, true]);
  expect(await failures(ours.page)).toEqual([]);
});
