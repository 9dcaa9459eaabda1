import { groupedByField, type ListedRecord } from '@/core/contents';
import { Jumps } from './Jumps';
import { PageHeading } from './PageHeading';
import { RecordGallery } from './RecordGallery';

export interface GalleryPageProps {
  readonly title: string;
  readonly hint: string;
  readonly kind: 'comparison' | 'explainer';
  readonly records: readonly ListedRecord[];
}

/** All comparisons, or all explainers, field by field. */
export function GalleryPage({ title, hint, kind, records }: GalleryPageProps) {
  const groups = groupedByField(records);
  return (
    <>
      <PageHeading hint={hint}>{title}</PageHeading>
      <Jumps jumps={groups.map(({ key, name }) => ({ heading: `field-${key}`, name }))} />
      {groups.map(({ key, name, records: ofField }) => (
        <RecordGallery
          key={key}
          title={name}
          headingId={`field-${key}`}
          kind={kind}
          records={ofField}
        />
      ))}
    </>
  );
}
