import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ComponentChildren;
}

/** One subject of the settings under its heading. */
export function Section({ title, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div class="settings-body">
        {intro && <p class="quiet">{intro}</p>}
        {children}
      </div>
    </section>
  );
}
