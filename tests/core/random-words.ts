// cspell:words isation ization babab ababababab bababababababab colororganization colourorganisation
/** What random names and texts are made of: few and short words, so that forms overlap, nest and repeat. */

/** Words of names that are found in any case. */
export const PLAIN = ['a', 'b', 'ab', 'ba', 'aba', 'é', 'ﬁ', 'and', 'x1'];

/** Names that are found in their own case only, and in their plural. */
export const ACRONYMS = [
  'AB',
  'ABS',
  'ABa',
  'BaB',
  'X1B',
  'A&B',
  'A/B',
  'AB-A',
  'B.A.',
  'A(B)',
  'AÉ',
];

/** Names that Britons and Americans spell differently. */
export const BRITISH = ['colour', 'organisation', 'labour centre', 'cheque', 'check', 'catalog'];

/** Names with a hyphen: of long words, which are also written as one, and of short ones. */
export const CLOSED = ['ababa-babab', 'babab-ababa-babab', 'ab-ba', 'colour-organisation'];

/** Names with other signs in them. */
export const SIGNED = [
  'ab (b)',
  'a (b) ab',
  'x1(b)',
  'a, b and ab',
  'a, b',
  'a.b',
  'a – b',
  'ab & b',
];

/** Words as texts have them: with capitals, accents, plurals, and what is not seen. */
export const WRITTEN = [
  'A',
  'Ab',
  'AND',
  'E\u0301',
  'e',
  'e\u0301',
  'É',
  'fi',
  'a\u00adb',
  'b\u200ba',
  'a’b',
  'Ａ',
  'x１',
  'ABs',
  'Abs',
  'abs',
  'A\u00adB',
  'A\u200bBs',
  'AE\u0301',
  'AÉs',
  'Aé',
  'A & B',
  'a&b',
  'A/Bs',
  'a/b',
  'AB-As',
  'B.A',
  'b.a.',
  'ABas',
  'ABAS',
  'Bab',
  'A(b)',
  'A(B)s',
  'ababababab',
  'Ababababab',
  'ababa babab',
  'ababa\u2010babab',
  'bababababababab',
  'babab-ababababab',
  'abba',
  'color',
  'Colour',
  'COLORS',
  'organization',
  'Organisation',
  'labor center',
  'labor centre',
  'labour\u00a0centre',
  'Check',
  'cheque',
  'catalogue',
  'colororganization',
  'colourorganisation',
  'color-organization',
];

/** What stands between words, and what must not when they are one form. */
export const GAPS = [
  ' ',
  '-',
  '  ',
  '\u00a0',
  ', ',
  '. ',
  ' (',
  '(',
  ') ',
  ')',
  '/',
  ' – ',
  '\n',
  '’s ',
  "' ",
  '\u200b',
  ' & ',
  '\u2011',
  '\u2002',
  '\u00ad ',
  ' - ',
];

/** Other ways to write a name, which are found or not. */
export const REWRITINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replaceAll('-', ''),
  (name) => name.replaceAll('-', '\u2011').replaceAll(' ', '-'),
  (name) => name.replaceAll('-', ' ').replaceAll('&', ' & '),
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => `${name}s`,
  (name) => `${name}’s`,
  inAmerica,
  (name) => inAmerica(name).replaceAll('-', ''),
];

function inAmerica(name: string): string {
  return name.replaceAll('our', 'or').replace('isation', 'ization').replace('tre', 'ter');
}
