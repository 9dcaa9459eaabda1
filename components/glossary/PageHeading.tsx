import type { ComponentChildren } from 'preact';

export interface PageHeadingProps {
  readonly children: ComponentChildren;
  /** A line under it. */
  readonly hint?: ComponentChildren;
}

/** The heading of a page: it takes the focus when the reader comes to the page. */
export function PageHeading({ children, hint }: PageHeadingProps) {
  return (
    <header class="heading">
      <h1 tabIndex={-1}>{children}</h1>
      {hint && <p class="quiet">{hint}</p>}
    </header>
  );
}
