import type { OutlineItem } from '#client/outline/outline-tree.ts';

/** A line as it is read out: what is seen of it, without what is open below it. */
export const spokenLine = (item: OutlineItem, standing = ''): string => {
  const passage = item.role === 'evidence' ? [quoteOf(item.evidence.quote), reasonOf(item.evidence.reason)] : [];
  return [item.label, ...passage, item.note, standing].filter(Boolean).join(', ').replaceAll('., ', '. ');
};

const quoteOf = (quote: string | undefined): string => (quote ? `“${quote}”` : '');

const reasonOf = (reason: string | undefined): string => (reason ? `Editors’ reason: ${reason}` : '');
