import type { z } from 'zod';
import type { Fault } from './errors.ts';

type Issue = z.core.$ZodIssue;

/** What was wrong with some input, field by field, in words that say what was expected. */
export const faultsOf = (issues: readonly Issue[]): Fault[] => issues.flatMap((issue) => faultsIn(issue, []));

const faultsIn = (issue: Issue, above: readonly PropertyKey[]): Fault[] => {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: fieldOf([...path, key]), expected: 'no such field' }));
  if (issue.code !== 'invalid_union') return [{ field: fieldOf(path), expected: expectedBy(issue) }];
  const furthest = optionReachedFurthest(issue.errors);
  if (furthest) return furthest.flatMap((inner) => faultsIn(inner, path));
  return [{ field: fieldOf(path), expected: alternatives(issue) }];
};

/** Of a union's options, the one that the input got inside of: what it says is what the sender meant. */
const optionReachedFurthest = (options: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  options.find((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0));

const alternatives = (issue: z.core.$ZodIssueInvalidUnion): string => {
  const each = issue.errors.flatMap((issues) => issues.slice(0, 1).map((inner) => expectedBy(inner)));
  return each.length > 0 ? [...new Set(each)].join(' or ') : 'one of the allowed forms';
};

const expectedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected === 'int' ? 'whole number' : issue.expected);
    case 'invalid_value':
      return issue.values.length === 1 ? quoted(issue.values[0]) : `one of ${issue.values.map(quoted).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    default:
      return issue.message;
  }
};

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };
const bound = (origin: string, words: string, limit: number | bigint): string =>
  `${words} ${limit}${units[origin] ?? ''}`;

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

const withArticle = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** The first step only says which part of the request it is: the field's own name is what the sender knows. */
const fieldOf = (path: readonly PropertyKey[]): string => {
  const [part, ...field] = path.map((step) => String(step));
  const name = field.length > 0 ? field.join('.') : (part ?? 'request');
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
};

const longestName = 100;
