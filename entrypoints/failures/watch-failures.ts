/** Hears of what goes wrong in one of our programs. */
import { browser } from 'wxt/browser';
import type { ToldFailure } from '@/core/failures';

/**
 * Calls back with each error of ours that nobody has caught. A page can send such events too, and its own
 * errors may arrive: those are not of our files.
 */
export function watchFailures(tell: (error: unknown) => void, signal?: AbortSignal): void {
  const hear = (event: Event) => {
    const { error, reason = error } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    if (!event.isTrusted || !browser.runtime?.id) return;
    if (String(reason?.stack).includes(browser.runtime.getURL('' as never))) tell(reason);
  };
  const options = signal && { signal };
  addEventListener('error', hear, options);
  addEventListener('unhandledrejection', hear, options);
}

/** An error as the background is told of it. What was thrown and is no error may hold anything. */
export function toldOf(error: unknown): ToldFailure {
  const stack = (error as Error | undefined)?.stack;
  return { message: stack ? String(error) : typeof error, stack: stack ?? '' };
}
