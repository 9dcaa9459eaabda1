import { useState } from 'preact/hooks';
import { words } from '../words';

export interface AccessRequestProps {
  /** Asks the browser; resolves to whether the reader has said yes. */
  readonly onAllow: () => Promise<boolean>;
}

/** Asks for access to pages where the browser has withheld it. */
export function AccessRequest({ onAllow }: AccessRequestProps) {
  const text = words.welcome.access;
  const [isRefused, setRefused] = useState(false);
  return (
    <section class="access" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <button
        type="button"
        class="action main"
        onClick={async () => setRefused(!(await onAllow()))}
      >
        {text.allow}
      </button>
      <p role="status">{isRefused && text.refused}</p>
    </section>
  );
}
