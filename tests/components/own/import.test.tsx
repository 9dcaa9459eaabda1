// @vitest-environment happy-dom
// cspell:ignore fehlt
/** The steps of an import, joined to a worker that answers as it is told. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportSection } from '@/components/own/ImportSection';
import { type Importing, useImport } from '@/components/own/use-import';
import { speak } from '@/components/words';
import type { AskExchange, ExchangeQuestion, PlanRow, PlanSummary } from '@/core/exchange-messages';
import { show } from '../screen';

const PLAN: PlanSummary = {
  kind: 'planned',
  format: 'csv',
  title: 'acme',
  into: undefined,
  targets: [],
  counts: { added: 2, changed: 0, conflicting: 0, unchanged: 0, rejected: 1, notes: 0 },
};

const ROWS: Readonly<Record<string, readonly PlanRow[]>> = {
  added: [
    { key: 'entry:arr', name: 'ARR', line: 2, differences: [] },
    { key: 'entry:mrr', name: 'MRR', line: 3, differences: [] },
  ],
  rejected: [
    {
      key: '0',
      name: 'NRR',
      line: 4,
      differences: [],
      fault: { field: 'definition', reason: 'is missing' },
    },
  ],
};

const ANSWERS: Readonly<Record<string, unknown>> = {
  read: PLAN,
  plan: PLAN,
  apply: { kind: 'applied', glossary: 'acme', added: 2, changed: 0 },
  undo: { kind: 'undone', isUndone: true },
};

/** The section, and the questions that its worker was asked. */
async function openImport(answers: Readonly<Record<string, unknown>> = {}) {
  const asked: ExchangeQuestion[] = [];
  const ask = (async (question: ExchangeQuestion) => {
    asked.push(question);
    return { ...ANSWERS, ...answers }[question.kind];
  }) as AskExchange;
  let importing: Importing | undefined;
  function Section() {
    importing = useImport(ask);
    return (
      <ImportSection
        importing={importing}
        rows={async (group) => ROWS[group] ?? []}
        titleOf={() => 'Acme'}
        taken={[]}
        fetchFrom={async () => ({ kind: 'trouble', trouble: { kind: 'unreachable' } })}
      />
    );
  }
  const screen = await show(<Section />);
  /** Reads a text; its rows are asked for once the dry run is drawn. */
  const read = async () => {
    await act(() => importing?.readText('term,definition', 'acme.csv'));
    for (let step = 0; step < 3; step++) await act(() => new Promise((done) => setTimeout(done)));
  };
  return { screen, asked, read };
}

afterEach(() => speak('en', 'en'));

describe('an import', () => {
  it('shows what it would change before anything is changed', async () => {
    const { screen, asked, read } = await openImport();
    await read();
    expect(screen.find('h3').textContent).toBe('What acme.csv would change');
    expect(document.activeElement).toBe(screen.find('h3'));
    expect(screen.all('.plan-group summary')).toEqual(['New 2', 'Left out 1']);
    expect(screen.text()).toContain('Line 4 NRR: Definition is missing');
    expect(asked.map(({ kind }) => kind)).toEqual(['read']);
  });

  it('is carried out under the title that the reader gives, and undone', async () => {
    const { screen, asked, read } = await openImport();
    await read();
    await screen.type('Acme words');
    await screen.click('button', 'Import');
    expect(asked.at(-1)).toMatchObject({ kind: 'apply', title: 'Acme words' });
    expect(screen.text()).toContain('Imported into “Acme”: 2 new.');
    await screen.click('.undo-notice button', 'Undo');
    expect(asked.at(-1)).toEqual({ kind: 'undo' });
    expect(screen.has('a')).toBe(false);
  });

  it('that is called off asks nothing more', async () => {
    const { screen, asked, read } = await openImport();
    await read();
    await screen.click('button', 'Cancel');
    expect(screen.has('h3')).toBe(false);
    expect(asked.map(({ kind }) => kind)).toEqual(['read']);
  });

  it('says of a file that cannot be read why', async () => {
    const faults = [{ kind: 'file', file: 'acme.csv', line: 7, reason: 'is not a text file' }];
    const { screen, read } = await openImport({ read: { kind: 'refused', faults } });
    await read();
    expect(screen.find('[role=alert]').textContent).toContain('Line 7');
    expect(screen.find('[role=alert]').textContent).toContain('is not a text file');
  });

  it('says what the store could not do', async () => {
    const { screen, read } = await openImport({ apply: { kind: 'failed', fault: 'full' } });
    await read();
    await screen.click('button', 'Import');
    expect(screen.find('[role=alert] .problem').textContent).not.toBe('');
    expect(screen.has('.undo-notice')).toBe(false);
  });

  it('gives German readers its reasons in German', async () => {
    speak('de', 'de');
    const { screen, read } = await openImport();
    await read();
    const fault = [...screen.root.querySelectorAll('[lang=de]')].map((part) => part.textContent);
    expect(fault).toEqual(['fehlt']);
  });

  it('leaves a reason as it is where there are no German words for it', async () => {
    speak('de', 'de');
    const faults = [{ kind: 'file', file: 'a', reason: 'is blue' }];
    const { screen, read } = await openImport({ read: { kind: 'refused', faults } });
    await read();
    expect(screen.find('[lang=en]').textContent).toBe('is blue');
  });
});
