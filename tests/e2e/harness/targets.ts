/** What can be pressed on a page of ours and is too small for a finger or an unsteady hand. */
import type { Page } from 'playwright-core';

/** CSS px each way (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** All that can be pressed and is shown, but for words in a text and the boxes of choices that have a label. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    (least) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [role=option], [role=tab]',
        ),
      ]
        .filter((target) => !target.matches('.skip, p :is(a, .link), label input, .twins a'))
        .filter((target) => target.checkVisibility({ contentVisibilityAuto: true }))
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < least || height < least;
        })
        .map((target) => target.outerHTML.slice(0, 120)),
    LEAST,
  );
}
