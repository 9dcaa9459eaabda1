import type { ReaderWords } from '@/core/reader-words';
import type { EntryLink } from '@/core/views';
import { fill, words } from '../words';
import { RemovableList } from './RemovableList';
import { Section } from './Section';

/** A form that does not mean an entry on a site. */
export interface NotHere {
  readonly site: string;
  readonly form: string;
  readonly id: string;
}

export interface NotHereSectionProps {
  readonly notHere: ReaderWords['notHere'];
  readonly link: (id: string) => EntryLink | undefined;
  /** Says it again, or takes it back; resolves to whether it was done. */
  readonly onNotHere: (notHere: NotHere, on: boolean) => Promise<boolean>;
}

/** What the reader has said is not meant, by site. */
export function NotHereSection({ notHere, link, onNotHere }: NotHereSectionProps) {
  const text = words.settings.lists;
  const items = Object.entries(notHere).flatMap(([site, exclusions]) =>
    exclusions.map(({ form, id }): NotHere => ({ site, form, id })),
  );
  const nameOf = ({ site, form, id }: NotHere) =>
    fill(text.notHereName, form, link(id)?.headword ?? id, site);
  return (
    <Section title={text.notHere} intro={items.length > 0 ? text.notHereIntro : text.noNotHere}>
      <RemovableList
        label={text.notHere}
        items={items}
        keyOf={({ site, form, id }) => JSON.stringify([site, form, id])}
        nameOf={nameOf}
        order={(a, b) => a.site.localeCompare(b.site) || a.form.localeCompare(b.form)}
        draw={nameOf}
        onRemove={(item) => onNotHere(item, false)}
        onUndo={(item) => onNotHere(item, true)}
      />
    </Section>
  );
}
