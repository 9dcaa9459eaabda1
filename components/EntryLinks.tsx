import type { EntryLink, Reference } from '@/core/views';
import { SectionHeading } from './Heading';
import { Opener } from './Opener';
import { CONTENT_LANGUAGE } from './words';

export interface EntryLinksProps {
  readonly title: string;
  readonly entries: readonly EntryLink[];
  readonly onOpen: (reference: Reference) => void;
}

/** Entries as a row of small buttons under a heading; nothing where there are none. */
export function EntryLinks({ title, entries, onOpen }: EntryLinksProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <ul class="chips" lang={CONTENT_LANGUAGE}>
        {entries.map(({ id, headword, field }) => (
          <li key={id}>
            <Opener to={{ kind: 'entry', id }} title={field} onOpen={onOpen}>
              {headword}
            </Opener>
          </li>
        ))}
      </ul>
    </section>
  );
}
