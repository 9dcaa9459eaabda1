import { words } from '../words';

export interface Jump {
  /** The id of the heading that it leads to. */
  readonly heading: string;
  readonly name: string;
}

/** Ways down a long page. The heading takes the focus, so that one reads and tabs on from there. */
export function Jumps({ jumps }: { readonly jumps: readonly Jump[] }) {
  if (jumps.length === 0) return null;
  return (
    <nav class="ways jumps" aria-label={words.glossary.onThisPlace}>
      {jumps.map(({ heading, name }) => (
        <button key={heading} type="button" onClick={() => jumpTo(heading)}>
          {name}
        </button>
      ))}
    </nav>
  );
}

function jumpTo(heading: string) {
  const target = document.getElementById(heading);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
