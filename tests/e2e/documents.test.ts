/** Documents of every type that browsers show: marked where they are text, left alone elsewhere. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useGloss } from './harness/browser';
import { ourErrors } from './harness/errors';
import { openHtml } from './harness/page';
import { expectMarks } from './marked';

const harness = useGloss();

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">The balance sheet</text></svg>';
const XML = '<?xml version="1.0"?><note>The balance sheet here</note>';
const XHTML =
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><p>The balance sheet here.</p></body></html>';

test.each([
  ['SVG [B1]', 'image/svg+xml', SVG, []],
  ['XML [B2]', 'application/xml', XML, []],
  ['XHTML [B2]', 'application/xhtml+xml', XHTML, ['balance sheet']],
  ['JSON [B3]', 'application/json', '{"is": "The balance sheet here."}', []],
  // Browsers show it as preformatted, which is never marked.
  ['plain text [B3]', 'text/plain', 'The balance sheet here.', []],
] as const)('a document of %s has its marks and no error', async (_, type, text, words) => {
  const errors = await ourErrors(harness);
  const page = await openHtml(harness, text, type);
  await expectMarks(page, words);
  expect(await errors()).toEqual([]);
});

test('frames of a frame set are marked [B5]', async () => {
  const { server } = harness;
  const page: Page = await openHtml(
    harness,
    `<frameset cols="50%,50%"><frame src="${server.origin}/middle.html"><frame src="${server.origin}/card.html"></frameset>`,
  );
  const marked = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => (CSS.highlights.get('gloss')?.size ?? 0) > 0)),
    );
  await expect.poll(marked).toEqual([true, true]);
});
