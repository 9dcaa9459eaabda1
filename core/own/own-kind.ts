/**
 * What a lexicon says of an own term besides its words: level, field, and whether case matters.
 *
 * Fields and levels that are switched off in the settings are those of the built-in glossary. What
 * a reader has switched off they do not want to meet, whichever glossary says it: an own entry is
 * of the built-in field that its glossary calls by the same id or name ("Finance"). A field that
 * only an own glossary has cannot be switched off but with the glossary, and an entry whose level
 * nobody has said is of none.
 *
 * An own term that is off is listed among a page's terms with that reason, as a built-in one is. It
 * is found where nothing else stands: in front of those that share its words and are not off, it
 * would hide a built-in "ARR" behind an own one.
 */
import { LEVELS } from '../levels';

/** Added to the level's digit where case matters. */
export const CASE_BOUND = LEVELS.length + 1;
/** How entries count whose level nobody has said. */
const UNSAID = LEVELS.indexOf('core');

/** The digits of levels and of fields that are off: "13", "0a". */
export interface OffKinds {
  readonly levels: string;
  readonly fields: string;
}

export interface OwnKind {
  readonly isBound: boolean;
  /** See `Lexicon.levelOf`. */
  readonly level: number;
  readonly isOff: boolean;
}

const NOTHING_OFF: OffKinds = { levels: '', fields: '' };

/** Reads what a lexicon writes. */
export function readKind(text: string, off: OffKinds = NOTHING_OFF): OwnKind {
  const first = Number(text[0]);
  const said = first % CASE_BOUND;
  const field = text[1];
  return {
    isBound: first >= CASE_BOUND,
    level: said === 0 ? UNSAID : said - 1,
    isOff:
      (said > 0 && off.levels.includes(String(said))) ||
      (field !== undefined && off.fields.includes(field)),
  };
}
