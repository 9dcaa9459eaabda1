// cspell:ignore EBITDA whos dont laymans ently
/** What a reader asks for, read from the words typed: one term, or several set side by side. */

/** Characters of a query that are read; what follows would only slow the search. */
const QUERY_LENGTH = 64;

/** What of a query is read; a word that would be cut in two is left out, since half a word misleads. */
export function cutQuery(query: string): string {
  if (query.length <= QUERY_LENGTH) return query;
  const cut = query.slice(0, QUERY_LENGTH);
  return /\s/.test(query[QUERY_LENGTH] ?? '') ? cut : cut.replace(/(\s)\S+$/, '$1');
}

export type Query =
  /** `terms` holds what may be the term's name, the longest first: "what is an asset", "asset". */
  | {
      readonly kind: 'term';
      readonly terms: readonly string[];
      /** What may be two names one after the other: "sales marketing", asked for with "difference". */
      readonly pairs: readonly string[];
    }
  /** `ways` holds the possible readings, each a list of terms, the likeliest first. */
  | {
      readonly kind: 'comparison';
      readonly ways: readonly (readonly string[])[];
      /** True when the words leave no doubt, so that the terms may be guessed from part of a name. */
      readonly isSure: boolean;
    };

/** Words before the term in a question, without the rest of it. Stripped one after the other. */
const BEFORE: readonly RegExp[] = [
  /^(?:please|so|ok|okay|hi|hey|hello|and|but|well)(?= )/,
  /^(?:can|could|would|will) (?:you|someone|anyone|somebody)(?: please)?(?= (?:explain|define|describe|tell|give|show|say) )/, // can you explain goodwill
  /^(?:tell|show|teach|remind) me(?: about| of)?(?= )/, // tell me about hedging
  /^i (?:want|need|would like) to (?:know|understand|learn|see)(?: about)?(?= )/,
  /^(?:i )?(?:do not|dont|cant|cannot) (?:understand|get)(?= )/,
  /^(?:explain|understand|learn|know|look up|lookup|search(?: for)?)(?: to me| me)?(?: about)?(?= )/,
  /^(?:what|whats|who|whos|which)(?: exactly| actually| really| on earth| the hell| in the world)?(?: is| are| was| were| s)(?: exactly| actually| really)?(?: meant by)?(?= )/, // what is EBITDA, what exactly are derivatives
  /^(?:whats|whos)(?: exactly| actually| really)?(?: meant by)?(?= )/, // what's churn
  /^what (?:do|does|did|would|could|can|should) (?:you|we|they|one|people|it|accountants|investors|economists|managers|companies|businesses|bankers|analysts|lawyers)(?: \w+)? (?:mean|understand) (?:by|with|when they say|if they say|when you say)(?= )/, // what do you mean by leverage
  /^what (?:do|does|did|can)(?: the)?(?: (?:word|term|phrase|abbreviation|acronym|letters))?(?= )/, // what does churn mean
  /^what(?= )/,
  /^(?:is|are) there(?: such a thing as)?(?= )/,
  /^(?:where|when|why)(?: exactly)? (?:is|are|do|does|did|would|should|can|could|will)(?= )/, // why does inflation matter
  /^how (?:do|does|did|can|could|should|would|to|will)(?: (?:you|i|we|they|one|people|companies|businesses|firms|a company|a business|a firm|accountants|investors|banks))?(?: (?:correctly|easily|quickly|best|actually))? (?:calculate|compute|work out|figure out|find out|find|get|measure|determine|estimate|define|derive|interpret|read|use|record|explain|understand|describe)(?= )/, // how do you calculate ROI
  /^how to(?= )/,
  /^how (?:is|are|was|were|do|does|did|can|could)(?= )/, // how do layoffs work, how is churn measured
  /^(?:calculate|calculating|compute|computing|measure|measuring|define|defining|describe|understanding|explaining)(?= )/, // define churn
  /^(?:give|show)(?: me| us)?(?= )/,
  /^(?:some )?(?:an )?examples? (?:of|for)(?= )/, // example of a sunk cost
  /^(?:meaning|definition|def|explanation|purpose|point|importance|concept|idea|notion|formula|equation|calculation|description|basics|abbreviation|acronym|full form|long form|short form|plural|synonym|another (?:word|name|term)|other (?:word|name|term)s?) (?:of|for|behind)(?= )/, // the meaning of churn, formula for ROI
  /^(?:an?|the|some|any|your|my|our|their|its)(?= )/, // an asset
];

