/** The built-in glossary's names, compiled and packed: see core/compile-lexicon.ts and scripts/pack-text.ts. */
declare module 'virtual:gloss/lexicon' {
  const packed: string;
  export default packed;
}

/** A style sheet as text. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A style sheet for the page that imports it. */
declare module '*.css' {}
