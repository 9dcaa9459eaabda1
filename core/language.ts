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
  `der das und ist nicht ein eine einen dem den von zu mit auf für sich auch des im wird werden sind oder als bei nach
  le la les des du et est une dans que qui pour pas sur au aux avec ce cette par plus sont ou il elle nous vous
  el los las del y es un una en que por con para como su se lo al más este esta son pero
  il di che è per non con una del della dei delle nel alla sono più anche come gli
  o os as do da dos das em um uma não com para mais pelo pela ao foi são
  het een van en de dat niet zijn op te voor met aan ook bij naar wordt
  och att det som på är av för med den till inte har ett om
  og ikke til af på men jeg vi ved
  ja ei on että se oli mutta kun niin
  i w na z do się nie jest to że jak po ale
  ve bir bu için ile da de olarak daha
  yang dan di untuk dengan pada ini itu dari tidak
  si nu este în din pe cu care sunt mai
  a az és hogy nem egy van is`.split(/\s+/),
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

/**
 * The language of each of a row of texts: what its own words tell, else what its markup declares
 * (`lang`, '' for nothing), else what the nearest text before it is, and English where nothing tells.
 */
export function languagesOf<Text extends { readonly declared: string }>(
  texts: readonly Text[],
  own: (text: Text) => Language,
): Language[] {
  let before: Language = 'english';
  return texts.map((text) => {
    const told = own(text);
    if (told !== 'unknown') before = told;
    else if (text.declared !== '') return declaredLanguage(text.declared);
    return before;
  });
}

function declaredLanguage(lang: string): Language {
  return /^en(?:-|$)/i.test(lang) ? 'english' : 'other';
}
