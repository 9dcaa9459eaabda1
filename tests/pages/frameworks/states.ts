/** What every framework's page shows, one state after the other, and which words of it are terms. */

/** One paragraph: its text, of which a part may stand in an element of its own. */
export interface Line {
  /** By which frameworks know the paragraph again. */
  readonly key: string;
  readonly before: string;
  /** Stands in `<b>`; '' where there is none. */
  readonly bold: string;
  readonly after: string;
  /** As they are to be marked, in the order of the text. */
  readonly terms: readonly string[];
}

export interface State {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** `text`: with stars around what is bold. */
function line(key: string, text: string, ...terms: string[]): Line {
  const [before = '', bold = '', after = ''] = text.split('*');
  return { key, before, bold, after, terms };
}

const sheet = line('a', 'The balance sheet was read aloud.', 'balance sheet');
const margin = line('b', 'Then a gross margin was named.', 'gross margin');
const fund = line('c', 'A hedge fund and its due diligence.', 'hedge fund', 'due diligence');
const chain = line('d', 'Their *supply* chain is long.', 'supply chain');
const flow = line('e', 'So the free cash flow shrank.', 'free cash flow');

const first = [sheet, margin, fund, chain, flow];

export const STATES: readonly State[] = [
  { name: 'as it starts', lines: first },
  {
    name: 'with other words in two lines',
    lines: [
      line('a', 'The working capital was read aloud.', 'working capital'),
      margin,
      line('c', 'A hedge fund without more.', 'hedge fund'),
      chain,
      flow,
    ],
  },
  {
    name: 'with terms cut and joined',
    lines: [
      sheet,
      line('b', 'Then a *gross* margin was named.', 'gross margin'),
      fund,
      line('d', 'Their supply chain is long.', 'supply chain'),
      line('e', 'So the *free cash* flow shrank.', 'free cash flow'),
    ],
  },
  { name: 'turned round', lines: first.toReversed() },
  { name: 'with its first line last', lines: [...first.slice(1), sheet] },
  { name: 'without most of its lines', lines: [fund] },
  { name: 'empty', lines: [] },
  { name: 'full again', lines: first },
  {
    name: 'with new lines between',
    lines: [
      line('f', 'On top an exchange rate.', 'exchange rate'),
      sheet,
      margin,
      line('g', 'Nothing to explain here.'),
      fund,
      chain,
      flow,
      line('h', 'And a *market* share at the end.', 'market share'),
    ],
  },
  {
    name: 'with words that went from line to line',
    lines: first.map((at, index) => ({ ...(first[(index + 2) % 5] as Line), key: at.key })),
  },
  { name: 'as it started', lines: first },
];

/** The marks that a state has. */
export function termsOf({ lines }: State): string[] {
  return lines.flatMap(({ terms }) => terms);
}

/** A state as a server sends it. */
export function markupOf({ lines }: State): string {
  return lines
    .map(
      ({ key, before, bold, after }) =>
        `<p id="${key}">${before}${bold && `<b>${bold}</b>`}${after}</p>`,
    )
    .join('');
}
