import { Icon } from './Icon';
import { words } from './words';

/** Pages of ours that the popup leads to. */
export const LEADS = ['glossary', 'brief', 'panel', 'settings'] as const;
export type Lead = (typeof LEADS)[number];

export interface PopupLeadsProps {
  /** Those that make sense for the page at hand. */
  readonly leads: readonly Lead[];
  readonly onLead: (lead: Lead) => void;
}

/** The popup's last row: where to read on. */
export function PopupLeads({ leads, onLead }: PopupLeadsProps) {
  if (leads.length === 0) return null;
  return (
    <nav class="leads">
      {leads.map((lead) => (
        <button key={lead} type="button" onClick={() => onLead(lead)}>
          <Icon name={lead} />
          {words.leads[lead]}
        </button>
      ))}
    </nav>
  );
}
