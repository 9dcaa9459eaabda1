/** Every word that our pages and the card show of their own, in German. Readers are called "Sie". */
import type { english } from './english';
import { germanGlossary } from './german-glossary';
import { germanOwn } from './german-own';
import { germanPopup } from './german-popup';
import { germanSettings } from './german-settings';
import { germanWelcome } from './german-welcome';

export const german: typeof english = {
  language: 'de',

  // The card's frame
  back: 'Zurück',
  close: 'Schließen',
  loading: 'Wird geladen …',
  unavailable:
    'Diese Seite des Glossars konnte nicht geladen werden. Versuchen Sie es gleich noch einmal.',

  // What can be done with a term, and what is said when it is done
  actions: {
    save: 'Merken',
    saved: 'Gemerkt',
    know: 'Kenne ich',
    known: 'Bekannt',
    more: 'Weitere Aktionen',
    notHere: 'Hier nicht gemeint',
    siteOff: 'Auf dieser Website ausschalten',
    copy: 'Definition kopieren',
    say: 'Vorlesen',
    stopSaying: 'Nicht weiter vorlesen',
    openGlossary: 'Im Glossar öffnen',
    undo: 'Rückgängig',
  },
  done: {
    saved: 'Gemerkt.',
    unsaved: 'Nicht mehr gemerkt.',
    known: 'Bekannt: wird nicht mehr markiert.',
    unknown: 'Wird wieder markiert.',
    notHere: 'Wird hier nicht mehr markiert.',
    notHereBut: 'Gilt hier nun als „$1“.',
    ruledOut: 'Diese Bedeutung ist hier ausgeschlossen.',
    siteOff: 'Gloss ist auf dieser Website ausgeschaltet.',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat Gloss nicht kopieren lassen.',
  },

  // What commands by keys say to those who listen
  termOf: 'Begriff $1 von $2: $3',
  marksHidden: 'Markierungen ausgeblendet',
  marksShown: 'Markierungen eingeblendet',

  // An entry
  levels: { everyday: 'Alltagsbegriff', core: 'Grundbegriff', specialist: 'Fachbegriff' },
  tabs: { meaning: 'Bedeutung', compare: 'Vergleiche', related: 'Verwandtes' },
  tabsOf: 'Zu $1',
  more: 'Mehr darüber',
  compareWith: 'Vergleichen mit $1',
  easyToMixUp: 'Hier leicht zu verwechseln:',
  compareWithHere: 'vergleichen mit $1',
  otherMeanings: 'Andere Bedeutungen',
  alsoMeans: '„$1“ bedeutet auch',
  fromGlossary: 'Aus $1',
  inGeneral: 'Allgemein',
  atGlossary: 'Bei $1',
  inGeneralTitle: '$1 allgemein und bei $2',
  otherwiseTitle: '$1 allgemein, $2 bei $3',
  atBothTitle: '$1 bei $2 und bei $3',
  advisedAgainst: {
    deprecated: 'Nicht mehr zu verwenden.',
    superseded: 'Durch einen neueren Begriff ersetzt.',
  },
  useInstead: 'Stattdessen:',
  plain: 'In einfachen Worten',
  example: 'Beispiel',
  why: 'Gut zu wissen',
  formula: 'Formel',
  usage: 'Gebrauch',
  alsoCalled: 'Auch genannt',
  links: 'Links',
  moreComparisons: 'Weitere Vergleiche',
  related: 'Verwandt',
  explainers: 'Mehr dazu',

  // A comparison, an explainer
  comparison: 'Vergleich',
  explainer: 'Erklärung',
  takeaways: 'Das Wichtigste',
  inPractice: 'In der Praxis',
  termsHere: 'Begriffe in diesem Text',

  // Lists of names
  listSeparator: ', ',
  listEnd: '$1 und $2',

  // The popup
  popup: 'Gloss',
  searchLabel: 'Glossar durchsuchen',
  searchPlaceholder: 'Suchen, etwa „sales vs marketing“',
  results: 'Treffer',
  noResults: 'Nichts gefunden zu „$1“.',
  suggestions: 'Am ähnlichsten sind:',
  compareFreely: '$1 nebeneinander ansehen',
  noResultsHint:
    'Versuchen Sie weniger Buchstaben, ein anderes Wort oder zwei Begriffe mit „vs“ dazwischen.',
  oneResult: '1 Treffer',
  manyResults: '$1 Treffer',
  firstResults: 'Die ersten $1 Treffer',
  allResults: 'Alle Treffer im Glossar',
  andMore: '$1 und $2 weitere',
  oneMention: '1 Erwähnung',
  manyMentions: '$1 Erwähnungen',
  looking: 'Begriffe dieser Seite werden gesucht …',
  noTerms: 'Auf dieser Seite wurden keine Wirtschaftsbegriffe gefunden.',
  leftAlone: 'Ein Teil dieser Seite ändert sich ständig. Gloss folgt ihm nicht mehr.',
  siteOff: 'Gloss ist auf dieser Website ausgeschaltet.',
  unreachable: 'Gloss kann auf dieser Seite nicht laufen.',
  oneMarked: 'Gloss: 1 Begriff auf dieser Seite unterstrichen',
  manyMarked: 'Gloss: $1 Begriffe auf dieser Seite unterstrichen',
  siteSwitch: 'Gloss für $1',
  thisSite: 'diese Website',
  amounts: {
    fewest: 'sehr wenig',
    fewer: 'wenig',
    balanced: 'ausgewogen',
    more: 'viel',
    every: 'jede Erwähnung',
  },

  ...germanPopup,
  glossary: germanGlossary,
  settings: germanSettings,
  own: germanOwn,
  welcome: germanWelcome,
};
