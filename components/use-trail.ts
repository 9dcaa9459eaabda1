import { useRef, useState } from 'preact/hooks';
import type { Reference, View } from '@/core/views';

/** Steps that can be gone back; older ones are forgotten. */
export const STEPS_BACK = 10;

/** Fetches what is to be shown. `undefined`, or a rejection, where it cannot be had. */
export type Ask = (reference: Reference) => Promise<View | undefined> | View | undefined;

export interface Step {
  readonly reference: Reference;
  /** `undefined` where it could not be had. */
  readonly view: View | undefined;
}

/** Tells steps to different records apart. */
export function keyOf({ reference: { kind, id } }: Step): string {
  return `${kind}:${id}`;
}

/** The way a reader took through the glossary. */
export interface Trail {
  /** Where the reader stands; `undefined` before the first step. */
  readonly step: Step | undefined;
  /** How many steps lie before it. */
  readonly before: number;
  readonly go: (reference: Reference) => Promise<void>;
  readonly back: () => void;
  readonly leave: () => void;
}

/**
 * The trail, one step long if its first is given. While a view is being fetched the last one stays
 * in sight; the latest wish wins. A step that failed is not kept once left.
 */
export function useTrail(ask: Ask, first?: Step): Trail {
  const [steps, setSteps] = useState<readonly Step[]>(first ? [first] : []);
  const wishes = useRef(0);

  async function go(reference: Reference) {
    const wish = ++wishes.current;
    const view = await fetchView(ask, reference);
    if (wish !== wishes.current) return;
    setSteps((taken) => [...taken.filter((step) => step.view), { reference, view }].slice(-KEPT));
  }
  function shorten(change: (taken: readonly Step[]) => readonly Step[]) {
    wishes.current++;
    setSteps(change);
  }

  return {
    step: steps.at(-1),
    before: Math.max(0, steps.length - 1),
    go,
    back: () => shorten((taken) => taken.slice(0, -1)),
    leave: () => shorten(() => []),
  };
}

const KEPT = STEPS_BACK + 1;

async function fetchView(ask: Ask, reference: Reference): Promise<View | undefined> {
  try {
    return await ask(reference);
  } catch {
    // The worker may have died with the answer; the reader sees a line that says so.
    return undefined;
  }
}
