import { describe, expect, it } from 'vitest';
import { activityOf, type FrameActivity } from '@/core/activity';

const ABSENT: FrameActivity = {
  isStarted: false,
  isMarking: false,
  isHidden: false,
  spent: undefined,
  blocks: 0,
  withForms: 0,
  foreign: 0,
  whys: {},
  hasLeftAlone: false,
};
const STARTED: FrameActivity = {
  ...ABSENT,
  isStarted: true,
  spent: { reading: [0, 0, 0], judging: [0, 0, 0], painting: [0, 0, 0] },
};
const MARKING: FrameActivity = { ...STARTED, isMarking: true, blocks: 4, withForms: 2 };

describe('what Gloss does', () => {
  it.each<[string, readonly FrameActivity[]]>([
    ['nothing where nobody lets it in', []],
    ['nothing where no frame has a script of ours', [ABSENT, ABSENT]],
  ])('is %s', (_, frames) => {
    expect(activityOf(frames)).toBeUndefined();
  });

  it.each<[string, string, readonly FrameActivity[]]>([
    ['waits', 'waiting', [{ ...STARTED, isHidden: true }, { ...ABSENT }]],
    ['is about to read', 'starting', [STARTED, { ...STARTED, isHidden: true }]],
    ['has found nothing', 'empty', [MARKING]],
    ['has found nothing in one language or another', 'empty', [{ ...MARKING, foreign: 1 }]],
    ['does not know the language', 'foreign', [{ ...MARKING, foreign: 2 }]],
    ['marks', 'marking', [{ ...MARKING, whys: { marked: 1 } }]],
    [
      'marks in a frame',
      'marking',
      [
        { ...MARKING, foreign: 2 },
        { ...MARKING, whys: { known: 1 } },
      ],
    ],
    [
      'marks where another frame waits',
      'marking',
      [
        { ...STARTED, isHidden: true },
        { ...MARKING, whys: { marked: 1 } },
      ],
    ],
  ])('%s: %s', (_, doing, frames) => {
    expect(activityOf(frames)?.doing).toBe(doing);
  });
});

describe('the figures', () => {
  const activity = activityOf([
    {
      ...MARKING,
      spent: { reading: [3, 2, 2.5], judging: [1, 1, 1], painting: [0.5, 1, 0.5] },
      whys: { marked: 3, budget: 2, known: 1 },
    },
    {
      ...MARKING,
      spent: { reading: [8, 1, 8], judging: [2, 4, 0.7], painting: [0, 0, 0] },
      whys: { budget: 1, link: 5 },
      hasLeftAlone: true,
    },
    ABSENT,
  ]);

  it('are those of all frames together', () => {
    expect(activity).toMatchObject({
      frames: 2,
      allFrames: 3,
      blocks: 8,
      marks: 3,
      spent: { reading: 11, judging: 3, painting: 0.5 },
      total: [14.5, 9, 8],
      hasLeftAlone: true,
    });
  });

  it('name what is not marked by its reasons, the commonest first', () => {
    expect(activity?.unmarked).toEqual([
      { why: 'link', count: 5 },
      { why: 'budget', count: 3 },
      { why: 'known', count: 1 },
    ]);
  });
});
