import { useState } from 'preact/hooks';

/** Listeners for an element, and whether the reader is in it by pointer or by keyboard. */
export function usePresence() {
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  return {
    isPresent: isPointed || isFocused,
    listeners: {
      // A finger leaves nothing behind that could be said to be in the card.
      onPointerEnter: ({ pointerType }: PointerEvent) => setPointed(pointerType !== 'touch'),
      onPointerLeave: () => setPointed(false),
      // A button that was clicked keeps the focus though its reader may have gone.
      onFocusIn: ({ target }: FocusEvent) =>
        setFocused((target as Element).matches(':focus-visible')),
      onFocusOut: () => setFocused(false),
    },
  };
}
