/** The words of the first-run page, in English. */
export const englishWelcome = {
  title: 'Welcome to Gloss',
  tagline: 'Business terms, explained where you read them.',
  text: 'Try it on this text',
  rest: 'Rest the pointer on an underlined word: a card says what it means and what it is often mixed up with. A click keeps the card open, Escape closes it.',
  off: 'Gloss is off for this text, and nothing is underlined.',
  popup: 'Behind the Gloss button',
  popupHint:
    'The button in the toolbar opens this: search, the terms of the page, and the switch for the site. Here it is about the text above.',
  thisText: 'this text',
  openPopup: 'Open it in the toolbar',
  popupFailed: 'The button stands in the toolbar, perhaps behind the puzzle piece.',
  privacy: 'Everything happens in your browser. Nothing that you read or look up leaves it.',
  glossary: 'Browse the glossary',
  settings: 'Settings',
  access: {
    title: 'One thing first',
    text: 'This browser lets Gloss read pages only when you say so. Until then it underlines nothing.',
    allow: 'Allow on all sites',
    refused: 'Not allowed. You can still do so later, in the browser’s list of add-ons.',
  },
  /** Said where it is another one than that of our own words. */
  contentLanguage: '',
};
