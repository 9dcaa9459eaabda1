/** Every word that our pages and the card show of their own, in English. */
import { englishGlossary } from './english-glossary';
import { englishOwn } from './english-own';
import { englishPopup } from './english-popup';
import { englishSettings } from './english-settings';
import { englishWelcome } from './english-welcome';

/** `$1` stands for what is filled in. Other languages have the same shape; the glossary itself stays in its own language. */
export const english = {
  /** BCP 47, for `lang` and for dates. */
  language: 'en',
  ...englishPopup,

  // The card's frame
  back: 'Back',
  close: 'Close',
  loading: 'Loading …',
  unavailable: 'This page of the glossary could not be fetched. Try again in a moment.',

  // What can be done with a term, and what is said when it is done
  actions: {
    save: 'Save',
    saved: 'Saved',
    know: 'I know this',
    known: 'Known',
    more: 'More actions',
    notHere: 'Not this meaning here',
    siteOff: 'Off on this site',
    copy: 'Copy the definition',
    say: 'Say it aloud',
    stopSaying: 'Stop saying it',
    openGlossary: 'Open in the glossary',
    undo: 'Undo',
  },
  done: {
    saved: 'Saved.',
    unsaved: 'No longer saved.',
    known: 'Known: no more marks for it.',
    unknown: 'It is marked again.',
    notHere: 'No longer marked here.',
    /** Another meaning takes its place. */
    notHereBut: 'Here it now means “$1”.',
    /** One of several meanings, while the words are still marked. */
    ruledOut: 'This meaning is ruled out here.',
    siteOff: 'Gloss is off on this site.',
    copied: 'Copied.',
    notCopied: 'The browser did not let Gloss copy it.',
  },

  // What commands by keys say to those who listen
  termOf: 'Term $1 of $2: $3',
  marksHidden: 'Marks hidden',
  marksShown: 'Marks shown',

  // An entry
  levels: { everyday: 'everyday term', core: 'core term', specialist: 'specialist term' },
  tabs: { meaning: 'Meaning', compare: 'Compare', related: 'Related' },
  tabsOf: 'About $1',
  more: 'More about it',
  compareWith: 'Compare with $1',
  andMore: '$1 and $2 more',
  easyToMixUp: 'Easy to mix up here:',
  compareWithHere: 'compare with $1',
  otherMeanings: 'Other meanings',
  /** What a name of the entry other than its headword may mean besides. */
  alsoMeans: '“$1” also means',
  /** Where an entry of the reader's own glossaries stands: the glossary's title. */
  fromGlossary: 'From $1',
  inGeneral: 'In general',
  atGlossary: 'At $1',
  inGeneralTitle: '$1 in general and at $2',
  otherwiseTitle: '$1 in general, $2 at $3',
  atBothTitle: '$1 at $2 and at $3',
  advisedAgainst: { deprecated: 'No longer to be used.', superseded: 'Replaced by a newer term.' },
  useInstead: 'Use instead:',
  plain: 'In plain words',
  example: 'Example',
  why: 'Worth knowing',
  formula: 'Formula',
  usage: 'Usage',
  alsoCalled: 'Also called',
  links: 'Links',
  moreComparisons: 'Also compared',
  related: 'Related',
  explainers: 'Read more',

  // A comparison, an explainer
  comparison: 'Comparison',
  explainer: 'Explainer',
  takeaways: 'Takeaways',
  inPractice: 'In practice',
  termsHere: 'Terms in this piece',

  // Lists of names: "bonds, funds and shares"
  listSeparator: ', ',
  listEnd: '$1 and $2',

  // The popup
  popup: 'Gloss',
  searchLabel: 'Search the glossary',
  searchPlaceholder: 'Search, or try “sales vs marketing”',
  results: 'Results',
  noResults: 'Nothing found for “$1”.',
  suggestions: 'The nearest names:',
  compareFreely: 'Lay $1 side by side',
  noResultsHint: 'Try fewer letters, another word, or two terms with “vs” between them.',
  oneResult: '1 result',
  manyResults: '$1 results',
  firstResults: 'The first $1 results',
  allResults: 'All results in the glossary',
  oneMention: '1 mention',
  manyMentions: '$1 mentions',
  looking: 'Looking for terms on this page …',
  noTerms: 'No business terms found on this page.',
  leftAlone: 'A part of this page changes all the time. Gloss no longer follows it.',
  siteOff: 'Gloss is off on this site.',
  unreachable: 'Gloss cannot run on this page.',
  oneMarked: 'Gloss: 1 term underlined on this page',
  manyMarked: 'Gloss: $1 terms underlined on this page',
  siteSwitch: 'Gloss for $1',
  thisSite: 'this site',
  amounts: {
    fewest: 'fewest',
    fewer: 'fewer',
    balanced: 'balanced',
    more: 'more',
    every: 'every mention',
  },

  glossary: englishGlossary,
  settings: englishSettings,
  own: englishOwn,
  welcome: englishWelcome,
};