/** Words after the term that only a question or a look-up has. */
const AFTER: readonly RegExp[] = [
  /(?:meaning|definition|def|defined|explained|explanation|formula|equation|calculation|calculator|examples?|abbreviation|acronym|full form|basics|overview|introduction|intro|explain|define|synonyms?|wiki)$/, // churn meaning, ROI formula
  /and (?:how|why|what|when|where|who|which) .+$/, // what is dividend yield and how is it calculated
  /(?:in|with) (?:simple|plain|easy|other|everyday|layman|laymans|basic|short)(?: english)?(?: words?| terms?| language)?$/, // in simple terms
  /(?:in|for) (?:business|accounting|finance|marketing|sales|economics|management|law|banking|trade|investing|startups|the economy|the stock market|general|practice|short|english)$/, // equity in accounting
  /for (?:dummies|beginners|kids|students|a beginner)$/,
  /(?:to me|please|exactly|actually|really|anyway|again|then|about|is|are|means?)$/,
];

/** Words that end a question which begins with one of these: "how do layoffs work". */
const ASKS = /^(?:please )?(?:how|why|when|where|what (?:do|does|did)|is|are|do|does) /;
const AFTER_VERB: readonly RegExp[] = [
  /(?:means?|meant|stands? for|refers? to|represents?|measures?|tells? (?:you|us|me|investors)|shows?|do|does|say|describe|cover)$/, // what does ROI stand for
  /means? (?:in|for|on|when|to|by) .+$/, // what does safe mean in startups
  /works?$/, // how do layoffs work
  /(?:matters?|happens?|occurs?|exists?|important|used|useful|calculated|measured|computed|worked out|determined|made|recorded|reported|paid|necessary|needed)$/, // why does churn matter
  /(?:used for|good for|used to)$/,
];

/** Words that announce a comparison, and those that then part its terms. */
const ANNOUNCED: readonly RegExp[] = [
  /^.*\b(?:differences?|distinction|comparison|contrast) (?:is )?(?:there )?(?:between |in |of )?(.+)$/, // what is the difference between audit and review
  /^(?:please )?(?:compare|comparing|contrast|distinguish|distinguishing|differentiate|separate)(?: between)? (.+)$/, // compare sales and marketing
  /^how (?:do|does|is|are|would|can|could|did) (?:you |i |we |one )?(?:tell |distinguish |differentiate |compare )?(.+ (?:differ(?:s|ent|ently)?|apart|compared?|related?|(?:tell|distinguish) .+)\b.*)$/, // how does sales differ from marketing
  /^how (?:do|does|can|could|would|should)? ?(?:you|i|we|one|to)? ?(?:tell|distinguish|differentiate|separate|compare) (.+)$/, // how to tell a bond from a stock
  /^(?:is|are|was|were|does|do) (.+ (?:the )?(?:same|identical|equal|equivalent|different|interchangeable|synonyms?|like|another (?:word|name|term))\b.*)$/, // is revenue the same as income
  /^(?:which|what)(?: one)? (?:is|are)(?: \w+)?(?: or \w+)? (.+ or .+)$/, // which is safer bonds or stocks
  /^(?:should|shall|do|would) (?:i|we|you|one|a \w+) (?:choose|use|pick|buy|want|take|prefer|go (?:for|with)|get|say|need|be|have|form|issue)?(.+ or .+)$/, // should I use FIFO or LIFO
];
const PARTED_WHEN_ANNOUNCED =
  / (?:and|or|vs|versus|v|from|to|with|against|as|than|(?:is |are )?(?:any |so |really )?(?:differs?|different|differently|distinct|apart)(?: from| to| than)?|compared? (?:to|with)|as opposed to|unlike|(?:(?:really |exactly |just )?the )?same(?: thing)? as|(?:the )?(?:equivalent|identical|equal|related) (?:of|to|with)|(?:just )?another (?:word|name|term) for|like) /g;
/** What may be left over at the end of an announced comparison. */
const REST =
  / (?:(?:is|are|do|does|really |not )*(?:(?:differ|different|differently|apart|same|the same(?: thing)?|compared?|related|each other|one another|from each other|to each other|from one another|to one another|interchangeable|identical|equal|equivalent|synonyms|in (?:accounting|business|finance|marketing|law|economics|practice|simple terms|plain english))))$/;
