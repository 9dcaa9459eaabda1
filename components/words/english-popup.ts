/** The English words of the popup, the side panel, the brief of a page, and what stands in the browser's own menus. */
export const englishPopup = {
  // The popup's lists
  lists: 'Lists',
  listTitles: { page: 'This page', saved: 'Saved', recent: 'Recent' },
  mixUps: 'Easy to mix up here',
  inOrder: 'In the order of the page',
  knownHere: 'Known: $1',
  noSaved: 'Nothing saved yet.',
  noSavedHint: 'Save a term from its card, and it stands here.',
  noRecent: 'Nothing looked up yet.',
  noRecentHint: 'What you open, here or on a page, stands here afterwards.',

  levelsShort: { everyday: 'everyday', core: 'core', specialist: 'specialist' },

  // Why a term of the page is underlined or not
  whys: {
    marked: 'underlined',
    known: 'not underlined: you know it',
    off: 'not underlined: its field or level is switched off',
    repeated: 'not underlined: it is underlined elsewhere already',
    beside: 'not underlined: it stands right beside another mark',
    budget: 'not underlined: rarer or earlier terms come first',
    navigation: 'not underlined: it stands in a menu or a footer',
    link: 'not underlined: it stands in a link',
  },

  // What Gloss does on this page
  activity: {
    title: 'What Gloss does here',
    silent: {
      'look-up-only': 'Nothing. You only look up, so no program of Gloss is in this page.',
      unreachable: 'Nothing. Browsers keep extensions out of this page.',
      withheld: 'Nothing. The browser does not let Gloss into pages.',
      off: 'Nothing. You have switched it off on this site; its program waits to be switched on.',
    },
    doing: {
      waiting: 'It waits until the page is looked at.',
      starting: 'It is about to read the page.',
      foreign: 'It has read the page and marks nothing: it does not know the language.',
      empty: 'It has read the page and found no term. What changes is read again.',
      marking: 'It has read the page and marks terms. What changes is read again.',
    },
    time: 'Time spent',
    work: { reading: 'reading', judging: 'telling meanings', painting: 'marking' },
    slices: 'Stretches of work',
    longest: 'the longest',
    milliseconds: '$1 ms',
    blocks: 'Blocks of text read',
    frames: 'Frames read',
    ofAll: '$1 of $2',
    marks: 'Mentions underlined',
    unmarked: 'Mentions not underlined',
    whys: {
      known: 'you know them',
      off: 'field or level switched off',
      repeated: 'underlined elsewhere',
      beside: 'right beside a mark',
      budget: 'rarer or earlier ones first',
      navigation: 'in a menu or footer',
      link: 'in a link',
    },
    privacy: 'This is measured in the page, and forgotten with it.',
  },

  // The slider
  amountLabel: 'Underline',

  // Where the popup leads
  leads: { glossary: 'Glossary', brief: 'Page brief', panel: 'Side panel', settings: 'Settings' },

  // What can be done where no terms are listed: in the popup, and where the notice stands alone
  hints: {
    noTerms: 'Search works everywhere.',
    siteOff: 'Switch it on below to see the terms of this page.',
    unreachable: 'Browsers keep extensions off their own pages. Search works all the same.',
    lookUpOnly:
      'No page can see that you use Gloss. Search here or in the address bar, or select a word and use the browser’s menu.',
  },
  hintsAlone: {
    noTerms: 'The popup’s search works everywhere.',
    siteOff: 'Switched on, it lists the terms of this page here.',
    unreachable: 'Browsers keep extensions off their own pages.',
    lookUpOnly:
      'No page can see that you use Gloss. Search in its popup or in the address bar, or select a word and use the browser’s menu.',
  },
  switchOn: 'Switch it on here',

  // The side panel
  panel: 'Terms on this page',
  showInPage: 'Show “$1” in the page',
  inView: 'in view',
  moreAbout: 'All about it',

  // The brief of a page
  brief: 'Page brief',
  noBrief: 'Gloss has no page to read here. Open the brief from its popup on a page.',
  print: 'Print',
  copyAsText: 'Copy as text',
  withoutEveryday: 'Without everyday terms',
  briefCopied: 'Copied.',
  briefNotCopied: 'The browser did not let Gloss copy it.',
  leftOutAsKnown: 'Left out, as you know them: $1.',

  // The browser's menu on a selection; the browser puts the selection in the place of %s
  lookUp: 'Look up “%s”',
  addToMine: 'Add “%s” to my glossary',

  // The address bar
  addressBarHint: 'Look up a business term, or two with “vs” between them',
  addressBarSearch: 'Look up “$1” in the glossary',

  // Where the browser keeps Gloss out
  withheld: 'Gloss is not allowed to read pages.',
  withheldHint: 'It reads them on your device only, to find the terms. Nothing is ever sent.',
  allow: 'Allow on all sites',

  // Where the reader only looks up
  lookUpOnly: 'Look-up only: Gloss reads no page.',
  markPages: 'Mark terms on pages',
};
