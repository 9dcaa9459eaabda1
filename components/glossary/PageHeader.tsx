import type { RefObject } from 'preact';
import { type Route, routeTo } from '@/core/routes';
import { SearchField, type SearchFieldProps } from '../SearchField';
import { words } from '../words';
import { belongsTo, mainPlaces } from './places';

export interface PageHeaderProps {
  readonly route: Route;
  readonly search: Omit<SearchFieldProps, 'label' | 'placeholder'>;
  /** What the skip link leads to. */
  readonly main: RefObject<HTMLElement | null>;
}

/** What stands above every page: the search, and the main places. */
export function PageHeader({ route, search, main }: PageHeaderProps) {
  const skip = () => main.current?.focus();
  return (
    <header class="top">
      <div class="top-inner">
        <button type="button" class="skip" onClick={skip}>
          {words.glossary.toContent}
        </button>
        <a
          class="brand"
          href={routeTo({ page: 'start' })}
          aria-current={route.page === 'start' ? 'page' : undefined}
        >
          {words.glossary.title}
        </a>
        <search>
          <SearchField {...search} />
        </search>
        <nav aria-label={words.glossary.mainPlaces}>
          {mainPlaces().map(({ name, route: place }) => (
            <a
              key={place.page}
              href={routeTo(place)}
              aria-current={belongsTo(route, place) ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
