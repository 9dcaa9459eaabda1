/** The words of the settings page, in German. */
import type { englishSettings } from './english-settings';

export const germanSettings: typeof englishSettings = {
  title: 'Einstellungen',
  intro: 'Jede Änderung wirkt sofort, in allen offenen Tabs.',
  notSaved:
    'Das konnte nicht gespeichert werden: Der Speicher des Browsers ist voll oder nicht erreichbar.',
  newerData:
    'Eine neuere Version von Gloss hat hier Daten hinterlassen, die diese Version nicht lesen kann. Sie bleiben für jene Version erhalten; diese verwendet ihre eigenen.',
  undo: 'Rückgängig',
  remove: 'Entfernen',
  removeThis: '$1 entfernen',
  undoThis: 'Rückgängig: $1 behalten',

  marks: {
    title: 'Markierungen',
    style: 'Aussehen der Markierungen',
    styles: {
      dotted: 'Gepunktete Linie',
      solid: 'Durchgezogene Linie',
      tint: 'Tönung',
      hover: 'Nichts, bis der Mauszeiger darauf ruht',
    },
    sample: 'Vorschau',
    amount: 'Wie viele Begriffe markiert werden',
    amountEnds: { fewest: 'Weniger', every: 'Mehr' },
    amounts: {
      fewest: 'Nur Begriffe für Fachleute, einmal je Seite; höchstens zwei zugleich im Blick.',
      fewer: 'Alle außer Alltagsbegriffen, einmal je Seite.',
      balanced: 'Was Sie am ehesten nicht kennen; höchstens sechs zugleich im Blick.',
      more: 'Fast jeder Begriff in jedem Abschnitt, auch in Menüs.',
      every: 'Jede Erwähnung jedes Begriffs.',
    },
    lookUpOnly: 'Nur nachschlagen: nichts markieren',
    lookUpOnlyHint:
      'Seiten können nicht sehen, dass Sie Gloss benutzen, und Gloss liest keine von ihnen. Sie schlagen im Popup nach, über das Menü des Browsers zu einer Auswahl oder nach „gloss“ in der Adressleiste.',
  },

  terms: {
    title: 'Fachgebiete und Stufen',
    intro:
      'Begriffe aus dem, was ausgeschaltet ist, werden nicht markiert. Die Suche findet sie weiterhin.',
    fields: 'Fachgebiete',
    levels: 'Stufen',
    levelNames: { everyday: 'Alltag', core: 'Grundlagen', specialist: 'Fachleute' },
    oneEntry: '1 Begriff',
    manyEntries: '$1 Begriffe',
  },

  card: {
    title: 'Karte',
    trigger: 'Was sie öffnet',
    triggers: {
      rest: 'Der Mauszeiger, der auf einer Markierung ruht',
      click: 'Ein Klick auf eine Markierung',
      key: 'Der ruhende Mauszeiger bei gedrückter Alt-Taste',
    },
    delay: 'Ruhezeit, bevor sie sich öffnet',
    milliseconds: '$1 ms',
    delayHint: 'Mehr Zeit hält Karten fern, solange der Mauszeiger nur vorbeikommt.',
    inLinks: 'Auch Begriffe in Links öffnen eine Karte',
    inLinksHint: 'Sie werden nie unterstrichen, und ein Klick folgt weiterhin dem Link.',
  },

  look: {
    title: 'Aussehen und Sprache',
    theme: 'Farbschema',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    textSize: 'Schriftgröße von Karte, Popup und Seiten',
    textSizes: { normal: 'Normal', large: 'Groß', larger: 'Größer' },
    language: 'Sprache von Gloss',
    languages: { system: 'Wie der Browser', en: 'English', de: 'Deutsch' },
    languageHint: 'Die Einträge des Glossars sind auf Englisch.',
  },

  sites: {
    title: 'Ausgeschaltete Websites',
    intro: 'Auf diesen Websites bleibt Gloss still.',
    none: 'Gloss ist überall eingeschaltet.',
    add: 'Website',
    addHint: 'Ein Name wie „mail.example.com“ oder eine Adresse',
    addButton: 'Ausschalten',
    added: 'Gloss ist auf $1 ausgeschaltet.',
    problems: {
      empty: 'Geben Sie zuerst den Namen einer Website ein.',
      'not-a-name': '„$1“ ist kein Name einer Website. Namen sehen aus wie „mail.example.com“.',
      'not-whole': '„$1“ ist nur ein Teil eines Namens. Namen sehen aus wie „mail.example.com“.',
      'not-web': 'Gloss läuft nur auf Websites mit http und https, nie auf „$1“.',
      wildcard: 'Jede Website wird mit ganzem Namen genannt: Ein * steht hier für nichts.',
      known: 'Gloss ist auf $1 schon ausgeschaltet.',
    },
  },

  lists: {
    known: 'Bekannte Wörter',
    knownIntro: 'Wörter, die Sie kennen, werden nicht markiert. Die neuesten stehen oben.',
    noKnown: 'Noch keine. „Kenne ich“ auf einer Karte nimmt ihr Wort hier auf.',
    saved: 'Gemerkte Wörter',
    savedIntro: 'Die neuesten stehen oben.',
    noSaved: 'Noch keine. „Merken“ auf einer Karte nimmt ihr Wort hier auf.',
    notHere: 'Ausgeschlossene Bedeutungen',
    notHereIntro: 'Auf der genannten Website wird das Wort in dieser Bedeutung nicht markiert.',
    noNotHere: 'Noch keine. „Hier nicht gemeint“ auf einer Karte nimmt sie hier auf.',
    notHereName: '„$1“ als $2 auf $3',
    search: 'Diese Liste durchsuchen',
    noneFound: 'Kein Wort dieser Liste passt zu „$1“.',
    showAll: 'Alle $1 zeigen',
    one: '1 Wort',
    many: '$1 Wörter',
    gone: 'nicht mehr im Glossar',
  },

  policy: {
    by: 'Festgelegt von $1.',
    byAdministrator: 'Von der Administration festgelegt.',
    notice: '$1 hat Gloss für Sie eingerichtet. Was festgelegt ist, ist so gekennzeichnet.',
    noticeUnnamed:
      'Ihre Administration hat Gloss für Sie eingerichtet. Was festgelegt ist, ist so gekennzeichnet.',
    faults:
      'Ein Teil dieser Einrichtung ist fehlerhaft und wird nicht beachtet. Bitte sagen Sie es Ihrer Administration:',
  },

  sync: {
    title: 'Ihre anderen Computer',
    intro:
      'Ihr Browser kann Einstellungen, Websites sowie bekannte und gemerkte Wörter auf allen Computern gleich halten, auf denen Sie bei ihm angemeldet sind. Sie gehen über das Konto Ihres Browsers, nach den Regeln seines Herstellers; Gloss hat keinen Server. Eigene Glossare bleiben auf diesem Computer.',
    on: 'Meine Computer gleich halten',
    done: 'Seit $1 ist alles gleich.',
    oneLeft:
      'Ein Wort fand im Austausch des Browsers keinen Platz. Es bleibt auf diesem Computer; nichts geht verloren.',
    manyLeft:
      '$1 Wörter fanden im Austausch des Browsers keinen Platz. Sie bleiben auf diesem Computer; nichts geht verloren.',
    newer:
      'Ein anderer Computer hat eine neuere Version von Gloss. Aktualisieren Sie diese hier, damit alles gleich bleibt; nichts geht verloren.',
    failed:
      'Der Browser hat es nicht angenommen: „$1“. Nichts geht verloren; die nächste Änderung versucht es wieder.',
  },

  keys: {
    title: 'Tastatur',
    command: 'Befehl',
    shortcut: 'Tasten',
    none: 'keine',
    change: 'Tasten ändern',
    hint: 'Der Browser verwaltet sie und ändert sie auf einer eigenen Seite.',
    failed:
      'Dieser Browser hat dafür keine Seite. Suchen Sie bei seinen Erweiterungen nach „Tastenkombinationen“.',
    commands: {
      'next-term': 'Zum nächsten Begriff gehen und seine Karte öffnen',
      'previous-term': 'Zum vorigen Begriff gehen und seine Karte öffnen',
      'list-terms': 'Die Begriffe dieser Seite auflisten',
      'toggle-site': 'Gloss für diese Website aus- oder einschalten',
      _execute_action: 'Das Popup öffnen',
    },
    noCommands: 'Dieser Browser gibt Erweiterungen keine Tasten.',
  },

  backup: {
    title: 'Sicherung',
    intro:
      'Eine einzige Datei enthält Einstellungen, Websites, bekannte, gemerkte und zuletzt geöffnete Wörter sowie Ihre eigenen Glossare. Von einem Glossar, das von einer Adresse aktuell gehalten wird, enthält sie die Adresse und was Sie von Hand geändert haben. Glossare Ihrer Organisation sind nicht darin.',
    save: 'Sicherung speichern',
    saving: 'Die Sicherung wird geschrieben …',
    tooLong:
      'Ihre Glossare sind zu lang für eine Datei. Exportieren Sie sie einzeln auf der Seite „Glossare“, als „Gloss-JSON“.',
    choose: 'Aus einer Datei wiederherstellen …',
    problems: {
      unreadable: 'Die Datei konnte nicht gelesen werden. Es wurde nichts geändert.',
      'too-long': 'Diese Datei ist zu lang für eine Sicherung von Gloss. Es wurde nichts geändert.',
      'not-json':
        'Diese Datei ist keine Sicherung von Gloss oder nur ein Teil davon. Es wurde nichts geändert.',
      'not-ours':
        'Diese Datei enthält etwas anderes als eine Sicherung von Gloss. Es wurde nichts geändert.',
      newer:
        'Eine neuere Version von Gloss hat diese Datei geschrieben. Aktualisieren Sie zuerst Gloss. Es wurde nichts geändert.',
      damaged: 'Diese Sicherung ist beschädigt; nichts wurde daraus übernommen:',
    },
    faults: {
      missing: '$1 fehlt.',
      shape: '$1 ist $3, erwartet wird $2.',
      choice: '$1 ist „$3“, möglich ist nur $2.',
      least: '$1 ist kleiner als $2.',
      most: '$1 ist größer als $2.',
      longest: '$1 ist länger als $2.',
      address: '$1 ist „$2“, und nur von https-Adressen wird geholt.',
    },
    shapes: {
      text: 'ein Text',
      number: 'eine Zahl',
      'yes-or-no': 'true oder false',
      list: 'eine Liste',
      group: 'eine Gruppe',
      nothing: 'nichts',
    },
    or: '$1 oder $2',
    oneMore: 'Ein weiterer Fehler ist nicht aufgeführt.',
    manyMore: '$1 weitere Fehler sind nicht aufgeführt.',
    found: 'Was $1 ändern würde',
    written: 'Geschrieben am $1.',
    same: 'Sie enthält genau das, was schon da ist: Es gibt nichts zu ändern.',
    setting: 'Einstellung',
    before: 'Jetzt',
    after: 'Danach',
    list: 'Liste',
    holds: 'In der Datei',
    added: 'Neu',
    lost: 'Entfällt',
    glossary: 'Glossar',
    changed: 'Geändert',
    fetched: 'Wird in etwa einer Minute und dann einmal am Tag von $1 geholt',
    fetchedOnceOn: 'Von $1, geholt, sobald es eingeschaltet ist',
    fetchedHere: 'Wird schon einmal am Tag von $1 geholt',
    kept: 'Was nur hier steht, bleibt. Wo ein Eintrag hier abweicht, tritt der aus der Datei an seine Stelle.',
    badGlossary: '„$1“ kann nicht wiederhergestellt werden:',
    leftOut: 'Ausgelassen aus „$1“:',
    names: {
      amount: 'Wie viele Markierungen',
      style: 'Markierung',
      lookUpOnly: 'Nur nachschlagen',
      trigger: 'Was eine Karte öffnet',
      delay: 'Ruhezeit',
      inLinks: 'Begriffe in Links',
      theme: 'Farbschema',
      textSize: 'Schriftgröße',
      language: 'Sprache',
      sync: 'Auf allen Computern gleich',
      known: 'Bekannte Wörter',
      saved: 'Gemerkte Wörter',
      recent: 'Zuletzt geöffnet',
      notHere: 'Ausgeschlossene Bedeutungen',
      sitesOff: 'Ausgeschaltete Websites',
      fieldsOff: 'Ausgeschaltete Fachgebiete',
      levelsOff: 'Ausgeschaltete Stufen',
    },
    yes: 'ja',
    no: 'nein',
    restore: 'Diese Sicherung wiederherstellen',
    restoring: 'Die Sicherung wird wiederhergestellt …',
    restoringRecords: 'Die Sicherung wird wiederhergestellt: $1 von $2 Einträgen …',
    cancel: 'Abbrechen',
    restored: 'Die Sicherung ist wiederhergestellt.',
    undone: 'Alles ist wie zuvor.',
  },

  failures: {
    title: 'Störungen',
    intro:
      'Was in Gloss selbst schiefgeht, wird auf diesem Computer gezählt, damit Sie es melden können. Es enthält keine Adresse und keinen Text einer Seite und wird nie verschickt.',
    none: 'Nichts ist schiefgegangen.',
    list: 'Was schiefgegangen ist',
    once: 'einmal',
    times: '$1-mal',
    about: '$1, $2, zuletzt am $3, Version $4',
    lines: 'Wo im Programm',
    copy: 'Alles kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat Gloss nicht kopieren lassen.',
    clear: 'Leeren',
    cleared: 'Alle Störungen sind gelöscht.',
  },

  reset: {
    title: 'Zurücksetzen',
    intro:
      'Gloss wie am ersten Tag: keine bekannten oder gemerkten Wörter, keine ausgeschalteten Websites, alle Einstellungen wie zu Beginn. Ihre eigenen Glossare bleiben.',
    start: 'Gloss zurücksetzen …',
    sure: 'Damit geht verloren: $1. Eine Sicherung bewahrt es.',
    oneThing: 'eine Angabe von Ihnen',
    manyThings: '$1 Angaben von Ihnen',
    oneRecent: 'ein zuletzt geöffneter Eintrag',
    manyRecent: '$1 zuletzt geöffnete Einträge',
    backup: 'Zuerst eine Sicherung speichern',
    go: 'Jetzt zurücksetzen',
    cancel: 'Abbrechen',
    done: 'Einstellungen und Wörter sind wie am ersten Tag.',
    undone: 'Alles ist wie zuvor.',
    nothing: 'Alles ist wie am ersten Tag: Es gibt nichts zurückzusetzen.',
  },
};
