/** Puts into words how it goes with a glossary's source. */
import type { Check, Trouble } from '@/core/subscriptions/check';
import { fill, words } from '../words';

/** What kept an update away: "The server answers with the error 404." */
export function sayTrouble(trouble: Trouble): string {
  const text = words.own.subscribe.troubles;
  switch (trouble.kind) {
    case 'status':
      return fill(
        trouble.status === 404 || trouble.status === 410 ? text.gone : text.status,
        trouble.status,
      );
    case 'not-agreed':
      return fill(text['not-agreed'], trouble.origin);
    case 'unreadable': {
      const { line, reason } = trouble.fault;
      return line === undefined
        ? fill(text.unreadable, reason)
        : fill(text.unreadableAt, reason, line);
    }
    case 'shrunk':
      return fill(text.shrunk, trouble.before, trouble.after);
    case 'not-stored':
      return fill(text['not-stored'], trouble.reason);
    default:
      return text[trouble.kind];
  }
}

/** "As of 5 May 2026, 14:03." */
export function sayGood({ goodAt }: Check): string | undefined {
  if (goodAt === undefined) return undefined;
  return fill(words.own.subscribe.good, new Date(goodAt).toLocaleString(words.language));
}
