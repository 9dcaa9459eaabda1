/** Notes what the reader looks up. */
import type { Reference, View } from '@/core/views';
import { ask } from '@/services/messaging';

type AskView = (reference: Reference) => Promise<View | undefined>;

/** The same way to views, by which what the reader looks up stands in their list of recent ones. */
export function noting(view: AskView): AskView {
  return async (reference) => {
    const found = await view(reference);
    if (found) void ask({ type: 'change', change: { kind: 'opened', reference } });
    return found;
  };
}
