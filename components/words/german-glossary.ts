/** The words of the glossary's page, in German. */
import type { englishGlossary } from './english-glossary';

export const germanGlossary: typeof englishGlossary = {
  // The frame
  title: 'Gloss',
  pageTitle: '$1 · Gloss',
  toContent: 'Zum Inhalt springen',
  mainPlaces: 'Hauptbereiche',
  browse: 'Blättern',
  comparisons: 'Vergleiche',
  explainers: 'Erklärungen',
  make: 'Selbst vergleichen',
  saved: 'Gemerkt',
  settings: 'Einstellungen',
  notFound: 'Diese Seite gibt es nicht',
  notFoundHint:
    'Unter „$1“ steht nichts im Glossar. Vielleicht wurde es umbenannt, oder die Adresse ist unvollständig.',
  toStart: 'Zur Startseite',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  undo: 'Rückgängig',

  // … its start and its lists
  start: 'Wirtschaftsbegriffe, erklärt und verglichen',
  startHint:
    '$1 Begriffe, $2 Vergleiche und $3 Erklärungen, alle auf diesem Gerät. Die Einträge sind auf Englisch.',
  fields: 'Fachgebiete',
  ofTheDay: 'Oft verwechselt',
  allComparisons: 'Alle Vergleiche',
  readingOfTheDay: 'In zwei Minuten gelesen',
  allExplainers: 'Alle Erklärungen',
  recent: 'Zuletzt geöffnet',
  savedLately: 'Gemerkt',
  allSaved: 'Alle gemerkten Begriffe',
  allTerms: 'Alle Begriffe',
  termsUnder: 'Begriffe mit $1',
  otherSignsShort: '0–9',
  oneTerm: '1 Begriff',
  manyTerms: '$1 Begriffe',
  letters: 'Buchstaben',
  level: 'Stufe',
  levelNames: { everyday: 'Alltag', core: 'Grundlagen', specialist: 'Fachleute' },
  noTermsOfLevel: 'Hier gibt es keine Begriffe dieser Stufe.',
  comparisonsHint: 'Begriffe, die oft verwechselt werden, nebeneinander.',
  explainersHint: 'Längere Antworten auf das, was viele fragen.',
  onThisPlace: 'Auf dieser Seite',

  // … an entry
  savedNow: '„$1“ ist gemerkt',
  unsave: 'Nicht mehr merken',
  unsavedNow: '„$1“ ist nicht mehr gemerkt',
  knownNow: '„$1“ wird nicht mehr markiert',
  unknownNow: '„$1“ wird wieder markiert',
  comparedWith: 'Verglichen mit $1',
  wholeComparison: 'Diesen Vergleich öffnen',
  compareWithAnother: 'Mit einem anderen Begriff vergleichen',

  // … making a comparison
  makeHint: 'Wählen Sie zwei oder drei Begriffe, um sie nebeneinander zu sehen.',
  chosen: 'Gewählte Begriffe',
  remove: '$1 entfernen',
  addFirst: 'Erster Begriff',
  addSecond: 'Zweiter Begriff',
  addThird: 'Dritter Begriff, wenn Sie möchten',
  noEntries: 'Kein Begriff zu „$1“ gefunden.',
  easilyMixedUp: 'Leicht zu verwechseln mit $1',
  relatedTo: 'Verwandt mit $1',
  seeSideBySide: 'Nebeneinander ansehen',
  seeComparison: 'Gloss hat einen Vergleich genau dieser Begriffe: $1',
  changeChoice: 'Auswahl ändern',
  sideBySideTitle: 'Nebeneinander: $1',
  sideBySideNote:
    'Einen eigenen Vergleich dieser Begriffe hat Gloss nicht. Hier stehen ihre Einträge nebeneinander.',
  writtenOfSome: 'Vergleiche, die Gloss von einigen davon hat',
  saysNothing: 'Keine Angabe',
  aspects: {
    definition: 'Definition',
    plain: 'In einfachen Worten',
    example: 'Beispiel',
    why: 'Gut zu wissen',
    formula: 'Formel',
    usage: 'Gebrauch',
    level: 'Stufe',
    field: 'Fachgebiet',
  },

  // … what was found, what was saved
  search: 'Suche',
  searchFor: 'Gefunden zu „$1“',
  typeToSearch: 'Geben Sie oben etwas ein, um das Glossar zu durchsuchen.',
  savedHint: 'Begriffe, die Sie sich merken, stehen hier, nur auf diesem Gerät.',
  nothingSaved: 'Noch nichts gemerkt',
  nothingSavedHint:
    'Drücken Sie bei einem Begriff auf „Merken“, hier oder auf einer Karte, um ihn wiederzufinden.',
};
