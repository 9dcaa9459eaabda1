/** The forms of a growing lexicon: lines of an own glossary are laid into its trie as a page comes to need them. */
import type { Lexicon } from '../lexicon';
import { wordOfToken } from '../lexicon/dictionary';
import { createRows, createTrie } from '../lexicon/trie';
import { FORM, slugOf } from '../lexicon-format';
import { PLAIN_GAP } from '../words';
import { inPlural } from './in-plural';
import { type OffKinds, readKind } from './own-kind';
import { AGAINST, PARTING } from './own-lexicon';
import type { OwnWords } from './own-words';

type OwnForms = Lexicon['forms'] & {
  /** By entry: its id in its glossary, its level, and its cues where it has some. */
  readonly ids: readonly string[];
  readonly levels: readonly number[];
  readonly cues: ReadonlyMap<number, ReadonlySet<number>>;
  /** Takes in the forms of a line. */
  addLine(line: string): void;
};

/** A form as a line has it, its plural not yet spelled out. */
interface ReadForm {
  readonly words: readonly string[];
  readonly gaps: readonly number[];
  readonly plural: string;
  readonly isBound: boolean;
  readonly literal: string;
  readonly entry: number;
}

/** No forms yet; there will be those of what is `off`, or those of all else. */
export function createOwnForms(
  own: OwnWords,
  off: OffKinds | undefined,
  wanted: 'on' | 'off',
): OwnForms {
  const { edges, nodeForms, newNode, reach, end } = createTrie();
  const rows = createRows();
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const levels: number[] = [];
  const cues = new Map<number, ReadonlySet<number>>();
  let roots = new Int32Array(2 * own.general.length + 1);

  function rootOf(token: number): number {
    if (token >= roots.length) roots = widened(roots, token);
    const known = roots[token] as number;
    if (known !== 0) return known;
    roots[token] = newNode();
    return roots[token] as number;
  }

  function entryOf(id: string, level: number): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const entry = ids.push(id) - 1;
    levels.push(level);
    numbers.set(id, entry);
    return entry;
  }

  function readForm(text: string, begin: readonly string[]): ReadForm | undefined {
    const [kind = '', rest = '', plural = '', id = '', near = '', ...literal] = text.split(
      PARTING.field,
    );
    const { isBound, level, isOff } = readKind(kind, off);
    if (isOff !== (wanted === 'off')) return undefined;
    const parts = rest === '' ? [] : rest.split(' ');
    const behind = parts.map((part) => part.slice(part.indexOf(PARTING.gap) + 1));
    const words = [...begin, ...behind];
    const isPlain = id === '' || id === AGAINST;
    const entry = entryOf(isPlain ? slugOf(words) + id : id, level);
    if (near) cues.set(entry, new Set(near.split(' ').map((cue) => wordOfToken(own.tokenOf(cue)))));
    return {
      words,
      gaps: [...begin.map(() => PLAIN_GAP), ...parts.map(gapOf)],
      plural,
      isBound,
      literal: literal.join(PARTING.field),
      entry,
    };
  }

  function lay({ words, gaps, isBound, literal, entry }: ReadForm): void {
    const tokens = words.map(own.tokenOf);
    let node = rootOf(tokens[0] as number);
    for (let word = 1; word < tokens.length; word++) {
      node = reach(node, tokens[word] as number, gaps[word] as number);
    }
    const form = rows.entry.push(entry) - 1;
    rows.flags.push(isBound ? FORM.caseBound : 0);
    rows.wordCount.push(tokens.length);
    rows.model.push(-1);
    if (isBound) rows.literal.set(form, literal);
    end(node, form);
  }

  return {
    get firstOf() {
      // Each word has a place, whether it begins a form or not.
      const last = 2 * own.general.length;
      if (last >= roots.length) roots = widened(roots, last);
      return roots;
    },
    rootOf: (token) => roots[token] ?? 0,
    edges,
    nodeForms,
    rows,
    ids,
    levels,
    cues,
    addLine(line) {
      const [begin = '', ...forms] = line.split(PARTING.form);
      const words = begin.split(' ');
      for (const text of forms) {
        const form = readForm(text, words);
        if (!form) continue;
        lay(form);
        if (form.plural) lay(inPlural(form));
      }
    },
  };
}

/** "2857:quick" follows an unusual gap. */
function gapOf(part: string): number {
  const end = part.indexOf(PARTING.gap);
  return end < 0 ? PLAIN_GAP : Number(part.slice(0, end));
}

function widened(column: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(column.length * 2, least + 1));
  wider.set(column);
  return wider;
}
