/** The words of a text by which it may be told from others: folded, without the words that every text has. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().normalize('NFKD').replaceAll(marks, '').match(runs) ?? [])
    .filter((word) => word.length > 2 && !stopWords.has(word))
    .map(singular);

const marks = /\p{M}/gu;
const runs = /[\p{L}\p{N}]+/gu;

/** Partnerships and partnership are one word, agencies and agency too; process and status stay as they are. */
const singular = (word: string): string => {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !'suiy'.includes(word.at(-2) ?? '') ? word.slice(0, -1) : word;
};

const stopWords: ReadonlySet<string> = new Set(
  `about after all also and any are because been before being between both but can could does done down each even
   every few for from had has have her him his how into its itself just less like made make makes many may might more
   most much must neither not now off often one only other our out over own per rather same shall she should since
   some such than that the their them then there these they this those through too under until upon use used using
   very was well were what when where whether which while who whom whose why will with within without would yet you
   your`.split(/\s+/),
);
