// cspell:ignore EBITDA
/** What a reader asks for, read from the words typed: one term, or several set side by side. */

/** Characters of a query that are read; what follows would only slow the search. */
export const QUERY_LENGTH = 64;

/** Words around a term in a question, as a reader types them. */
const QUESTION: readonly RegExp[] = [
  /^(?:what (?:is|are|do|does)|whats)(?: (?:the )?(?:meaning|definition) of)? (.+?)(?: means?)?$/, // what is EBITDA, what does churn mean
  /^(?:the )?(?:meaning|definition) of (.+)$/, // meaning of churn
  /^(?:define|explain) (.+)$/, // define churn
  /^(.+) (?:meaning|definition|explained)$/, // churn meaning
];
const ARTICLE = /^(?:an?|the) (?=.)/;

/** Words that announce a comparison, and those that then part its terms. */
const ANNOUNCED: readonly RegExp[] = [
  /^(?:what is |whats )?(?:the )?differences? (?:between |in |of )?(.+)$/, // difference between audit and review
  /^compare (.+)$/, // compare sales and marketing
  /^how (?:do|does|is|are) (.+)$/, // how does sales differ from marketing
];
const PARTED_WHEN_ANNOUNCED =
  / (?:and|or|vs|versus|v|from|to|with|differs? from|different from|compared? (?:to|with)) /g;
/** Words that can only part the terms of a comparison. */
const STRONG = / (?:vs|versus|v|compared (?:to|with)) /;
/** Words that may also belong to a term: "make or buy", "profit and loss". */
const WEAK = / (?:or|and) /g;

export type Query =
  | { readonly kind: 'term' }
  /** `ways` holds the possible readings, each a list of terms, the likeliest first. */
  | {
      readonly kind: 'comparison';
      readonly ways: readonly (readonly string[])[];
      /** True when the words leave no doubt, so that the terms may be guessed from part of a name. */
      readonly isSure: boolean;
    };

/** Reads a query folded by `searchKey`. */
export function readQuery(key: string): Query {
  const announced = firstGroup(ANNOUNCED, key);
  if (announced) {
    const ways = splits(announced, PARTED_WHEN_ANNOUNCED);
    if (ways.length > 0) return { kind: 'comparison', ways, isSure: true };
  }
  const sides = `${key} `.split(STRONG).map(withoutArticle);
  if (sides.length > 1) return { kind: 'comparison', ways: [sides.filter(Boolean)], isSure: true };
  const ways = splits(key, WEAK);
  if (ways.length > 0) return { kind: 'comparison', ways, isSure: false };
  return { kind: 'term' };
}

/** The term that a question asks for: "what is an asset" gives "asset". Other keys stay as they are. */
export function termOfQuestion(key: string): string {
  return withoutArticle(firstGroup(QUESTION, key) ?? key);
}

/** Every way of cutting a key in two at one of the separators. */
function splits(key: string, separators: RegExp): string[][] {
  return [...key.matchAll(separators)].map((separator) =>
    [key.slice(0, separator.index), key.slice(separator.index + separator[0].length)].map(
      withoutArticle,
    ),
  );
}

function withoutArticle(key: string): string {
  return key.trim().replace(ARTICLE, '');
}

function firstGroup(patterns: readonly RegExp[], key: string): string | undefined {
  for (const pattern of patterns) {
    const group = pattern.exec(key)?.[1];
    if (group) return group;
  }
  return undefined;
}
