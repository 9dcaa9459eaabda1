/** Leads from mark to mark by keys: into view, card open, and told to who listens. */
import { fill, words } from '@/components/words';
import { announce } from '@/services/announcer';
import type { Mark, PageMarking } from '../page/marking';
import { bringIntoView, marksInOrder, stepFrom, wordsOf } from './find-marks';
import type { Hovering } from './hovering';

/** Makes the steps of one frame, each from where the last one led. */
export function createStepper(marking: PageMarking, hovering: Hovering): (by: 1 | -1) => void {
  let last: Mark | undefined;
  return (by) => {
    const marks = marksInOrder(marking);
    if (marks.length === 0) return announce(words.noTerms, words.language);
    const index = stepFrom(marks, hovering.shown() ?? last, by);
    const mark = marks[index] as Mark;
    last = mark;
    bringIntoView(mark);
    hovering.open(mark, false);
    announce(fill(words.termOf, index + 1, marks.length, wordsOf(mark)), words.language);
  };
}
