export interface PictureFacts {
  /** Of the collection. */
  readonly title: string;
  readonly revision: number | null;
  /** What is left out of the picture, in words. */
  readonly leftOut: readonly string[];
  /** Where the same is seen again. */
  readonly address: string;
}

/** A longer address would be read by nobody. */
const longestAddress = 200;

/** What a picture says of itself when it lies in a drawer: what it is, of when, and what it leaves out. */
export const pictureCaption = ({ title, revision, leftOut, address }: PictureFacts, at: Date): string[] => [
  [
    ...new Set([title, 'Throughline']),
    `${at.toISOString().slice(0, 10)}${revision === null ? '' : `, revision ${revision}`}`,
  ].join(' · '),
  ...(leftOut.length > 0 ? [`Not all of it: ${leftOut.join(' · ')}`] : []),
  ...(address.length <= longestAddress ? [address] : []),
];
