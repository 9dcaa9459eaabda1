/** The card's program: injected into a frame when its first card opens. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/Card';
import css from '@/components/card.css?inline';
import { CARD_PROGRAM, type CardProgram } from '@/core/card-program';

const program: CardProgram<ShadowRoot> = {
  css,
  draw(root, options) {
    // The layer that the host has put into its shadow root.
    const layer = root.querySelector('.layer') ?? root;
    render(<Card {...options} />, layer);
    return () => render(null, layer);
  },
};

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CARD_PROGRAM]: program });
});
