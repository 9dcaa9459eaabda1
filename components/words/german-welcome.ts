/** The words of the first-run page, in German. */
import type { englishWelcome } from './english-welcome';

export const germanWelcome: typeof englishWelcome = {
  title: 'Willkommen bei Gloss',
  tagline: 'Wirtschaftsbegriffe, erklärt, wo Sie sie lesen.',
  text: 'Probieren Sie es an diesem Text aus',
  rest: 'Lassen Sie den Mauszeiger auf einem unterstrichenen Wort ruhen: Eine Karte sagt, was es bedeutet und womit es oft verwechselt wird. Ein Klick hält die Karte offen, Escape schließt sie.',
  off: 'Für diesen Text ist Gloss ausgeschaltet; nichts ist unterstrichen.',
  popup: 'Hinter der Schaltfläche von Gloss',
  popupHint:
    'Die Schaltfläche in der Symbolleiste öffnet dies: die Suche, die Begriffe der Seite und den Schalter für die Website. Hier geht es um den Text oben.',
  thisText: 'diesen Text',
  openPopup: 'Das Popup dort öffnen',
  popupFailed: 'Die Schaltfläche steht in der Symbolleiste, vielleicht hinter dem Puzzleteil.',
  privacy:
    'Alles geschieht in Ihrem Browser. Nichts, was Sie lesen oder nachschlagen, verlässt ihn.',
  glossary: 'Im Glossar blättern',
  settings: 'Einstellungen',
  access: {
    title: 'Eines vorweg',
    text: 'Dieser Browser lässt Gloss Seiten erst lesen, wenn Sie es erlauben. Bis dahin unterstreicht Gloss nichts.',
    allow: 'Auf allen Websites erlauben',
    refused:
      'Nicht erlaubt. Sie können es später in der Liste der Add-ons Ihres Browsers nachholen.',
  },
  contentLanguage: 'Die Einträge des Glossars sind auf Englisch.',
};
