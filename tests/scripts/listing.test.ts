import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LISTING = readFileSync('store/listing.md', 'utf8');
const MESSAGES = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** The text under a heading. */
function section(heading: string): string {
  const [, text = ''] = LISTING.split(`\n## ${heading}\n`);
  return (text.split('\n## ')[0] ?? '').trim();
}

test.each([
  ['Name', 45],
  ['Summary', 132],
  ['Description', 16_000],
  ['Single purpose', 1000],
])('the store takes what the listing says under “%s”', (heading, most) => {
  expect(section(heading).length).toBeGreaterThan(10);
  expect(section(heading).length).toBeLessThanOrEqual(most);
});

test('the listing has the name of the extension, whose own description is short enough', () => {
  expect(section('Name')).toBe(MESSAGES.name?.message);
  expect(MESSAGES.description?.message.length).toBeLessThanOrEqual(132);
});

test('each picture that the listing names is there, in its size', () => {
  const rows = [...section('Pictures').matchAll(/`(\S+\.png)` +\| (\d+) × (\d+)/g)];
  expect(rows).toHaveLength(5);
  for (const [, file = '', width, height] of rows) {
    const path = file.startsWith('public/') ? file : `store/${file}`;
    const bytes = readFileSync(path);
    // The header of a PNG: width and height as numbers of 32 bits.
    expect([file, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      file,
      Number(width),
      Number(height),
    ]);
  }
});
