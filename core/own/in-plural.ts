/** What a form is called in the plural, as lexicons of own glossaries have it. */

/** As much of a form as its plural changes. */
interface Inflected {
  readonly words: readonly string[];
  /** Its last word's plural. */
  readonly plural: string;
  /** As it is written: '' where it is the words'. */
  readonly literal: string;
}

/** A form with its plural in place of itself: what is written in its own way ("KPI") adds a small s. */
export function inPlural<Form extends Inflected>(form: Form): Form {
  const { words, plural, literal } = form;
  return {
    ...form,
    words: [...words.slice(0, -1), plural],
    plural: '',
    literal: literal && `${literal}s`,
  };
}
