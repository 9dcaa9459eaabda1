/** True for acronyms and the like, which are the term only in their own case. */
export function caseMatters(form: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(form) && !/\s/.test(form.trim());
}
