/** The parts of libraries without types that the benchmark calls. */

// cspell:ignore findandreplacedomtext

declare module 'mark.js' {
  interface ListOptions {
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
    readonly separateWordSearch?: boolean;
  }
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: ListOptions): void;
    markRegExp(expression: RegExp, options: { readonly done?: () => void }): void;
    unmark(): void;
  }
}

declare module 'findandreplacedomtext' {
  interface Finder {
    revert(): void;
  }
  export default function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string; readonly preset: 'prose' },
  ): Finder;
}
