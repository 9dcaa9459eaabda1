import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIFFERENCES, EXCEPTIONS } from '../e2e/harness/engines';

test.each(EXCEPTIONS)('$file has the test that is left out: $test', ({ file, test }) => {
  const text = readFileSync(`tests/e2e/${file}`, 'utf8');
  if (test) expect(text).toContain(test);
});

test.each(EXCEPTIONS)('$file is left out for a reason: $test', ({ reason }) => {
  expect(reason).toMatch(/^[A-Z].{20,}\.$/);
});

test('the README tells readers of every difference between the engines', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/ +/g, ' ');
  for (const { what, chromium, firefox } of DIFFERENCES)
    expect(readme).toContain(`| ${what} | ${chromium} | ${firefox} |`);
});
