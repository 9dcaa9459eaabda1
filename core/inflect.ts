/**
 * English inflection of a form's last word, as data: one row, one rule, an example beside it.
 * The first rule of a list that fits wins. Irregular words stand first.
 */
import type { PartOfSpeech } from '@/data/glossary';

type Rule = readonly [pattern: RegExp, replacements: readonly string[]];

const IRREGULAR_PLURALS = tableOf<string>({
  man: 'men',
  woman: 'women',
  salesman: 'salesmen',
  businessman: 'businessmen',
  middleman: 'middlemen',
  child: 'children',
  person: 'people',
  index: 'indices',
  matrix: 'matrices',
  criterion: 'criteria',
  analysis: 'analyses',
  basis: 'bases',
  crisis: 'crises',
  hypothesis: 'hypotheses',
  thesis: 'theses',
  medium: 'media',
  memorandum: 'memoranda',
  half: 'halves',
  shelf: 'shelves',
  life: 'lives',
  leaf: 'leaves',
  staff: 'staff',
});

const PLURAL: readonly Rule[] = [
  [/(?:s|x|z|ch|sh)$/, ['$&es']], // tax, taxes; business, businesses
  [/([^aeiou])y$/, ['$1ies']], // subsidy, subsidies
  [/(cargo|hero|veto|embargo)$/, ['$1es', '$1s']], // embargo, embargoes
  [/$/, ['s']], // asset, assets
];

/** Verbs whose last consonant doubles although more than one syllable long, and the irregular ones. */
const VERBS = tableOf<readonly string[]>({
  sell: ['sells', 'sold', 'selling'],
  upsell: ['upsells', 'upsold', 'upselling'],
  buy: ['buys', 'bought', 'buying'],
  lend: ['lends', 'lent', 'lending'],
  spend: ['spends', 'spent', 'spending'],
  pay: ['pays', 'paid', 'paying'],
  write: ['writes', 'wrote', 'written', 'writing'],
  underwrite: ['underwrites', 'underwrote', 'underwritten', 'underwriting'],
  hold: ['holds', 'held', 'holding'],
  lead: ['leads', 'led', 'leading'],
  cut: ['cuts', 'cutting'],
  set: ['sets', 'setting'],
  bid: ['bids', 'bidding'],
  cost: ['costs', 'costing'],
  lay: ['lays', 'laid', 'laying'],
  strike: ['strikes', 'struck', 'striking'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  transfer: ['transfers', 'transferred', 'transferring'],
  bootstrap: ['bootstraps', 'bootstrapped', 'bootstrapping'],
  dropship: ['dropships', 'dropshipped', 'dropshipping'],
  refer: ['refers', 'referred', 'referring'],
  budget: ['budgets', 'budgeted', 'budgeting'],
  market: ['markets', 'marketed', 'marketing'],
  audit: ['audits', 'audited', 'auditing'],
  credit: ['credits', 'credited', 'crediting'],
  debit: ['debits', 'debited', 'debiting'],
  profit: ['profits', 'profited', 'profiting'],
  benefit: ['benefits', 'benefited', 'benefiting'],
  invest: ['invests', 'invested', 'investing'],
});

const THIRD_PERSON = PLURAL;
const PAST: readonly Rule[] = [
  [/e$/, ['ed']], // hedge, hedged
  [/([^aeiou])y$/, ['$1ied']], // diversify, diversified
  [/^([^aeiou]*[aeiou])([bdgklmnprt])$/, ['$1$2$2ed']], // plan, planned
  [/([^aeiou][aeiou])l$/, ['$1lled', '$1led']], // cancel, cancelled, canceled
  [/$/, ['ed']], // audit, audited
];
const PRESENT_PARTICIPLE: readonly Rule[] = [
  [/ie$/, ['ying']], // tie, tying
  [/([^eoy])e$/, ['$1ing']], // hedge, hedging
  [/^([^aeiou]*[aeiou])([bdgklmnprt])$/, ['$1$2$2ing']], // plan, planning
  [/([^aeiou][aeiou])l$/, ['$1lling', '$1ling']], // cancel, cancelling, canceling
  [/$/, ['ing']], // audit, auditing
];

/** Words whose inflections follow the first word: "cost of sales", "letter of credit". */
const HEAD_FIRST = /^(\S+)( (?:of|in|on|to|for|at|per|by|from|with) .+)$/;

/** Which word of a verb is inflected: the first pattern that fits tells what stands before it, it, and the rest. */
const VERB_PLACES: readonly RegExp[] = [
  /^()([^\s-]+)(-(?:in|off|on|out|over|up|down|back)\b.*)$/, // opt-in, opted-in
  /^(\S+-\S+ )(\S+)()$/, // dollar-cost average, dollar-cost averaged
  /^(\S+-)([^\s-]+)(.*)$/, // cross-sell, cross-sold
  /^()(\S+)(.*)$/, // lay off, laid off
];

/**
 * The inflections of a lower-case form, itself not among them.
 *
 * Nouns give plurals ("letter of credit", "letters of credit"), verbs give the third person, past
 * and participles; other parts of speech have none. Phrases inflect as nouns do not: not at all.
 */
export function inflections(form: string, partOfSpeech: PartOfSpeech): string[] {
  if (partOfSpeech === 'noun') return nounForms(form);
  if (partOfSpeech === 'verb') return verbForms(form);
  return [];
}

function nounForms(form: string): string[] {
  const headFirst = HEAD_FIRST.exec(form);
  if (headFirst) return plurals(headFirst[1] ?? '').map((head) => head + headFirst[2]);
  return onLastWord(form, plurals);
}

function verbForms(form: string): string[] {
  const place = VERB_PLACES.find((pattern) => pattern.test(form));
  const [, before = '', verb = '', tail = ''] = place?.exec(form) ?? [];
  const regular = () =>
    [THIRD_PERSON, PAST, PRESENT_PARTICIPLE].flatMap((rules) => apply(rules, verb));
  return [...(VERBS.get(verb) ?? regular())].map((inflected) => before + inflected + tail);
}

function plurals(noun: string): string[] {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return [irregular, ...(noun === 'index' ? ['indexes'] : [])];
  // Already a plural ("accounts payable", "earnings"): only ss, us and is are singular ends in s.
  if (/[^siu]s$/.test(noun)) return [];
  return apply(PLURAL, noun);
}

function onLastWord(form: string, change: (word: string) => string[]): string[] {
  const cut = Math.max(form.lastIndexOf(' '), form.lastIndexOf('-'), form.lastIndexOf('/')) + 1;
  return change(form.slice(cut)).map((word) => form.slice(0, cut) + word);
}

/** A table by words, and by none that it does not have: an object would answer to "constructor". */
function tableOf<Row>(rows: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> {
  return new Map(Object.entries(rows));
}

function apply(rules: readonly Rule[], word: string): string[] {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? rule[1].map((replacement) => word.replace(rule[0], replacement)) : [];
}
