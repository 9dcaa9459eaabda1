// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardContext, type CardProps } from '@/components/Card';
import type { Undoable } from '@/components/use-notice';
import type { Reference, View } from '@/core/views';
import { MARKETING, sampleView } from './samples';
import { type Screen, show } from './screen';

const START: Reference = { kind: 'entry', id: 'marketing' };
const ask = async (reference: Reference) => sampleView(reference);

const CONTEXT: CardContext = {
  here: new Set(['marketing']),
  form: 'marketing',
  meanings: ['marketing'],
  hasSite: true,
  saved: new Set(),
  known: new Set(),
  hidden: new Set(),
  theme: 'system',
  textSize: 'normal',
};

function card(props: Partial<CardProps> = {}) {
  const hands = {
    onChange: vi.fn(),
    onCopy: vi.fn(async () => true),
    onOpenPage: vi.fn(),
    onClose: vi.fn(),
  };
  return <Card start={START} first={MARKETING} context={CONTEXT} ask={ask} {...hands} {...props} />;
}

/** Opens a related entry. */
async function goTo(screen: Screen, name: string): Promise<void> {
  await screen.click('[role=tab]', 'Related');
  await screen.click('button', name);
}

describe('the card', () => {
  it('is a dialog that leaves the page usable, named by its heading [C19]', async () => {
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
    await goTo(screen, 'branding');
    expect(screen.all('h2')).toEqual(['branding']);
    for (const title of ['marketing', 'Sales vs marketing', 'marketing']) {
      await screen.click('button', 'Back');
      expect(screen.all('h2')).toEqual([title]);
    }
    expect(screen.has('button', 'Back')).toBe(false);
  });

  it('finds what was left as it was scrolled, in a low window too, where the whole card scrolls', async () => {
    const screen = await show(card());
    const frame = screen.find('[role=dialog]');
    // What does not scroll stays where it is, whatever it is told.
    Object.defineProperty(screen.find('.pane'), 'scrollTop', { get: () => 0, set: () => {} });
    frame.scrollTop = 40;
    frame.dispatchEvent(new Event('scroll'));
    await screen.click('button', 'Compare with sales');
    expect(frame.scrollTop).toBe(0);
    await screen.click('button', 'Back');
    expect(frame.scrollTop).toBe(40);
  });

  it('goes back ten steps and no further', async () => {
    const screen = await show(card());
    for (let step = 0; step < 14; step++) {
      await goTo(screen, step % 2 ? 'marketing' : 'branding');
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
    await goTo(screen, 'branding');
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
    await goTo(screen, 'branding');
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

  it('shows the words of the page beside a headword that is another', async () => {
    const context = { ...CONTEXT, form: 'Promotion' };
    const screen = await show(card({ context }));
    expect(screen.all('h2')).toEqual(['marketing Promotion']);
    await goTo(screen, 'branding');
    expect(screen.all('h2')).toEqual(['branding']);
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

describe('the way back', () => {
  it('leads to the tab that was left', async () => {
    const screen = await show(card());
    await screen.click('[role=tab]', 'Compare');
    await screen.click('button', 'Sales vs marketing');
    await screen.click('button', 'Back');
    expect(screen.find('[role=tab]', 'Compare').getAttribute('aria-selected')).toBe('true');
  });
});

describe('what can be done with a term', () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }),
  );
  afterEach(() => void vi.useRealTimers());

  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it.each<[string, boolean, Undoable, string]>([
    ['Save', false, { kind: 'saved', id: 'marketing', on: true }, 'Saved.'],
    ['I know this', false, { kind: 'known', id: 'marketing', on: true }, 'Known: no more marks'],
    [
      'Not this meaning here',
      true,
      { kind: 'not-here', form: 'marketing', id: 'marketing', on: true },
      'No longer marked here.',
    ],
    ['Off on this site', true, { kind: 'site-off', on: true }, 'Gloss is off on this site.'],
  ])('“%s” is done at once, said and undone', async (name, isUnfolded, change, said) => {
    const onChange = vi.fn();
    const screen = await show(card({ onChange }));
    if (isUnfolded) await screen.click('button', 'More actions');
    await screen.click('button', name);
    expect(onChange).toHaveBeenLastCalledWith(change);
    expect(screen.find('[role=status]').textContent).toContain(said);
    expect(screen.has('button', name)).toBe(false);
    await screen.click('button', 'Undo');
    expect(onChange).toHaveBeenLastCalledWith({ ...change, on: false });
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(screen.find('[role=status]').textContent).toBe('');
    expect(screen.has('button', 'Save')).toBe(true);
  });

  it.each([
    ['Save', 0],
    ['I know this', 1],
  ])(
    'six seconds after “%s” the way to undo is gone, and the card %i times',
    async (name, closes) => {
      const onClose = vi.fn();
      const screen = await show(card({ onClose }));
      await screen.click('button', name);
      await act(() => (document.activeElement as HTMLElement).blur());
      await pass(5900);
      expect(screen.has('button', 'Undo')).toBe(true);
      await pass(200);
      expect(screen.has('button', 'Undo')).toBe(false);
      expect(onClose).toHaveBeenCalledTimes(closes);
    },
  );

  it('is undone for as long as the pointer is in the card, and six seconds more', async () => {
    const onClose = vi.fn();
    const screen = await show(card({ onClose }));
    const dialog = screen.find('[role=dialog]');
    await act(() => void dialog.dispatchEvent(new PointerEvent('pointerenter')));
    await screen.click('button', 'I know this');
    await pass(60_000);
    expect(screen.has('button', 'Undo')).toBe(true);
    await act(() => (document.activeElement as HTMLElement).blur());
    await act(() => void dialog.dispatchEvent(new PointerEvent('pointerleave')));
    await pass(5900);
    expect(onClose).not.toHaveBeenCalled();
    await pass(200);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps the keyboard where the reader acts: on Undo, then on what can be done', async () => {
    const screen = await show(card());
    screen.find('button', 'I know this').focus();
    await screen.click('button', 'I know this');
    expect(document.activeElement?.textContent).toBe('Undo');
    await screen.click('button', 'Undo');
    expect(document.activeElement?.textContent).toBe('Save');
  });

  it('shows what is saved and known already, and takes it back', async () => {
    const onChange = vi.fn();
    const context = { ...CONTEXT, saved: new Set(['marketing']), known: new Set(['marketing']) };
    const screen = await show(card({ context, onChange }));
    for (const name of ['Saved', 'Known']) {
      expect(screen.find('button', name).getAttribute('aria-pressed')).toBe('true');
    }
    await screen.click('button', 'Saved');
    expect(onChange).toHaveBeenLastCalledWith({ kind: 'saved', id: 'marketing', on: false });
    expect(screen.text()).toContain('No longer saved.');
  });

  it('copies the definition with its name, and says whether that worked', async () => {
    const onCopy = vi.fn(async () => false);
    const screen = await show(card({ onCopy }));
    await screen.click('button', 'More actions');
    await screen.click('button', 'Copy the definition');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      'marketing: All that makes people want a product.',
    );
    expect(screen.text()).toContain('did not let Gloss copy it');
    expect(screen.has('button', 'Undo')).toBe(false);
  });

  /** What the card says once its meaning of the words on the page is ruled out. */
  async function saidOfRulingOut(context: Partial<CardContext>): Promise<string | null> {
    const screen = await show(card({ context: { ...CONTEXT, ...context } }));
    await screen.click('button', 'More actions');
    await screen.click('button', 'Not this meaning here');
    return screen.find('[role=status]').textContent;
  }

  const FARM = 'selling farm goods';
  const RULED_OUT = 'This meaning is ruled out here.';
  it.each<[string, Partial<CardContext>, string]>([
    ['which meaning takes over', { meanings: ['marketing', FARM] }, `Here it now means “${FARM}”.`],
    ['that nothing is marked where none does', {}, 'No longer marked here.'],
    [
      'that nothing is marked where the next is known',
      { meanings: ['marketing', FARM], known: new Set([FARM]) },
      'No longer marked here.',
    ],
    [
      'that nothing is marked where the next one’s field is off',
      { meanings: ['marketing', FARM], hidden: new Set([FARM]) },
      'No longer marked here.',
    ],
    ['no more than that where another led before', { meanings: [FARM, 'marketing'] }, RULED_OUT],
    ['no more than that where the next has no name', { meanings: ['marketing', 'x'] }, RULED_OUT],
  ])('says of a meaning ruled out %s', async (_, context, said) => {
    expect(await saidOfRulingOut(context)).toBe(said);
  });

  it('names a meaning that the reader has just said not to know after all', async () => {
    const farm: View = { ...MARKETING, entry: { ...MARKETING.entry, id: FARM, headword: FARM } };
    const context = { ...CONTEXT, meanings: ['marketing', FARM], known: new Set([FARM]) };
    const screen = await show(card({ context, ask: async () => farm }));
    await screen.click('.rows button', `${FARM} TradeTaking goods to market.`);
    await screen.click('button', 'Known');
    await act(() => (document.activeElement as HTMLElement).blur());
    await pass(6100);
    await screen.click('button', 'Back');
    await screen.click('button', 'More actions');
    await screen.click('button', 'Not this meaning here');
    expect(screen.find('[role=status]').textContent).toBe(`Here it now means “${FARM}”.`);
  });

  it('does nothing for the second click of a double click that has unfolded the rest', async () => {
    const onChange = vi.fn();
    const screen = await show(card({ onChange }));
    await screen.click('button', 'More actions');
    const off = screen.find('button', 'Off on this site');
    const click = (detail: number) =>
      act(() => void off.dispatchEvent(new MouseEvent('click', { detail, bubbles: true })));
    await click(2);
    expect(onChange).not.toHaveBeenCalled();
    // A key clicks with 0, a later press with 1.
    await click(1);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('offers “Not this meaning here” for meanings of the words on the page only', async () => {
    const screen = await show(card());
    await goTo(screen, 'branding');
    await screen.click('button', 'More actions');
    expect(screen.has('button', 'Not this meaning here')).toBe(false);
    expect(screen.has('button', 'Off on this site')).toBe(true);
  });

  it('offers nothing for a site where there is none', async () => {
    const screen = await show(card({ context: { ...CONTEXT, hasSite: false } }));
    await screen.click('button', 'More actions');
    expect(screen.all('.foot li')).toEqual(['Copy the definition']);
  });

  it('leads to the glossary’s page of what is shown', async () => {
    const onOpenPage = vi.fn();
    const screen = await show(card({ onOpenPage }));
    await screen.click('button', 'Compare with sales');
    await screen.click('button', 'Open in the glossary');
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith({
      kind: 'comparison',
      id: 'sales-vs-marketing',
    });
  });

  it('tells what is shown, step by step', async () => {
    const onShow = vi.fn();
    const screen = await show(card({ onShow }));
    await goTo(screen, 'branding');
    expect(onShow.mock.calls.map(([{ id }]) => id)).toEqual(['marketing', 'branding']);
  });
});

describe('the voice', () => {
  function voice() {
    const ends: (() => void)[] = [];
    return {
      say: vi.fn((_text: string, onEnd: () => void) => void ends.push(onEnd)),
      stop: vi.fn(() => ends.pop()?.()),
    };
  }

  it('is not offered where there is none', async () => {
    const screen = await show(card());
    expect(screen.has('button', 'Say it aloud')).toBe(false);
  });

  it('says term and definition on command only, and stops on command', async () => {
    const own = voice();
    const screen = await show(card({ voice: own }));
    expect(own.say).not.toHaveBeenCalled();
    await screen.click('button', 'Say it aloud');
    expect(own.say.mock.calls[0]?.[0]).toBe('marketing. All that makes people want a product.');
    await screen.click('button', 'Stop saying it');
    expect(own.stop).toHaveBeenCalledOnce();
    expect(screen.has('button', 'Say it aloud')).toBe(true);
  });

  it('stops when the card goes on to something else', async () => {
    const own = voice();
    const screen = await show(card({ voice: own }));
    await screen.click('button', 'Say it aloud');
    await screen.click('button', 'Compare with sales');
    expect(own.stop).toHaveBeenCalled();
  });
});
