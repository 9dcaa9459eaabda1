/**
 * The part of two libraries that we use. Their published types ask for those of Node, and core
 * proves that it needs no platform by compiling without any.
 */
declare module 'papaparse' {
  interface ParseError {
    readonly code: 'MissingQuotes' | 'InvalidQuotes' | 'UndetectableDelimiter' | string;
    /** Counted from 0. */
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter?: string;
    readonly newline?: '\n';
    readonly preview?: number;
  }
  interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly delimiter: string };
  }
  interface UnparseOptions {
    readonly delimiter: string;
    readonly newline: string;
  }
  const Papa: {
    parse(text: string, options: ParseOptions): ParseResult;
    unparse(rows: readonly (readonly string[])[], options: UnparseOptions): string;
  };
  export default Papa;
}

declare module 'n3' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph' | 'Variable' | 'Quad';
    readonly value: string;
    readonly language?: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  interface Factory {
    quad(subject: Term, predicate: Term, object: Term, graph?: Term): Quad;
    blankNode(name?: string): Term;
  }
  interface Token {
    /** Counted from 1. */
    readonly line: number;
  }
  export const DataFactory: Factory;
  export class Parser {
    constructor(options: {
      readonly format: string;
      readonly baseIRI?: string;
      readonly factory?: Factory;
      readonly blankNodePrefix?: string;
    });
    /** Parses at once; errors carry their line in `context`. */
    parse(text: string, options: { readonly onToken?: (token: Token) => void }): Quad[];
  }
}
