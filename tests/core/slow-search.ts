/**
 * A slow and obvious search for names in a text: every name is tried at every word. It shares no
 * rule with core, so that both would have to be wrong in the same way.
 */

/** What was found, and the places in the list of names of all that are spelled so. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly number[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is compared: small, without accents, apostrophes and what is not seen. */
  readonly bare: string;
}

/** One way to write a name. */
interface Spelling {
  readonly owner: number;
  readonly words: readonly string[];
  /** The signs before each word; '' where a space will do. */
  readonly signs: readonly string[];
  /** The capitals and small letters that it must have, if it must. */
  readonly letters?: string;
}

/** A cheque is a check, but a check may be many things. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  colour: ['color'],
  color: ['colour'],
  organisation: ['organization'],
  organization: ['organisation'],
  labour: ['labor'],
  labor: ['labour'],
  centre: ['center'],
  center: ['centre'],
  catalogue: ['catalog'],
  catalog: ['catalogue'],
  cheque: ['check'],
};

const UNSEEN = /['’\u00ad\u200b\p{M}]/gu;

/** At each place the longest name, from left to right; none overlaps the one before. */
export function searchSlowly(text: string, names: readonly string[]): Found[] {
  const words = split(text);
  const spellings = names.flatMap(spellingsOf);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const here = spellings
      .map((spelling) => ({ ...spelling, end: endOf(text, words, at, spelling) }))
      .filter(({ end }) => end > 0)
      .sort((a, b) => b.words.length - a.words.length || a.end - b.end);
    const [best] = here;
    if (!best) {
      at++;
      continue;
    }
    const equal = here.filter(
      ({ words: { length }, end }) => length === best.words.length && end === best.end,
    );
    const start = (words[at] as Word).start;
    const owners = equal.map(({ owner }) => owner);
    found.push({ start, end: withBracket(text, start, best.end), owners });
    at += best.words.length;
  }
  return found;
}

function spellingsOf(name: string, owner: number): Spelling[] {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2 && !name.includes(' ')) {
    const one = spellingOf(name, owner);
    const [first, last] = [split(name)[0], split(name).at(-1)] as [Word, Word];
    const letters = lettersOf(name.slice(first.start, last.end));
    const plural = [...one.words.slice(0, -1), `${one.words.at(-1)}s`];
    return [
      { ...one, letters },
      { ...one, words: plural, letters: `${letters}s` },
    ];
  }
  return mixed(name)
    .flatMap((text) => [text, ...closed(text)])
    .map((text) => spellingOf(text, owner));
}

function spellingOf(name: string, owner: number): Spelling {
  const words = split(name);
  const signs = words.map((word, index) =>
    index === 0 ? '' : (signsBetween(name, words[index - 1] as Word, word) ?? ''),
  );
  return { owner, words: words.map(({ bare }) => bare), signs };
}

/** A name with each word in the one country's spelling or the other's. */
function mixed(name: string): string[] {
  return name
    .split(/([^a-z]+)/)
    .reduce<string[]>(
      (rows, piece) =>
        [piece, ...(OTHERS[piece] ?? [])].flatMap((own) => rows.map((row) => row + own)),
      [''],
    );
}

function closed(name: string): string[] {
  const text = name.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
  return split(text).every(({ bare }) => bare.length >= 5) ? [text] : [];
}

/** Where a spelling that begins with a given word ends; 0 where it does not stand there. */
function endOf(text: string, words: readonly Word[], at: number, spelling: Spelling): number {
  const own = words.slice(at, at + spelling.words.length);
  const last = own.at(-1);
  if (!last || own.length < spelling.words.length) return 0;
  for (const [index, word] of own.entries()) {
    if (index > 0) {
      const signs = signsBetween(text, own[index - 1] as Word, word);
      if (signs !== spelling.signs[index]) return 0;
    }
    if (word !== last && word.bare !== spelling.words[index]) return 0;
  }
  const start = (own[0] as Word).start;
  return (
    lastEnds(text, last).find((end) => {
      if (bare(text.slice(last.start, end)) !== spelling.words.at(-1)) return false;
      return (
        spelling.letters === undefined || spelling.letters === lettersOf(text.slice(start, end))
      );
    }) ?? 0
  );
}

/** Where a form may end in its last word: before the "'s" of an owner, or behind the word. */
function lastEnds(text: string, { start, end }: Word): number[] {
  return /['’]s$/iu.test(text.slice(start, end)) ? [end - 2, end] : [end];
}

/** Words by regular expression: letters and digits, with what is not seen and apostrophes inside, and accents to their end. */
function split(text: string): Word[] {
  const pattern = /&|[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_'’\u200b\u00ad]*[\p{L}\p{N}\p{M}_])?/gu;
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    bare: bare(text.slice(index, index + length)),
  }));
}

function bare(word: string): string {
  if (word === '&') return 'and';
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]/gu, '');
}

/** A name in capitals may be written with a space for its hyphen, and with spaces around its signs. */
function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/[\s\u2010\u2011-]/g, '');
}

/** What stands between two words but spaces; '' for what a space may be written for, undefined for what parts names. */
function signsBetween(text: string, before: Word, after: Word): string | undefined {
  const between = text
    .slice(before.end, after.start)
    .replace(UNSEEN, '')
    .replace(/[\u2010\u2011]/g, '-');
  const signs = between.replace(/\s/g, '');
  if (between === '-' || between === '/') return '';
  if (signs === ',' && after.bare === 'and') return '';
  return signs === '-' || signs.length > 4 ? undefined : signs;
}

/** A bracket that was opened within is closed. */
function withBracket(text: string, start: number, end: number): number {
  const count = (sign: string) => text.slice(start, end).split(sign).length;
  return text[end] === ')' && count('(') > count(')') ? end + 1 : end;
}
