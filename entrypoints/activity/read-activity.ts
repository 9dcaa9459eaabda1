/** Asks the frames of a tab what Gloss does in them: by a look at what its script has left there. */
import { browser } from 'wxt/browser';
import { type Activity, activityOf, type FrameActivity } from '@/core/activity';
import type { Why } from '@/core/budget';
import type { World } from '../page/world';

/** What Gloss does in a tab; nothing where the browser does not let us in, or no script of ours is there. */
export async function readActivity(tabId: number): Promise<Activity | undefined> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: activityHere,
      injectImmediately: true,
    })
    .catch(() => []);
  return activityOf(answers.flatMap(({ result }) => result ?? []));
}

/** Runs in the frame, and stands on its own. */
function activityHere(): FrameActivity {
  const { glossStarted = false, glossMarking, glossSpent } = globalThis as World;
  const blocks = glossMarking?.blocks() ?? [];
  const withForms = blocks.filter(({ reading }) => reading.candidates.length > 0);
  const whys: Partial<Record<Why, number>> = {};
  for (const { matches, whys: reasons, isShown } of withForms) {
    if (!isShown) continue;
    for (let index = 0; index < matches.length; index++) {
      const why = reasons[index] ?? 'budget';
      whys[why] = (whys[why] ?? 0) + 1;
    }
  }
  return {
    isStarted: glossStarted,
    isMarking: glossMarking !== undefined,
    isHidden: document.visibilityState !== 'visible' || innerWidth === 0,
    spent: glossSpent,
    blocks: blocks.length,
    withForms: withForms.length,
    foreign: withForms.filter(({ language }) => language === 'other').length,
    whys,
    hasLeftAlone: glossMarking?.hasLeftAlone() ?? false,
  };
}
