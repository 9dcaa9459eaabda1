// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openSettings } from './open-settings';

it('faults are listed with where, how often, when and in which version', async () => {
  const { screen } = await openSettings();
  const [first = '', second = ''] = screen.all('.failures li');
  expect(first).toMatch(
    /^TypeError: x is undefined ?page\.js, 3 times, last on .*, version 0\.1\.0/,
  );
  expect(first).toContain('page.js:1:200');
  expect(second).toMatch(/^RangeError: too deep ?popup\.html, once, last on .*, version 0\.0\.9$/);
});

it('faults are copied, and say so', async () => {
  const { screen } = await openSettings();
  await screen.click('button', 'Copy all');
  expect(screen.all('[role=status]')).toContain('Copied.');
});

it('faults are cleared, and the focus stays where that is said', async () => {
  const { screen } = await openSettings();
  await screen.click('button', 'Clear');
  expect(screen.has('.failures')).toBe(false);
  expect(document.activeElement?.textContent).toBe('All faults have been cleared.');
});
