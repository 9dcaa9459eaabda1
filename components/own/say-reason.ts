/** Says in the reader's language what core says of a file in English. */
import { CONTENT_LANGUAGE, words } from '../words';
import { germanReasons } from '../words/german-reasons';

type Reasons = readonly (readonly [said: string, own: string])[];

/** By language; core speaks English itself. */
const REASONS: Readonly<Record<string, Reasons>> = { de: germanReasons };

export interface SaidReason {
  readonly text: string;
  readonly language: string;
}

/** A reason in the reader's words; as it is where there are none for it. */
export function sayReason(reason: string): SaidReason {
  const text = translated(reason, REASONS[words.language] ?? []);
  return text === undefined
    ? { text: reason, language: CONTENT_LANGUAGE }
    : { text, language: words.language };
}

/** The reason by the first row that fits; `$1` to `$3` stand for whatever the file says. */
export function translated(reason: string, reasons: Reasons): string | undefined {
  for (const [said, own] of reasons) {
    const values = patternOf(said).exec(reason)?.slice(1);
    if (values) return own.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '');
  }
  return undefined;
}

function patternOf(said: string): RegExp {
  const escaped = said.replace(/[.*+?^{}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\$\d/g, '(.+?)')}$`, 's');
}
