/** The German words of the popup, the side panel, the brief of a page, and what stands in the browser's own menus. */
import type { englishPopup } from './english-popup';

export const germanPopup: typeof englishPopup = {
  // The popup's lists
  lists: 'Listen',
  listTitles: { page: 'Diese Seite', saved: 'Gemerkt', recent: 'Zuletzt' },
  mixUps: 'Hier leicht zu verwechseln',
  inOrder: 'In der Reihenfolge der Seite',
  knownHere: 'Bekannt: $1',
  noSaved: 'Noch nichts gemerkt.',
  noSavedHint: 'Merken Sie sich einen Begriff auf seiner Karte, dann steht er hier.',
  noRecent: 'Noch nichts nachgeschlagen.',
  noRecentHint: 'Was Sie hier oder auf einer Seite öffnen, steht danach hier.',

  levelsShort: { everyday: 'Alltag', core: 'Grundlagen', specialist: 'Fachleute' },

  // Why a term of the page is underlined or not
  whys: {
    marked: 'unterstrichen',
    known: 'nicht unterstrichen: Sie kennen es',
    off: 'nicht unterstrichen: Fachgebiet oder Stufe ist ausgeschaltet',
    repeated: 'nicht unterstrichen: schon an anderer Stelle unterstrichen',
    beside: 'nicht unterstrichen: steht direkt neben einer anderen Markierung',
    budget: 'nicht unterstrichen: seltenere oder frühere Begriffe gehen vor',
    navigation: 'nicht unterstrichen: steht in einem Menü oder einer Fußzeile',
    link: 'nicht unterstrichen: steht in einem Link',
  },

  // What Gloss does on this page
  activity: {
    title: 'Was Gloss hier tut',
    silent: {
      'look-up-only':
        'Nichts. Sie schlagen nur nach: Kein Programm von Gloss ist auf dieser Seite.',
      unreachable: 'Nichts. Browser halten Erweiterungen von dieser Seite fern.',
      withheld: 'Nichts. Der Browser lässt Gloss nicht auf Seiten.',
      off: 'Nichts. Sie haben es auf dieser Website ausgeschaltet; sein Programm wartet, bis Sie es einschalten.',
    },
    doing: {
      waiting: 'Es wartet, bis die Seite angesehen wird.',
      starting: 'Es beginnt gleich, die Seite zu lesen.',
      foreign: 'Es hat die Seite gelesen und markiert nichts: Die Sprache kennt es nicht.',
      empty:
        'Es hat die Seite gelesen und keinen Begriff gefunden. Was sich ändert, wird neu gelesen.',
      marking: 'Es hat die Seite gelesen und markiert Begriffe. Was sich ändert, wird neu gelesen.',
    },
    time: 'Zeit gebraucht',
    work: { reading: 'Lesen', judging: 'Bedeutungen klären', painting: 'Markieren' },
    slices: 'Arbeitsabschnitte',
    longest: 'der längste',
    milliseconds: '$1 ms',
    blocks: 'Gelesene Textblöcke',
    frames: 'Gelesene Frames',
    ofAll: '$1 von $2',
    marks: 'Unterstrichene Erwähnungen',
    unmarked: 'Nicht unterstrichene Erwähnungen',
    whys: {
      known: 'Sie kennen sie',
      off: 'Fachgebiet oder Stufe aus',
      repeated: 'anderswo unterstrichen',
      beside: 'direkt neben einer Markierung',
      budget: 'seltenere oder frühere zuerst',
      navigation: 'in Menü oder Fußzeile',
      link: 'in einem Link',
    },
    privacy: 'Dies wird auf der Seite gemessen und mit ihr vergessen.',
  },

  // The slider
  amountLabel: 'Markieren',

  // Where the popup leads
  leads: {
    glossary: 'Glossar',
    brief: 'Seitenübersicht',
    panel: 'Seitenleiste',
    settings: 'Einstellungen',
  },

  // What can be done where no terms are listed: in the popup, and where the notice stands alone
  hints: {
    noTerms: 'Die Suche geht überall.',
    siteOff: 'Schalten Sie es unten ein, um die Begriffe dieser Seite zu sehen.',
    unreachable:
      'Browser halten Erweiterungen von ihren eigenen Seiten fern. Die Suche geht trotzdem.',
    lookUpOnly:
      'Keine Seite kann sehen, dass Sie Gloss benutzen. Suchen Sie hier oder in der Adressleiste, oder wählen Sie ein Wort aus und nehmen Sie das Menü des Browsers.',
  },
  hintsAlone: {
    noTerms: 'Die Suche im Popup geht überall.',
    siteOff: 'Ist es eingeschaltet, stehen die Begriffe dieser Seite hier.',
    unreachable: 'Browser halten Erweiterungen von ihren eigenen Seiten fern.',
    lookUpOnly:
      'Keine Seite kann sehen, dass Sie Gloss benutzen. Suchen Sie im Popup oder in der Adressleiste, oder wählen Sie ein Wort aus und nehmen Sie das Menü des Browsers.',
  },
  switchOn: 'Hier einschalten',

  // The side panel
  panel: 'Begriffe auf dieser Seite',
  showInPage: '„$1“ auf der Seite zeigen',
  inView: 'im Blick',
  moreAbout: 'Alles dazu',

  // The brief of a page
  brief: 'Seitenübersicht',
  noBrief:
    'Hier hat Gloss keine Seite zu lesen. Öffnen Sie die Übersicht auf einer Seite über das Popup.',
  print: 'Drucken',
  copyAsText: 'Als Text kopieren',
  withoutEveryday: 'Ohne Alltagsbegriffe',
  briefCopied: 'Kopiert.',
  briefNotCopied: 'Der Browser hat Gloss nicht kopieren lassen.',
  leftOutAsKnown: 'Weggelassen, weil Sie sie kennen: $1.',

  // Where the browser keeps Gloss out
  withheld: 'Gloss darf keine Seiten lesen.',
  withheldHint:
    'Es liest sie nur auf Ihrem Gerät, um Begriffe zu finden. Nichts davon wird je verschickt.',
  allow: 'Auf allen Websites erlauben',

  // Where the reader only looks up
  lookUpOnly: 'Nur nachschlagen: Gloss liest keine Seite.',
  markPages: 'Begriffe auf Seiten markieren',

  // The browser's menu and address bar
  lookUp: '„%s“ nachschlagen',
  addToMine: '„%s“ in mein Glossar aufnehmen',
  addressBarHint: 'Einen Wirtschaftsbegriff nachschlagen oder zwei mit „vs“ dazwischen',
  addressBarSearch: '„$1“ im Glossar nachschlagen',
};
