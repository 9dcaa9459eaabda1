/** What the benchmark's prose and its made-up forms are built from. All of it was written for this. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words by the slot of a sentence that they fill. */
export const WORDS = {
  noun: list(`
    garden kitchen window river engine ladder orchard station bridge harbour teacher neighbour carpenter
    village theatre market museum bakery forest meadow valley corner letter basket blanket candle curtain
    journey morning evening winter summer weather shadow music painting story chapter sentence question
    answer machine wheel hammer needle bottle pocket shoulder finger doctor farmer sailor painter student
    driver guest cousin brother daughter council committee office report meeting region district quarter`),
  verb: list(`
    carried followed opened described measured painted remembered noticed visited repaired gathered
    planted borrowed answered finished changed counted watched ordered promised moved explained mentioned
    crossed divided lifted tested covered joined reached dropped supported ignored replaced questioned`),
  adjective: list(`
    quiet narrow early yellow wooden careful patient heavy distant ordinary broken gentle sudden hollow
    crowded northern modest curious familiar empty bright thorough slow unusual steady simple rough warm
    second previous recent local entire separate common`),
  adverb: list(`
    slowly often rarely twice again carefully nearly always together later almost quickly usually mostly
    elsewhere afterwards indeed quietly partly soon`),
  place: list(`
    Bristol Oxford Norwich Lincoln Dover Exeter Durham Chester Plymouth Leeds Derby Bedford Boston
    Denver Dayton Madison Salem Austin Portland Dallas`),
} as const;

/** Sentences with slots; "form" is filled with a form of the lexicon, "number" with a figure. */
export const SENTENCES: readonly string[] = [
  'The {adjective} {noun} {verb} the {form} before the {noun} had been {adverb} {verb}.',
  'In {place} a {form} was {adverb} {verb} by the {noun}, and nobody {verb} why.',
  'Nobody who has {verb} a {adjective} {noun} would call it a {form}.',
  'When the {noun} {verb} the {noun}, the {form} was {number} times as {adjective} as the {noun}.',
  'For {number} years the {noun} near {place} {adverb} {verb} what the {noun} needed.',
  'A {form} and a {noun} are {adverb} the same to a {adjective} {noun}.',
  'She {verb} that the {form} had {adverb} {verb} the {adjective} {noun} of the {noun}.',
  'They {adverb} {verb} {number} {noun} papers about the {form} in {place}.',
  'It was the {noun}, not the {noun}, that {verb} the {adjective} {noun}.',
  'If the {noun} is {adjective}, then the {noun} has {adverb} been {verb}; the {noun} says so.',
  'Most of the {adjective} {noun} was {verb} {adverb}, with the {form} as its {noun}.',
  'He {verb} the {noun}, {verb} the {noun} and {adverb} {verb} the {form} at last.',
];

/** Labels in a filing's tables. */
export const LABELS: readonly string[] = [
  '{form}',
  'Total {form}, net of {noun}',
  '{form} and {noun}',
  'Other {adjective} {noun}',
  'Changes in {form}',
  '{form} per {noun}, {place}',
];

/** Parts of made-up forms: what goes first, what may stand between, what ends them. */
export const FORM_PARTS = {
  first: list(`
    deferred accrued operating marginal fixed variable gross net adjusted weighted retained issued
    outstanding secured unsecured callable convertible preferred common hybrid strategic vertical
    horizontal lateral organic inbound outbound blended diluted nominal implied residual recurring
    contingent cumulative unearned prepaid amortised impaired leveraged hedged pooled tiered dynamic
    bundled anchored segmented targeted lapsed qualified regional captive floating forward notional
    embedded synthetic`),
  middle: list(`
    asset customer revenue credit channel price product market share capital account inventory brand
    labour supplier contract tax currency portfolio pipeline`),
  last: list(`
    margin ratio yield cost value premium discount reserve liability obligation covenant dividend
    turnover allowance provision spread multiple position exposure agreement licence royalty retention
    churn funnel quota forecast budget audit ledger voucher invoice tariff subsidy merger spinoff
    tender option warrant annuity debenture mortgage lease rebate markup surplus deficit appraisal`),
} as const;
