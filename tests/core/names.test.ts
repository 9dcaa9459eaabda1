import { describe, expect, test } from 'vitest';
import { isInAddress, isShouted, isTitle, nameSign } from '@/core/names';

/** Text with the word in question in [brackets]. */
function marked(sample: string): [text: string, start: number, end: number] {
  const start = sample.indexOf('[');
  const end = sample.indexOf(']') - 1;
  return [sample.replace(/[[\]]/g, ''), start, end];
}

describe('a capitalised word is', () => {
  test.each([
    ['name', 'Our account with [Capital] One was closed last week by the clerk.'],
    ['name', 'A report of the World Health [Organization] says that people sleep less.'],
    ['body', 'She worked at the Bank of [Market] Street for many years before that.'],
    ['body', 'It was bought by [Target] Corporation in a deal that took many months.'],
    ['capital', 'We went shopping at [Target] and came home late in the evening.'],
    ['none', '[Capital] is scarce in the first years of a small firm.'],
    ['none', 'They met. [Capital] was scarce, and nobody wanted to lend them any.'],
    ['none', 'The firm needs [capital] to grow in the years that follow.'],
    ['none', '“[Capital] is scarce,” she said to the people in the room.'],
    ['none', 'How Marketing And [Sales] Work Together In Small Firms'],
    ['none', 'the [EQUITY] of the owners of the firm'],
  ])('%s: %s', (sign, sample) => {
    expect(nameSign(...marked(sample))).toBe(sign);
  });
});

test.each([
  [true, 'Understanding the Dynamics Behind Employee Layoffs'],
  [true, 'Sales'],
  [false, 'Understanding what lies behind the layoffs of many employees'],
])('that it is a title is %s of "%s"', (expected, text) => {
  expect(isTitle(text)).toBe(expected);
});

test.each([
  [true, 'HOW [IT] WORKS FOR YOU'],
  [false, 'The [IT] department works for you'],
  [false, '[GDP]'],
])('that it is shouted is %s of "%s"', (expected, sample) => {
  expect(isShouted(...marked(sample))).toBe(expected);
});

test.each([
  [true, 'write to [sales]@example.com'],
  [true, 'see www.[marketing].com for more'],
  [true, 'https://example.com/[profit]/loss'],
  [true, 'tagged #[marketing] today'],
  [false, 'about [sales]. Marketing is next'],
  [false, 'profit/[loss] and more'],
])('that it is in an address is %s of "%s"', (expected, sample) => {
  expect(isInAddress(...marked(sample))).toBe(expected);
});
