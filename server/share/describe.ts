import type { Content } from './content.ts';

/** What a file holds, in a sentence or three, for the formats that have a place for it. */
export const descriptionOf = ({ about, revision, missing = [] }: Content): string =>
  [
    about ? `${about.title}, revision ${revision}.` : `Revision ${revision}.`,
    ...(about ? [about.licence] : []),
    ...(missing.length > 0 ? [`The view names what is not there any more: ${missing.join(', ')}.`] : []),
  ].join(' ');
