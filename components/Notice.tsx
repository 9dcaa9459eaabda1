import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly text: ComponentChildren;
  readonly hint?: string;
  /** What one can do at once. */
  readonly children?: ComponentChildren;
}

/** A state in words: what is the case, and what one can do. */
export function Notice({ text, hint, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {hint && <p class="quiet">{hint}</p>}
      {children}
    </div>
  );
}
