import type { Evidence } from '#contracts/graph.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Who put a piece of evidence on record, how, and on which day (UTC). */
export const addedWords = ({ method, addedBy, addedAt }: Pick<Evidence, 'method' | 'addedBy' | 'addedAt'>): string =>
  `${methods[method]} ${addedBy} on ${days.format(new Date(addedAt))}`;

const methods: Readonly<Record<Evidence['method'], string>> = {
  human: 'Added by',
  rule: 'Added by a rule for',
  import: 'Imported by',
};
