// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import type { Reference, View } from '@/core/views';
import { MARKETING, sampleView } from './samples';
import { show } from './screen';

const START: Reference = { kind: 'entry', id: 'marketing' };
const ask = async (reference: Reference) => sampleView(reference);

function card(props: Partial<Parameters<typeof Card>[0]> = {}) {
  return <Card start={START} first={MARKETING} ask={ask} onClose={vi.fn()} {...props} />;
}

describe('the card', () => {
  it('is a dialog that leaves the page usable, named by its heading', async () => {
    const screen = await show(card());
    const dialog = screen.find('[role=dialog]');
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    const heading = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(heading?.textContent).toBe('marketing');
  });

  it('is whole at its first paint where the view is at hand', async () => {
    const never = () => new Promise<undefined>(() => {});
    const screen = await show(card({ ask: never }));
    expect(screen.text()).toContain('All that makes people want a product.');
  });

  it('asks for its view where it is not', async () => {
    const screen = await show(card({ first: undefined }));
    await vi.waitFor(() => expect(screen.all('h2')).toEqual(['marketing']));
  });

  it('goes to a comparison, on to an entry, and back', async () => {
    const screen = await show(card());
    expect(screen.has('button', 'Back')).toBe(false);
    await screen.click('button', 'Compare with sales');
    expect(screen.all('h2')).toEqual(['Sales vs marketing']);
    await screen.click('th button', 'marketing');
    await screen.click('button', 'branding');
    expect(screen.all('h2')).toEqual(['branding']);
    for (const title of ['marketing', 'Sales vs marketing', 'marketing']) {
      await screen.click('button', 'Back');
      expect(screen.all('h2')).toEqual([title]);
    }
    expect(screen.has('button', 'Back')).toBe(false);
  });

  it('goes back ten steps and no further', async () => {
    const screen = await show(card());
    for (let step = 0; step < 14; step++) {
      await screen.click('button', step % 2 ? 'marketing' : 'branding');
    }
    let backs = 0;
    for (; screen.has('button', 'Back'); backs++) await screen.click('button', 'Back');
    expect(backs).toBe(10);
  });

  it.each([
    ['there is none', async () => undefined],
    ['asking fails', () => Promise.reject(new Error('gone'))],
  ])('says so when %s, and leaves the way back open', async (_, failing) => {
    const screen = await show(card({ ask: failing }));
    await screen.click('button', 'branding');
    expect(screen.text()).toContain('could not be fetched');
    await screen.click('button', 'Back');
    expect(screen.all('h2')).toEqual(['marketing']);
  });

  it('shows what was wished for last, whichever answer comes first', async () => {
    const answers = new Map<string, (view: View | undefined) => void>();
    const slow = ({ id }: Reference) =>
      new Promise<View | undefined>((resolve) => answers.set(id, resolve));
    const screen = await show(card({ ask: slow }));
    await screen.click('button', 'Compare with sales');
    await screen.click('button', 'branding');
    answers.get('branding')?.(sampleView({ kind: 'entry', id: 'branding' }));
    answers.get('sales-vs-marketing')?.(
      sampleView({ kind: 'comparison', id: 'sales-vs-marketing' }),
    );
    await vi.waitFor(() => expect(screen.all('h2')).toEqual(['branding']));
  });

  it('moves the focus to the new heading when the pressed button is gone', async () => {
    const screen = await show(card());
    screen.find('button', 'Compare with sales').focus();
    await screen.click('button', 'Compare with sales');
    expect(document.activeElement?.textContent).toBe('Sales vs marketing');
  });

  it('takes no focus when it opens', async () => {
    await show(card());
    expect(document.activeElement).toBe(document.body);
  });

  it('closes on its button and on Escape, which the page does not hear', async () => {
    const onClose = vi.fn();
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    const screen = await show(card({ onClose }));
    await screen.click('button', 'Close');
    screen.find('button', 'Close').focus();
    expect((await screen.key('Escape')).defaultPrevented).toBe(true);
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onPage).not.toHaveBeenCalled();
  });

  it.each(['ArrowLeft', 'ArrowRight', 'a'])('leaves %s to others', async (key) => {
    const screen = await show(card());
    screen.find('button', 'Close').focus();
    expect((await screen.key(key)).defaultPrevented).toBe(false);
  });

  it('begins anew when it is drawn for another term', async () => {
    const screen = await show(card());
    await screen.click('button', 'Compare with sales');
    await screen.draw(card({ start: { kind: 'entry', id: 'branding' }, first: undefined }));
    await vi.waitFor(() => expect(screen.all('h2')).toEqual(['branding']));
    expect(screen.has('button', 'Back')).toBe(false);
  });

  it('is wide for a comparison only', async () => {
    const screen = await show(card());
    expect(screen.has('.card.wide')).toBe(false);
    await screen.click('button', 'Compare with sales');
    expect(screen.has('.card.wide')).toBe(true);
  });
});
