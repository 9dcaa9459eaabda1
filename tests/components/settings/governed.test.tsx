// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openSettings } from './open-settings';

const ACME = { organization: 'Acme Ltd', settings: { theme: 'dark' }, locked: ['theme', 'delay'] };
const disabled = (element: Element | null) => element?.matches(':disabled, :disabled *') ?? false;

describe('settings under a policy', () => {
  it('show what is locked, and by whom', async () => {
    const { screen } = await openSettings({}, ACME);
    const locked = [...screen.root.querySelectorAll('.governed')];
    expect(locked.map((group) => group.querySelector(':scope > p')?.textContent)).toEqual([
      'Set by Acme Ltd.',
      'Set by Acme Ltd.',
    ]);
    expect(locked.every(disabled)).toBe(true);
    expect(screen.root.querySelector('.notice')?.textContent).toBe(
      'Acme Ltd has set up Gloss for you. What it has locked says so.',
    );
  });

  it('speak of an administrator where no name is given', async () => {
    const { screen } = await openSettings({}, { locked: ['theme'] });
    expect(screen.root.querySelector('.governed > p')?.textContent).toBe(
      'Set by your administrator.',
    );
  });

  it('name what is faulty in it', async () => {
    const { screen } = await openSettings({}, { settings: { delay: 5 } });
    expect(screen.root.querySelector('.problem li')?.textContent).toBe(
      'settings.delay is less than 100.',
    );
  });

  it('are all free where there is none', async () => {
    const { screen } = await openSettings();
    expect(screen.root.querySelector('.governed, .notice, .problem li')).toBeNull();
  });
});

describe('the reader’s other computers', () => {
  it('are kept the same only where the reader asks for it', async () => {
    const opened = await openSettings();
    expect(opened.screen.text()).not.toContain('found no room');
    await opened.screen.click('label', 'Keep my computers the same');
    expect(opened.changes).toEqual([{ kind: 'settings', settings: { sync: true } }]);
    expect(opened.screen.text()).toContain('3 words found no room');
  });
});
