/** What the address bar suggests after our keyword, and where a choice leads. */
import type { Entry } from '@/data/glossary';
import { placeOf, routeTo } from './routes';
import type { SearchAnswer, SearchResult } from './search';

export interface Suggestion {
  /** What stands in the address bar while it is chosen; no two are alike. */
  readonly content: string;
  readonly name: string;
  /** The field and the definition of an entry; empty where the name says it all. */
  readonly detail: string;
  /** Its place on the glossary page. */
  readonly place: string;
}

/** Suggestions for an answer, best first; the nearest names where nothing was found. */
export function suggestionsFor(
  { results, suggestions }: SearchAnswer,
  definitionOf: (id: string) => Entry['definition'] | undefined,
): Suggestion[] {
  const found = results.length > 0 ? results : suggestions;
  return found.flatMap((result) => suggestionOf(result, definitionOf) ?? []);
}

function suggestionOf(
  result: SearchResult,
  definitionOf: (id: string) => string | undefined,
): Suggestion | undefined {
  if (result.kind === 'side-by-side') {
    const name = result.titles.join(' + ');
    const place = routeTo({ page: 'side-by-side', ids: result.entries });
    return { content: name, name, detail: '', place };
  }
  const { title, field } = result;
  return {
    content: field ? `${title} · ${field}` : title,
    name: title,
    detail: [field, result.kind === 'entry' && definitionOf(result.id)].filter(Boolean).join(' · '),
    place: placeOf(result),
  };
}

type Shown = Pick<Suggestion, 'name' | 'detail'>;

/** A suggestion as Firefox shows it. */
export function plainDescription({ name, detail }: Shown): string {
  return detail ? `${name}: ${detail}` : name;
}

/** A suggestion as Chrome shows it: in XML, the name made strong and the rest quiet. */
export function xmlDescription({ name, detail }: Shown): string {
  const strong = `<match>${escapeXml(name)}</match>`;
  return detail ? `${strong} <dim>${escapeXml(detail)}</dim>` : strong;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that stands in XML as it is. Control characters have no place there and are left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']|\p{Cc}/gu, (character) => ENTITIES[character] ?? '');
}
