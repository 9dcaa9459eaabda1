/**
 * British and American spellings of the same word, as data: a rule with an example beside it.
 * A form is found in both spellings, whichever of them its entry uses.
 */

type Rule = readonly [british: RegExp, american: string, americanPattern: RegExp, british: string];

const RULES: readonly Rule[] = [
  [/([a-z]{3,})isation/, '$1ization', /([a-z]{3,})ization/, '$1isation'], // organisation, organization
  [/([a-z]{4,})ise(?=$|d$|s$|r$)/, '$1ize', /([a-z]{4,})ize(?=$|d$|s$|r$)/, '$1ise'], // capitalised, capitalized
  [/([a-z]{4,})ising$/, '$1izing', /([a-z]{4,})izing$/, '$1ising'], // advertising has its own entry below
  [
    /^(lab|behavi|fav|col|hon|neighb|harb|endeav)our/,
    '$1or',
    /^(lab|behavi|fav|col|hon|neighb|harb|endeav)or(?!at)/,
    '$1our',
  ], // labour, labor
  [/^cent(re)(?=$|s$)/, 'center', /^cent(er)(?=$|s$)/, 'centre'], // cost centre, cost center
  [/^programme(?=$|s$)/, 'program', /^program(?=$|s$)/, 'programme'], // loyalty programme
  [/^catalogue(?=$|s$)/, 'catalog', /^catalog(?=$|s$)/, 'catalogue'],
  [/^cheque/, 'check', /^(?!)/, ''], // a cheque is a check, but a check is seldom a cheque
  [/^licence/, 'license', /^license/, 'licence'],
  [/^defence/, 'defense', /^defense/, 'defence'],
  [/^skilful/, 'skillful', /^skillful/, 'skilful'],
  [/^ageing/, 'aging', /^aging/, 'ageing'],
  [/^judgement/, 'judgment', /^judgment/, 'judgement'],
  [/^fulfil(?!l)/, 'fulfill', /^fulfill(?!ed|ing)/, 'fulfil'],
  [/(l)l(ed|ing|er)$/, '$1$2', /^(?!)/, ''], // travelled, traveled; modelling, modeling
  [/^analyse/, 'analyze', /^analyze/, 'analyse'],
  [/^tonne/, 'ton', /^(?!)/, ''],
];

/** Words that look like British ones and are not, or the other way round. */
const SAME_EVERYWHERE =
  /^(?:advertis|merchandis|franchis|enterpris|compris|exercis|supervis|revis|surpris|promis|premis|precis|expertis|otherwis|concis|rais|prais|apprais|sell|fill|bill|roll|call|skill|drill|still|will|kill|pull|poll|install|enroll|payroll|stall)/;

/** The other spelling of a lower-case word; `undefined` where there is none. */
export function otherSpelling(word: string): string | undefined {
  if (SAME_EVERYWHERE.test(word)) return undefined;
  for (const [british, american, americanPattern, britishSpelling] of RULES) {
    if (british.test(word)) return word.replace(british, american);
    if (americanPattern.test(word)) return word.replace(americanPattern, britishSpelling);
  }
  return undefined;
}
