/**
 * What the page's script and the card's script agree on. The card's code, with all that draws it,
 * is injected when the first card of a frame opens; both then share one isolated world, and the
 * card's script leaves its program under `CARD_PROGRAM` there.
 */
import type { Reference, View } from './views';

/** Key of the card's program on `globalThis` of our isolated world, where no page can see it. */
export const CARD_PROGRAM = 'glossCard';

export interface CardOptions {
  readonly start: Reference;
  /** The view of `start`, where it is at hand. */
  readonly first: View | undefined;
  readonly ask: (reference: Reference) => Promise<View | undefined>;
  readonly onClose: () => void;
}

/** Draws a card below a node (a shadow root); drawing again replaces what is shown. */
export interface CardProgram<Root = unknown> {
  /** The card's style sheet, as text. */
  readonly css: string;
  /** Draws into a shadow root; returns the undoing. */
  draw(root: Root, options: CardOptions): () => void;
}
