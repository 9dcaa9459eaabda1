import type { Group, ListedEntry } from '@/core/contents';
import { placeOf } from '@/core/routes';
import { CONTENT_LANGUAGE, words } from '../words';
import { LevelDots } from './LevelDots';

export interface EntryGroupsProps {
  readonly groups: readonly Group<ListedEntry>[];
}

/**
 * Entries under the letters that they begin with. Groups out of sight cost next to nothing: the
 * style sheet lays them out only when they come near, and knows their size from their count.
 */
export function EntryGroups({ groups }: EntryGroupsProps) {
  return (
    <div class="groups">
      {groups.map(({ key, records }) => (
        <section key={key} class="group" style={{ '--count': records.length }}>
          {key && <h2>{letterName(key)}</h2>}
          <ul class="entries" lang={CONTENT_LANGUAGE}>
            {records.map(({ id, headword, level }) => (
              <li key={id}>
                <a href={placeOf({ kind: 'entry', id })}>{headword}</a>
                {level && <LevelDots level={level} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** "A"; "0–9" for what begins with no letter. */
export function letterName(letter: string): string {
  return letter === '#' ? words.glossary.otherSignsShort : letter;
}
