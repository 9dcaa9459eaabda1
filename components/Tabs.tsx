import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { hasModifier } from './steering';

export interface TabsProps<Name extends string> {
  /** What the tabs are about, for those who hear them. */
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  readonly active: Name;
  readonly onActive: (name: Name) => void;
  /** What the active tab shows. */
  readonly children: ComponentChildren;
}

/** Tabs of which Left and Right choose one, and what it shows; a single one needs no row of tabs. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, active, onActive, children } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  if (tabs.length < 2) return <>{children}</>;

  function choose(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const at = tabs.findIndex(({ name }) => name === active);
    const next = tabAfter(event.key, at, tabs.length);
    const name = next === undefined ? undefined : tabs[next]?.name;
    if (name === undefined || hasModifier(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onActive(name);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={choose}>
        {tabs.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === active}
            aria-controls={`${id}-panel`}
            tabIndex={name === active ? 0 : -1}
            onClick={() => onActive(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${active}`}>
        {children}
      </div>
    </>
  );
}

/** The tab that a key leads to, round the ends; `undefined` for other keys. */
function tabAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
