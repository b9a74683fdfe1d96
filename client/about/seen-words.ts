/** The state in which a collection is seen. */
export interface Seen {
  /** Of this server, as the reader knows it. */
  readonly address: string;
  /** Null until it is known. */
  readonly revision: number | null;
  readonly day: Date;
}

/** "https://example.org, revision 12, seen on 5 June 2026." */
export const seenWords = ({ address, revision, day }: Seen): string =>
  [address, ...(revision === null ? [] : [`revision ${revision}`]), `seen on ${days.format(day)}.`].join(', ');

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
