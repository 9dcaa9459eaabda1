/** What comes of asking an address for its glossary. */
import type { Trouble } from './check';

/** A file, and what the server says of this version of it. */
export interface FetchedFile {
  readonly kind: 'file';
  readonly bytes: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  /** The version that is stored still stands. */
  { readonly kind: 'same' } | FetchedFile | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Where a file was fetched from, and which version of it. */
export interface FetchedSource extends Omit<FetchedFile, 'kind' | 'bytes'> {
  readonly url: string;
}

/** The file's name, by which its format may be told. */
export function fileNameOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) || 'glossary';
}
