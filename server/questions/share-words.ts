import { counted, type KindWords } from '#contracts/kind-words.ts';

/** "4 of 16 tactics", "None of 3 sectors". */
export const share = (part: number, whole: number, words: KindWords): string =>
  `${part === 0 ? 'None' : part} of ${counted(whole, words)}`;
