/** The built-in glossary's names, compiled: see core/compile-lexicon.ts. */
declare module 'virtual:gloss/lexicon' {
  const text: string;
  export default text;
}

/** A style sheet as text. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A style sheet for the page that imports it. */
declare module '*.css' {}
