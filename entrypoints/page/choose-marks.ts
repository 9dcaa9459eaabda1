/** Judges the blocks of a page, and chooses which of their matches are marked. */
import { createBudget, type PageSight, type Why } from '@/core/budget';
import { type Meant, withoutExcluded } from '@/core/exclude';
import type { Finder } from '@/core/finder';
import type { Match } from '@/core/judge';
import type { Language, LanguageFollower } from '@/core/language';
import type { PageSettings } from '@/core/reader-state';
import type { Steps } from '@/core/steps';
import { tellParts } from '@/services/page-text/parts';
import { followSections } from '@/services/page-text/sections';
import { canBeMarked, isShown, type PageBlock } from './page-block';

export interface Choosing {
  /** Takes the next block, in the order of the page. */
  take(block: PageBlock): void;
  /** Chooses, and notes in every block what came out; it may pause in between. */
  finish(): Steps<void>;
  /** Whether something is marked only because the reader has it in view; asked in the end. */
  hasKept(): boolean;
  /** Whether something to be marked for the first time has been hidden, unnoticed; likewise. */
  hasHidden(): boolean;
}

/**
 * Starts to choose for a whole page. `score` is its `pageScore`; with `isFresh`, what is in view
 * now has no claim to stay.
 */
export function startChoosing(
  finder: Finder,
  score: number,
  follow: LanguageFollower,
  settings: PageSettings,
  isFresh: boolean,
): Choosing {
  const sectionOf = followSections();
  const partOf = tellParts();
  const meant = withoutExcluded(settings.notHere);
  const budget = createBudget<PageBlock>();
  const blocks: PageBlock[] = [];
  const sight = sightOf(settings);
  let hasKept = false;
  let hasHidden = false;
  return {
    take(block) {
      const { text, reading, declared } = block;
      const language = follow(reading.language, declared);
      const section = sectionOf(text.root);
      if (reading.candidates.length === 0) return;
      judgeBlock(block, finder, score, language, meant);
      blocks.push(block);
      if (!block.isShown) return;
      const { matches } = block;
      budget.add({ place: block, reading, matches, part: partOf(text.root), section });
    },
    *finish() {
      const { amount } = settings;
      const isSeen = (match: Match, block: PageBlock) => !isFresh && isPainted(match, block);
      let whys = yield* budget.choosing(amount, sight);
      hasKept = blocks.some((block) =>
        block.matches.some((match) => isSeen(match, block) && whys.get(match) !== 'marked'),
      );
      if (hasKept) whys = yield* budget.choosing(amount, { ...sight, isSeen });
      for (const block of blocks) {
        note(block, whys);
        hasHidden ||= block.marks.length > 0 && !block.isWatched && !isShown(block.text);
        yield;
      }
    },
    hasKept: () => hasKept,
    hasHidden: () => hasHidden,
  };
}

function sightOf(settings: PageSettings): PageSight<PageBlock> {
  const known = new Set(settings.known);
  const hidden = new Set(settings.hidden);
  return {
    barredBy(match, block) {
      const id = match.ids[0] as string;
      if (known.has(id)) return 'known';
      if (match.isOff || hidden.has(id)) return 'off';
      return block.markable.includes(match) ? undefined : 'link';
    },
    isSeen: () => false,
  };
}

function isPainted({ start, end }: Match, { painted }: PageBlock): boolean {
  return painted.some((seen) => seen.start === start && seen.end === end);
}

function note(block: PageBlock, whys: ReadonlyMap<Match, Why>): void {
  block.whys = block.matches.map((match) => whys.get(match) ?? 'budget');
  block.marks = block.matches.filter((_, index) => block.whys[index] === 'marked');
}

/** Judges a block with what the page says by now; blocks judged so already are left as they are. */
function judgeBlock(
  block: PageBlock,
  finder: Finder,
  score: number,
  language: Language,
  meant: Meant,
): void {
  if (block.judgedAt === score && block.language === language && !block.isPending) return;
  block.judgedAt = score;
  block.language = language;
  const verdicts = finder.judge(block.reading, score, language);
  block.isPending = verdicts.some(({ reason }) => reason.kind === 'pending');
  block.matches = verdicts.flatMap(({ match }) => (match && meant(match, block.text.text)) ?? []);
  block.markable = block.matches.filter((match) => canBeMarked(block.text, match));
}
