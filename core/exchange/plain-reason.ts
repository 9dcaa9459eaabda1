/** What a schema has to say of a record, in words for whoever wrote the file. */
import type * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
  strict_object: 'an object in braces',
  record: 'an object in braces',
};

/** "criteria[2].values" */
export function fieldOf(issue: Issue): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path ? '.' : ''}${String(key)}`;
  }
  return path;
}

/** Goes on where the field stops: "is missing". */
export function plainReason(issue: Issue): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'picklist') return `is ${issue.received}; it can be ${choices(issue)}`;
  if (issue.type === 'max_value') return `is ${issue.received}; at most ${issue.requirement}`;
  if (issue.type === 'min_value') return `is ${issue.received}; at least ${issue.requirement}`;
  if (issue.type === 'url') return 'is no address';
  const wanted = TYPES[issue.type];
  return wanted ? `is not ${wanted}` : issue.message;
}

/** '("a" | "b")' as '"a", "b"'. */
function choices({ expected }: Issue): string {
  return expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ') ?? '';
}
