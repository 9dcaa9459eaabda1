/** What is wrong with the arguments, for one line on standard error. */
export class UsageError extends Error {}
