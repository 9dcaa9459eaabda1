/** The terms of a whole tab, all its frames together, as our own pages list them. */
import type { Entry } from '@/data/glossary';
import type { PageTerm } from './messages';
import { nearerWhy } from './page-terms';

/** A term of the page with what the glossary and the reader say of it. */
export interface ListedTerm extends PageTerm {
  readonly headword: string;
  readonly level: Entry['level'];
  /** The frame that it first stands in, to be told when the term is to be revealed. */
  readonly frame: number;
  readonly isKnown: boolean;
}

/** What one frame has answered. */
export interface FrameTerms {
  readonly frame: number;
  readonly terms: readonly PageTerm[];
}

type Named = Pick<Entry, 'id' | 'headword' | 'level'>;

/**
 * Terms in the order of the page, frame after frame; one that stands in several frames is listed
 * once. `known` holds the ids of what the reader knows.
 */
export function listedTerms(
  frames: readonly FrameTerms[],
  entries: readonly Named[],
  known: ReadonlySet<string>,
): ListedTerm[] {
  const together = addedUp(frames);
  const found = new Map(
    entries.flatMap((entry) => (together.has(entry.id) ? [[entry.id, entry]] : [])),
  );
  return [...together.values()].map((term) => ({
    ...term,
    headword: found.get(term.id)?.headword ?? term.text,
    level: found.get(term.id)?.level,
    isKnown: known.has(term.id),
  }));
}

type FrameTerm = PageTerm & Pick<ListedTerm, 'frame'>;

function addedUp(frames: readonly FrameTerms[]): Map<string, FrameTerm> {
  const together = new Map<string, FrameTerm>();
  for (const { frame, terms } of frames.toSorted((a, b) => a.frame - b.frame)) {
    for (const term of terms) {
      const before = together.get(term.id);
      together.set(term.id, before ? added(before, term) : { ...term, frame });
    }
  }
  return together;
}

function added(before: FrameTerm, { count, marks, why }: PageTerm): FrameTerm {
  return {
    ...before,
    count: before.count + count,
    marks: before.marks + marks,
    why: nearerWhy(before.why, why),
  };
}
