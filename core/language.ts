/**
 * Tells English from other languages by its function words and its script. What is needed is only
 * "is this English?", which a few common words answer better than libraries for 200 languages do,
 * and at no cost. A text too short to tell follows its surroundings.
 */

export type Language = 'english' | 'other' | 'unknown';

/** Frequent in English, and rare or unknown in other languages of the Latin script. */
const ENGLISH = new Set(
  `the and of to is that with are this from have has which their for by or not it its be been was were they will can
  would these those than when what who into about more other there you your we our his her she he but if because while
  should could may any such each some on as at`.split(/\s+/),
);

/** Frequent in other languages of the Latin script, and rare in English. */
const OTHER = new Set(
  `der das und ist nicht ein eine den von mit auf für auch des im wird sind bei nach le la les du et est une dans que
  qui pour pas sur au avec par ont el los las del y es un una en con para como su se lo il di che è per non della dei
  nel sono più anche o os da do em um uma não mais pelo foi het van de dat zijn op voor aan ook och att det som av har
  till inte ikke og jeg ja ei on että w na z nie jest ve bir bu için yang dan untuk dengan și este cu az és hogy`.split(
    /\s+/,
  ),
);

/** Words looked at; more tell nothing new. */
const SAMPLE = 60;
/** Fewer words than this tell nothing. */
const LEAST_WORDS = 8;
/** A text is another language's when so many of its letters are of another script. */
const FOREIGN_SHARE = 0.3;

/** The language of a text, as far as its own words tell. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE * 8);
  if (isForeignScript(sample)) return 'other';
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < LEAST_WORDS) return 'unknown';
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHER.has(word) && !ENGLISH.has(word)).length;
  if (other > english && other >= words.length * 0.12) return 'other';
  return english >= words.length * 0.1 && english > other ? 'english' : 'unknown';
}

function isForeignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 4 && letters - latin > letters * FOREIGN_SHARE;
}

/** Says what language a text is judged as, given what its own words and its markup tell. */
export type LanguageFollower = (own: Language, declared: string) => Language;

/**
 * A follower for one page, asked text by text in the order of the page: a text's own words tell
 * first, else what its markup declares (`lang`, '' for nothing), else what the nearest text before
 * it is, and English where nothing tells.
 */
export function followLanguage(): LanguageFollower {
  let before: Language = 'english';
  return (own, declared) => {
    if (own !== 'unknown') before = own;
    else if (declared !== '') return declaredLanguage(declared);
    return before;
  };
}

/** The language of each of a row of texts: see `followLanguage`. */
export function languagesOf<Text extends { readonly declared: string }>(
  texts: readonly Text[],
  own: (text: Text) => Language,
): Language[] {
  const follow = followLanguage();
  return texts.map((text) => follow(own(text), text.declared));
}

function declaredLanguage(lang: string): Language {
  return /^en(?:-|$)/i.test(lang) ? 'english' : 'other';
}