/** Words that can only part the terms of a comparison. */
const STRONG = / (?:vs|versus|v(?= .)|compared (?:to|with)) /;
/** Words that may also belong to a term: "make or buy", "profit and loss". */
const WEAK = / (?:or|and) /g;
/** What is asked about two terms after their names. */
const TAIL =
  /(?: (?:what|whats|which|where|how)(?: (?:is|are|s))?(?: (?:the|it|one|better|best))*| the)? (?:differences?|compared|comparison|distinction|differ|different|which is better|which one|what is better|whats better)$/;

/** Reads a query folded by `searchKey`. */
export function readQuery(key: string): Query {
  const asked = key.replace(TAIL, '');
  const isAsked = asked !== key && /\w/.test(asked);
  const strong = `${asked} `.split(STRONG).map(termOf);
  if (strong.length > 1) {
    return { kind: 'comparison', ways: withEllipses([strong.filter(Boolean)]), isSure: true };
  }
  const announced = groups(ANNOUNCED, asked).map(withoutRest);
  for (const group of announced) {
    const ways = splits(group, PARTED_WHEN_ANNOUNCED);
    if (ways.length > 0) return { kind: 'comparison', ways: withEllipses(ways), isSure: true };
  }
  const ways = splits(asked, WEAK);
  if (ways.length > 0) return { kind: 'comparison', ways: withEllipses(ways), isSure: isAsked };
  return { kind: 'term', terms: termsOf(key), pairs: [...new Set([key, asked, ...announced])] };
}

/**
 * What may be the term that a question asks for, the words of the question taken off one after the
 * other: "what does churn mean" gives itself, "churn mean" and "churn".
 */
export function termsOf(key: string): string[] {
  const after = ASKS.test(key) ? [...AFTER, ...AFTER_VERB] : AFTER;
  const terms = [key];
  for (let term = key; ; terms.push(term)) {
    const shorter = firstShorter(term, after);
    if (!shorter) return terms;
    term = shorter;
  }
}

function firstShorter(term: string, after: readonly RegExp[]): string | undefined {
  for (const pattern of BEFORE) {
    const rest = term.replace(pattern, '');
    if (rest !== term && rest.startsWith(' ')) return rest.trim();
  }
  for (const pattern of after) {
    const rest = term.replace(pattern, '');
    if (rest !== term && rest.endsWith(' ') && rest.trim()) return rest.trim();
  }
  return undefined;
}

/** A side of a comparison without the words of the question around it. */
function termOf(side: string): string {
  return termsOf(side.trim()).at(-1) ?? '';
}

/** Every way of cutting a key in two at one of the separators, and the cut at all of them. */
function splits(key: string, separators: RegExp): string[][] {
  const padded = ` ${key} `;
  const ways = [...padded.matchAll(separators)].map(({ index, 0: separator }) => [
    padded.slice(0, index),
    padded.slice(index + separator.length),
  ]);
  const cuts = ways.length > 1 ? [...ways, padded.split(separators)] : ways;
  return cuts.map((sides) => sides.map(termOf)).filter((sides) => sides.every(Boolean));
}

/**
 * The ways and, after them, those in which terms share a word that is said but once: "bear vs bull
 * market" is "bear market" too, "scope 1 vs 2" is "scope 2".
 */
function withEllipses(ways: readonly (readonly string[])[]): (readonly string[])[] {
  return [
    ...ways,
    ...ways.map((sides) => {
      const [, end] = /\S (\S+)$/.exec(sides.at(-1) ?? '') ?? [];
      return end ? sides.map((side) => (side.endsWith(` ${end}`) ? side : `${side} ${end}`)) : [];
    }),
    ...ways.map((sides) => {
      const [, start] = /^(\S+) \S/.exec(sides[0] ?? '') ?? [];
      return start
        ? sides.map((side) => (side.startsWith(`${start} `) ? side : `${start} ${side}`))
        : [];
    }),
  ].filter(({ length }) => length > 0);
}

function withoutRest(key: string): string {
  const shorter = key.replace(REST, '');
  return shorter === key ? key : withoutRest(shorter);
}

function groups(patterns: readonly RegExp[], key: string): string[] {
  return patterns.flatMap((pattern) => pattern.exec(key)?.[1] ?? []);
}
