import { closed } from '#contracts/reference.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { Told } from './told.ts';

/** So many parts are put into words: the strongest. Words in common are told only where they add most. */
const mostSaid = 3;

/** Why two things are related: "Related because editors read both as support for X, and one cites the other." */
export const sentenceFrom = (projection: Projection, shares: readonly Told[]): string => {
  const told = shares.filter(({ reason }, place) => reason !== 'words' || place === 0).slice(0, mostSaid);
  const clauses = merged(told.map((share) => clauseFrom(projection, share)));
  return closed(`Related because ${joined(bySubject(clauses))}`);
};

const clauseFrom = (projection: Projection, told: Told): Clause => {
  if (told.reason === 'shared') return clauseOf(projection, told);
  if (told.reason === 'rest')
    return whole(`both are linked to ${told.count === 1 ? '1 other thing' : `${told.count} other things`}`);
  if (told.reason === 'citation') return whole(isMutual(told.links) ? 'each cites the other' : 'one cites the other');
  return whole('their titles and summaries use some of the same words');
};

const whole = (template: string): Clause => ({ template, names: [] });

const isMutual = (links: readonly ProjectedLink[]): boolean => new Set(links.map(({ from }) => from)).size > 1;

/** What is shared alike is said once: "both are set in Boston and Somerville". */
const merged = (clauses: readonly Clause[]): Clause[] => {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const at = clause.template.startsWith('{it}')
      ? -1
      : kept.findIndex(({ template, names }) => template === clause.template && names.length > 0);
    const same = kept[at];
    if (same) kept[at] = { ...same, names: [...same.names, ...clause.names] };
    else kept.push(clause);
  }
  return kept;
};

/** "both are set in Boston and were published in X": a subject that several have is said once. */
const bySubject = (clauses: readonly Clause[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const { template, names } of clauses) {
    const sentence = template.replace('{it}', () => listed(names));
    const subject = names.length > 0 ? subjects.find((one) => template.startsWith(one)) : undefined;
    const key = subject ?? sentence;
    const predicate = subject ? sentence.slice(subject.length) : sentence;
    groups.set(key, [...(groups.get(key) ?? []), predicate]);
  }
  return [...groups].map(([subject, predicates]) =>
    subjects.includes(subject) ? `${subject}${listed(predicates)}` : listed(predicates),
  );
};

const subjects = ['both ', 'editors ', 'the publisher '];

/** Clauses of which one holds an "and" are kept apart by commas. */
const joined = (clauses: readonly string[]): string => {
  const [first = '', second, ...others] = clauses;
  if (second === undefined) return first;
  if (others.length === 0 && !/ and /.test(clauses.join(''))) return `${first} and ${second}`;
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1) ?? ''}`;
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listed = (words: readonly string[]): string => list.format(words);
