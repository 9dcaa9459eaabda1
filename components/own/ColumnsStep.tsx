import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadFileOptions } from '@/core/exchange/read-file';
import type { ColumnField, UnknownColumns } from '@/core/exchange/reading';
import { fill, words } from '../words';
import { fieldLabel } from './say';

export interface ColumnsStepProps {
  readonly file: string;
  readonly table: UnknownColumns;
  readonly onColumns: (options: Pick<ReadFileOptions, 'columns' | 'hasHeader'>) => void;
  readonly onCancel: () => void;
}

type Columns = readonly (ColumnField | undefined)[];

/** What a column may hold, the most usual first. */
const FIELDS: readonly ColumnField[] = [
  'headword',
  'definition',
  'synonyms',
  'abbreviations',
  'spellings',
  'field',
  'example',
  'plain',
  'why',
  'usage',
  'related',
  'links',
  'status',
  'preferred',
  'partOfSpeech',
  'level',
  'search',
  'language',
  'id',
];

/** Asks which column of a table holds what, with its first rows to tell by. */
export function ColumnsStep({ file, table, onColumns, onCancel }: ColumnsStepProps) {
  const text = words.own.import.columns;
  const [columns, setColumns] = useState<Columns>(table.guesses);
  const [hasHeader, setHeader] = useState(true);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function goOn() {
    const found = problemOf(columns);
    setProblem(found);
    if (!found) onColumns({ columns, hasHeader });
  }

  return (
    <div class="dry-run columns-step">
      <h3 ref={heading} tabIndex={-1}>
        {fill(text.title, file)}
      </h3>
      <p>{text.intro}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={(event) => setHeader(event.currentTarget.checked)}
        />
        {text.hasHeader}
      </label>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.first}</th>
            <th scope="col">{text.holds}</th>
          </tr>
        </thead>
        <tbody>
          {table.headers.map((header, at) => (
            // Two columns may have one name: their place tells them apart.
            <tr key={`${at}-${header}`}>
              <th scope="row">{header}</th>
              <td class="quiet">{samplesOf(table, at)}</td>
              <td>
                <select
                  aria-label={fill(text.holdsThis, header)}
                  value={columns[at] ?? ''}
                  onChange={(event) => {
                    const chosen = FIELDS.find((field) => field === event.currentTarget.value);
                    setColumns(columns.with(at, chosen));
                  }}
                >
                  <option value="">{text.kept}</option>
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {fieldLabel(field)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="problem" role="alert">
        {problem}
      </p>
      <p class="row">
        <button type="button" class="action main" onClick={goOn}>
          {text.go}
        </button>
        <button type="button" class="action" onClick={onCancel}>
          {words.own.import.cancel}
        </button>
      </p>
    </div>
  );
}

/** Rows that are enough to tell what a column holds. */
const SHOWN = 3;
/** Characters of each. */
const SHOWN_OF_CELL = 30;

function samplesOf({ rows }: UnknownColumns, column: number): string {
  const cells = rows.map((row) => row[column] ?? '').filter(Boolean);
  return cells.slice(0, SHOWN).map(shortened).join(' · ');
}

function shortened(cell: string): string {
  return cell.length > SHOWN_OF_CELL ? `${cell.slice(0, SHOWN_OF_CELL)}…` : cell;
}

function problemOf(columns: Columns): string {
  const text = words.own.import.columns;
  if (!columns.includes('headword') || !columns.includes('definition')) return text.missing;
  const twice = columns.find((field, at) => field && columns.indexOf(field) !== at);
  return twice ? fill(text.twice, fieldLabel(twice)) : '';
}
