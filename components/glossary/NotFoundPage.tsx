import { routeTo } from '@/core/routes';
import { fill, words } from '../words';
import { PageHeading } from './PageHeading';

export interface NotFoundPageProps {
  /** The address that leads nowhere. */
  readonly place: string;
}

/** Says that there is nothing at an address, and leads back. */
export function NotFoundPage({ place }: NotFoundPageProps) {
  return (
    <>
      <PageHeading hint={fill(words.glossary.notFoundHint, place)}>
        {words.glossary.notFound}
      </PageHeading>
      <p class="more">
        <a href={routeTo({ page: 'start' })}>{words.glossary.toStart}</a>
      </p>
    </>
  );
}
