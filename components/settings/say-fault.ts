/** Puts into words what is wrong with a value in a file. */
import type { Fault } from '@/core/faults';
import { fill, words } from '../words';

/** A sentence that names the place first: "settings.delay is a text, where a number belongs." */
export function sayFault(fault: Fault): string {
  const { faults, shapes } = words.settings.backup;
  const sentence = faults[fault.kind];
  switch (fault.kind) {
    case 'missing':
      return fill(sentence, fault.path);
    case 'shape':
      return fill(sentence, fault.path, shapes[fault.expected], shapes[fault.found]);
    case 'choice':
      return fill(sentence, fault.path, anyOf(fault.options), fault.found);
    case 'address':
      return fill(sentence, fault.path, fault.found);
    default:
      return fill(sentence, fault.path, fault.limit);
  }
}

function anyOf(options: readonly string[]): string {
  const last = options.at(-1) ?? '';
  if (options.length < 2) return last;
  return fill(words.settings.backup.or, options.slice(0, -1).join(words.listSeparator), last);
}
