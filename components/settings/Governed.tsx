import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { type Lockable, NO_POLICY, type Policy } from '@/core/policy';
import { fill, words } from '../words';

/** What the reader's organisation has laid down, for every setting below. */
export const PolicyContext = createContext<Policy>(NO_POLICY);

export interface GovernedProps {
  readonly setting: Lockable;
  readonly children: ComponentChildren;
}

/** A setting that the organisation may have locked: then it is shown, cannot be changed, and says by whom. */
export function Governed({ setting, children }: GovernedProps) {
  const id = useId();
  const { locked, organization } = useContext(PolicyContext);
  if (!locked.includes(setting)) return <>{children}</>;
  const { by, byAdministrator } = words.settings.policy;
  return (
    <fieldset class="governed" disabled aria-describedby={id}>
      {children}
      <p class="quiet hint" id={id}>
        {organization ? fill(by, organization) : byAdministrator}
      </p>
    </fieldset>
  );
}
