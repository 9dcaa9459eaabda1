import type { ListedRecord } from '@/core/contents';
import { placeOf } from '@/core/routes';
import { CONTENT_LANGUAGE } from '../words';

export interface RecordGalleryProps {
  readonly title: string;
  /** The id of its heading, where something leads to it. */
  readonly headingId?: string;
  readonly kind: 'comparison' | 'explainer';
  readonly records: readonly ListedRecord[];
}

/** Comparisons or explainers as tiles under a heading: title, and the first thing to take away. */
export function RecordGallery({ title, headingId, kind, records }: RecordGalleryProps) {
  if (records.length === 0) return null;
  return (
    <section class="group gallery" style={{ '--count': records.length }}>
      <h2 id={headingId} tabIndex={-1}>
        {title}
      </h2>
      <ul class="tiles" lang={CONTENT_LANGUAGE}>
        {records.map(({ id, title: name, gist }) => (
          <li key={id}>
            <a class="tile" href={placeOf({ kind, id })}>
              <span class="name">{name}</span>
              <span class="quiet">{gist}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
