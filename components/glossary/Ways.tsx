import { byLetter, type Contents, fieldsOf } from '@/core/contents';
import { routeTo } from '@/core/routes';
import { words } from '../words';
import type { ListRoute } from './BrowsePage';
import { letterName } from './EntryGroups';

export interface WaysProps {
  readonly contents: Contents;
  readonly route: ListRoute;
}

/** From one list of entries to the others, by letter and by field; the levels chosen stay. */
export function Ways({ contents, route }: WaysProps) {
  const { levels } = route;
  return (
    <>
      <nav class="ways" aria-label={words.glossary.letters}>
        <Way to={{ page: 'browse', levels }} from={route}>
          {words.glossary.allTerms}
        </Way>
        {byLetter(contents.entries).map(({ key }) => (
          <Way key={key} to={{ page: 'letter', letter: key, levels }} from={route}>
            {letterName(key)}
          </Way>
        ))}
      </nav>
      <nav class="ways" aria-label={words.glossary.fields}>
        {fieldsOf(contents.entries).map(({ key, name }) => (
          <Way key={key} to={{ page: 'field', id: key, levels }} from={route}>
            {name}
          </Way>
        ))}
      </nav>
    </>
  );
}

interface WayProps {
  readonly to: ListRoute;
  readonly from: ListRoute;
  readonly children: string;
}

function Way({ to, from, children }: WayProps) {
  const place = routeTo(to);
  return (
    <a href={place} aria-current={place === routeTo(from) ? 'page' : undefined}>
      {children}
    </a>
  );
}
