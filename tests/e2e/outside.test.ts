/**
 * Every file of these tests fails where one of its browsers asks something of the world outside.
 * Here it is asked on purpose: whoever asks is seen, and gets nothing.
 */
import { expect, test } from 'vitest';
import { useBareBrowser } from './harness/bare';
import { useGloss } from './harness/browser';
import { takeAsked } from './harness/outside';
import { ownWorld } from './harness/own-world';
import { openPage, waitForMarks, worker } from './harness/page';

const harness = useGloss();
const bare = useBareBrowser();

/** Our background may ask nobody without a secure connection; programs on pages may what pages may. */
const ADDRESS = 'http://outside.test/terms.csv';

/** Runs in a page or in the background. */
async function fetchHere(address: string): Promise<string> {
  const answer = await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  return answer ? 'an answer' : 'no answer';
}

test('what our background would ask is seen and refused [F15]', async () => {
  const background = await worker(harness.gloss.context, harness.gloss.extensionId);
  expect(takeAsked()).toEqual([]);
  expect(await background.evaluate(fetchHere, 'https://outside.test/terms.csv')).toBe('no answer');
  expect(takeAsked()).toContain('CONNECT outside.test:443');
});

test('what our program on a page would ask is seen and refused [F15]', async () => {
  const page = await openPage(harness, '/card.html');
  await waitForMarks(page);
  const world = await ownWorld(page, harness.gloss.extensionId);
  await world(fetchHere, ADDRESS);
  expect(takeAsked()).toEqual([`GET ${ADDRESS}`]);
});

test('what a page asks without Gloss is seen and refused', async () => {
  const page = await bare.context.newPage();
  await page.goto(`${harness.server.origin}/card.html`);
  await page.evaluate(fetchHere, ADDRESS);
  expect(takeAsked()).toEqual([`GET ${ADDRESS}`]);
});
