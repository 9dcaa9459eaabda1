/** Names that stand in every sentence: to mark them would be to mark everything. */
import { caseMatters } from './case-matters';
import { foldedWords } from './fold';
import { isTelling } from './stem';

/** Whether a name is one letter, or a word that says nothing ("the"); acronyms have their case ("IT"). */
export function isTooCommon(name: string): boolean {
  if (caseMatters(name)) return false;
  const [word, ...others] = foldedWords(name);
  if (word === undefined || others.length > 0) return false;
  return /^[a-z0-9]$/.test(word) || !isTelling(word);
}
