/** What Gloss does on a page, put together from what its frames say of themselves. */
import type { Why } from './budget';

/** ms in all, in how many slices, and the longest of them in ms. */
export type SpentTime = readonly [ms: number, slices: number, longest: number];

/** Kinds of work, in the order in which a page has them. */
export const WORK = ['reading', 'judging', 'painting'] as const;
export type Work = (typeof WORK)[number];

/** One frame, as its script knows itself. */
export interface FrameActivity {
  /** False where no script of ours is: an image, a frame too small for text. */
  readonly isStarted: boolean;
  readonly isMarking: boolean;
  /** Nobody looks at it: a tab in the background, a frame without room. */
  readonly isHidden: boolean;
  readonly spent: Readonly<Record<Work, SpentTime>> | undefined;
  /** Blocks of text that have been read. */
  readonly blocks: number;
  /** Those of them that hold forms of terms, and those again in a language that is not read. */
  readonly withForms: number;
  readonly foreign: number;
  /** Mentions of terms that can be seen, by why they are marked or not. */
  readonly whys: Readonly<Partial<Record<Why, number>>>;
  /** A part of it never came to rest and is not followed any more. */
  readonly hasLeftAlone: boolean;
}

/**
 * - `waiting`: it will read the page once somebody looks at it
 * - `starting`: it is about to read
 * - `foreign`: it has read the page, whose language it does not know
 * - `empty`: it has read the page and found no term
 * - `marking`: it marks terms, and follows what changes
 */
export type Doing = 'waiting' | 'starting' | 'foreign' | 'empty' | 'marking';

export interface Activity {
  readonly doing: Doing;
  /** Frames that are read, and all there are. */
  readonly frames: number;
  readonly allFrames: number;
  readonly spent: Readonly<Record<Work, number>>;
  /** ms of all work together, its slices, and the longest of them. */
  readonly total: SpentTime;
  readonly blocks: number;
  readonly marks: number;
  /** Mentions that are not marked by their reasons, the commonest first. */
  readonly unmarked: readonly { readonly why: Exclude<Why, 'marked'>; readonly count: number }[];
  readonly hasLeftAlone: boolean;
}

/** What Gloss does in a tab; nothing where no frame of it has a script of ours. */
export function activityOf(frames: readonly FrameActivity[]): Activity | undefined {
  if (!frames.some(({ isStarted }) => isStarted)) return undefined;
  const sum = (of: (frame: FrameActivity) => number) =>
    frames.reduce((total, frame) => total + of(frame), 0);
  const spentOn = (work: Work, part: 0 | 1) => sum(({ spent }) => spent?.[work][part] ?? 0);
  const both = (part: 0 | 1) => WORK.reduce((total, work) => total + spentOn(work, part), 0);
  const longest = frames.flatMap(({ spent }) => WORK.map((work) => spent?.[work][2] ?? 0));
  const counts = countsOf(frames);
  const { marked: marks = 0, ...others } = counts;
  return {
    doing: doingOf(frames, Object.keys(counts).length > 0),
    frames: sum(({ isMarking }) => Number(isMarking)),
    allFrames: frames.length,
    spent: {
      reading: spentOn('reading', 0),
      judging: spentOn('judging', 0),
      painting: spentOn('painting', 0),
    },
    total: [both(0), both(1), Math.max(...longest)],
    blocks: sum(({ blocks }) => blocks),
    marks,
    unmarked: Object.entries(others)
      .map(([why, count]) => ({ why: why as keyof typeof others, count }))
      .toSorted((a, b) => b.count - a.count),
    hasLeftAlone: frames.some(({ hasLeftAlone }) => hasLeftAlone),
  };
}

function doingOf(frames: readonly FrameActivity[], hasTerms: boolean): Doing {
  const marking = frames.filter(({ isMarking }) => isMarking);
  const started = frames.filter(({ isStarted }) => isStarted);
  if (marking.length === 0)
    return started.every((frame) => frame.isHidden) ? 'waiting' : 'starting';
  if (hasTerms) return 'marking';
  const isForeign = ({ foreign, withForms }: FrameActivity) => foreign > 0 && foreign === withForms;
  return marking.some(isForeign) ? 'foreign' : 'empty';
}

function countsOf(frames: readonly FrameActivity[]): Partial<Record<Why, number>> {
  const counts: Partial<Record<Why, number>> = {};
  for (const { whys } of frames) {
    for (const [why, count] of Object.entries(whys) as [Why, number][]) {
      counts[why] = (counts[why] ?? 0) + count;
    }
  }
  return counts;
}
