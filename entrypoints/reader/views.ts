/** The glossary's views, asked of the background and kept at hand in one frame. */
import type { Reference, View } from '@/core/views';
import { ask } from '@/services/messaging';

const views = new Map<string, Promise<View | undefined>>();
/** Views kept at hand in one frame; the oldest goes first. */
const MOST_VIEWS = 50;

/** A view; `undefined` where it cannot be had, and then it is asked for anew next time. */
export function viewOf(reference: Reference): Promise<View | undefined> {
  const key = `${reference.kind}:${reference.id}`;
  const known = views.get(key);
  if (known) return known;
  const asked = ask({ type: 'view', reference }).then((view) => {
    if (!view) views.delete(key);
    return view;
  });
  views.set(key, asked);
  const [oldest] = views.keys();
  if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
  return asked;
}
