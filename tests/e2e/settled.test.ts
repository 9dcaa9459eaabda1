import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Amount } from '@/core/settings';
import { useGloss } from './harness/browser';
import { openHtml, openPage, worker } from './harness/page';
import { expectMarks, markedWords } from './marked';

/** So tall that all of the page's text is near the viewport. */
const harness = useGloss({ viewport: { width: 1280, height: 4000 } });

const MUTATIONS = 60;
/** Marks that stay the same for so many ms have settled. */
const SETTLED_MS = 1500;
const TIMEOUT_MS = 90_000;
/** Added after all other changes: once it is marked, they have been read as well. */
const WITNESS = 'trial balance';
/** Words enough that the witness has a stretch of the budget for itself. */
const BEFORE_WITNESS = 'and so the days went by '.repeat(120);

/** From now on pages open with this setting. */
async function setAmount(amount: Amount): Promise<void> {
  const { context, extensionId } = harness.gloss;
  await (await worker(context, extensionId)).evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, amount: chosen } }),
    amount,
  );
}

/** Opens a page of this HTML, at a path that no other page has. */
function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML.trim()}`);
}

/** The marks once there are some, `last` the last of them, and they have not changed for a while. */
async function settledMarks(page: Page, last?: string): Promise<string[]> {
  let found: string[] = [];
  let since = Date.now();
  const isSettled = async () => {
    const now = await markedWords(page);
    if (JSON.stringify(now) !== JSON.stringify(found)) since = Date.now();
    found = now;
    const isWhole = found.length > 0 && (last === undefined || found.at(-1) === last);
    return isWhole && Date.now() - since > SETTLED_MS;
  };
  await expect.poll(isSettled, { message: 'marks that stay' }).toBe(true);
  return found;
}

async function waitForWitness(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    (document.querySelector('main') ?? document.body).append(line);
  }, `${BEFORE_WITNESS}until last of all stood the ${WITNESS}.`);
  await expect.poll(async () => (await markedWords(page)).at(-1)).toBe(WITNESS);
}

/** Lets all text leave the view and come back: marks that were kept under the reader's eyes go. */
async function lookAway(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
}

async function mutate(page: Page, seed: number): Promise<readonly string[]> {
  return page.evaluate(
    ([from, count]) =>
      (window as unknown as { mutate(seed: number, count: number): Promise<string[]> }).mutate(
        from,
        count,
      ),
    [seed, MUTATIONS] as const,
  );
}

describe.each<[Amount, number[]]>([
  ['every', [1, 2, 3, 4]],
  ['balanced', [1, 2]],
])('a page that has changed in many ways has the marks of a fresh page: %s,', (amount, seeds) => {
  test.each(seeds)('seed %i', { timeout: TIMEOUT_MS }, async (seed) => {
    await setAmount(amount);
    const page = await openPage(harness, '/settled.html');
    await settledMarks(page);
    expect(await mutate(page, seed)).toHaveLength(MUTATIONS);
    await waitForWitness(page);
    const inView = await settledMarks(page);
    await lookAway(page);
    const settled = await settledMarks(page, WITNESS);

    const fresh = await openHtml(harness, await htmlOf(page));
    expect(await htmlOf(fresh)).toBe(await htmlOf(page));
    const expected = await settledMarks(fresh, WITNESS);
    expect(settled).toEqual(expected);
    // A mark in view may outlive its reason, but none that is due waits for the reader to look away.
    if (amount === 'every') expect(inView).toEqual(expect.arrayContaining(expected));
  });
});

const HEAD = '<!doctype html><html lang="en"><style>html { padding-bottom: 9000px }</style>';
const FIRST = `<p>The hedge fund stands first, ${BEFORE_WITNESS}and the supply chain of the shop is long.</p>`;
const FIRST_MARKS = ['hedge fund', 'supply chain'];

/** What a page holds after `FIRST`, what happens to it, and what is then marked of it. */
type Row = [behaviour: string, html: string, change: () => void, marks: readonly string[]];

async function expectMarksAfter([_, html, change, expected]: Row): Promise<void> {
  const page = await openHtml(harness, `${HEAD}<h2>One</h2>${FIRST}${html}`);
  await expect.poll(() => markedWords(page)).toEqual(expect.arrayContaining(FIRST_MARKS));
  await page.evaluate(change);
  await waitForWitness(page);
  await lookAway(page);
  expect(await settledMarks(page, WITNESS)).toEqual([...FIRST_MARKS, ...expected, WITNESS]);
}

describe('reads a line again when', () => {
  test.each<Row>([
    [
      'its break goes',
      '<p>A hybrid <br>business sells it.</p>',
      () => document.querySelector('br')?.remove(),
      ['hybrid business'],
    ],
    [
      'its break goes from between two comments',
      '<p>A hybrid <!--a--><br><!--b-->business sells it.</p>',
      () => document.querySelector('br')?.remove(),
      ['hybrid business'],
    ],
    [
      'a break comes between two comments',
      '<p>A hybrid <!--a--><!--b-->business sells it.</p>',
      () => document.querySelectorAll('p')[1]?.childNodes[1]?.after(document.createElement('br')),
      [],
    ],
    [
      'its break goes from an inline element of its own',
      '<p>A hybrid <b><br></b>business sells it.</p>',
      () => document.querySelector('br')?.remove(),
      ['hybrid business'],
    ],
    [
      'a break comes into an empty inline element',
      '<p>A hybrid <b></b>business sells it.</p>',
      () => document.querySelector('b')?.append(document.createElement('br')),
      [],
    ],
    [
      'a button comes into an empty inline element',
      '<p>A hybrid <b></b>business sells it.</p>',
      () => document.querySelector('b')?.append(document.createElement('button')),
      [],
    ],
    [
      'an anchor becomes a link',
      '<p><a>The balance sheet of it.</a></p>',
      () => document.querySelector('a')?.setAttribute('href', '#'),
      [],
    ],
    [
      'a link becomes an anchor',
      '<p><a href="#">The balance sheet of it.</a></p>',
      () => document.querySelector('a')?.removeAttribute('href'),
      ['balance sheet'],
    ],
  ])('%s', { timeout: TIMEOUT_MS }, async (...row) => {
    await setAmount('every');
    await expectMarksAfter(row);
  });
});

describe('knows a paragraph’s section when', () => {
  test.each<Row>([
    [
      'it changes below a heading',
      '<h2>Two</h2><p id="next">The hedge fund again.</p>',
      () => document.getElementById('next')?.prepend('Look: '),
      ['hedge fund'],
    ],
    [
      'a heading comes before it',
      '<p id="next">The hedge fund again.</p>',
      () => {
        const heading = document.createElement('h2');
        heading.append('Two');
        document.getElementById('next')?.before(heading);
      },
      ['hedge fund'],
    ],
    [
      'the heading before it goes',
      '<h2>Two</h2><p>The hedge fund again.</p>',
      () => document.querySelectorAll('h2')[1]?.remove(),
      [],
    ],
    [
      'the heading before it moves behind it',
      '<h2>Two</h2><p>The hedge fund again.</p>',
      () => document.body.append(document.querySelectorAll('h2')[1] as Element),
      [],
    ],
    [
      'it changes below a heading without words, which begins none',
      '<h2></h2><p id="next">The hedge fund again.</p>',
      () => document.getElementById('next')?.prepend('Look: '),
      [],
    ],
  ])('%s', { timeout: TIMEOUT_MS }, async (...row) => {
    await setAmount('balanced');
    await expectMarksAfter(row);
  });
});

test('reads what stands behind a long part that is replaced while it is being read', async () => {
  await setAmount('every');
  const page = await openPage(harness, '/settled-long.html');
  await page.waitForSelector('.done');
  await waitForWitness(page);
  await expectMarks(page, ['hedge fund', WITNESS]);
});

test('reads a page anew whose root element is replaced', async () => {
  await setAmount('every');
  const page = await openHtml(harness, `${HEAD}${FIRST}`);
  await expectMarks(page, FIRST_MARKS);
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.append(document.createElement('body'));
    root.lastElementChild?.append('The gross margin of it.');
    document.documentElement.replaceWith(root);
  });
  await expectMarks(page, ['gross margin']);
});
