import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftFault } from '@/core/writing/draft-fault';
import { Icon } from '../Icon';
import { fill, words } from '../words';
import { Faults } from './Field';

/** What the controls of a row take to be joined to its faults. */
export interface RowControl {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface RowListProps<Row> {
  readonly legend: string;
  readonly hint?: string;
  readonly rows: readonly Row[];
  /** A row in which nothing stands. */
  readonly empty: Row;
  /** What a row is called, for the button that removes it. */
  readonly nameOf: (row: Row, at: number) => string;
  readonly add: string;
  /** No more rows than these. */
  readonly most?: number;
  readonly faults: readonly DraftFault[];
  readonly onRows: (rows: readonly Row[]) => void;
  readonly draw: (
    row: Row,
    at: number,
    set: (row: Row) => void,
    control: RowControl,
  ) => ComponentChildren;
}

/** A list that grows and shrinks row by row; the focus goes along with what was added or removed. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { legend, hint, rows, empty, nameOf, add, most = 40, faults, onRows, draw } = props;
  const id = useId();
  const root = useRef<HTMLFieldSetElement>(null);

  const focus = useRef<'row' | 'button'>(undefined);
  useLayoutEffect(() => {
    const all = [...(root.current?.querySelectorAll('.form-row') ?? [])];
    const row = all.at(-1)?.querySelector<HTMLElement>('input, textarea');
    if (focus.current === 'row') row?.focus();
    if (focus.current === 'button') root.current?.querySelector<HTMLElement>('.add-row')?.focus();
    focus.current = undefined;
  }, [rows.length]);

  function addRow() {
    focus.current = 'row';
    onRows([...rows, empty]);
  }
  function removeRow(at: number) {
    focus.current = 'button';
    onRows(rows.filter((_, index) => index !== at));
  }

  return (
    <fieldset class="form-rows" ref={root}>
      <legend>{legend}</legend>
      {hint && <p class="quiet hint">{hint}</p>}
      {rows.map((row, at) => {
        const own = faults.filter((fault) => fault.at === at);
        return (
          <div class="form-row" key={at}>
            {draw(row, at, (next) => onRows(rows.with(at, next)), {
              'aria-describedby': own.length > 0 ? `${id}-${at}` : undefined,
              'aria-invalid': own.some(({ kind }) => kind === 'must') || undefined,
            })}
            <button
              type="button"
              class="tool"
              aria-label={fill(words.own.entry.removeRow, nameOf(row, at))}
              onClick={() => removeRow(at)}
            >
              <Icon name="close" />
            </button>
            <Faults id={`${id}-${at}`} faults={own} />
          </div>
        );
      })}
      <Faults faults={faults.filter(({ at }) => at === undefined)} />
      {rows.length < most && (
        <button type="button" class="plain add-row" onClick={addRow}>
          <Icon name="add" /> {add}
        </button>
      )}
    </fieldset>
  );
}
