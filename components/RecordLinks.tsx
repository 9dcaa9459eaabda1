import type { RecordLink, Reference } from '@/core/views';
import { SectionHeading } from './Heading';
import { Icon } from './Icon';
import { titleOf } from './in-general';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE } from './words';

export interface RecordLinksProps {
  /** Left out where what stands around says it. */
  readonly title?: string;
  readonly kind: 'comparison' | 'explainer';
  readonly records: readonly RecordLink[];
  readonly onOpen: (reference: Reference) => void;
}

/** Comparisons or explainers, one a line, under a heading; nothing where there are none. */
export function RecordLinks({ title, kind, records, onOpen }: RecordLinksProps) {
  if (records.length === 0) return null;
  return (
    <section>
      {title && <SectionHeading>{title}</SectionHeading>}
      <ul class="rows" lang={CONTENT_LANGUAGE}>
        {records.map((record) => (
          <li key={record.id}>
            <Opener class="row" to={{ kind, id: record.id }} onOpen={onOpen}>
              <Icon name={kind} />
              {titleOf(record)}
            </Opener>
          </li>
        ))}
      </ul>
    </section>
  );
}
