/** Without accents, capitals and ligatures: how words are compared everywhere. */
export const folded = (text: string): string => {
  if (/^[a-z0-9 ]*$/.test(text)) return text;
  // Some capitals come apart when they are made small: their marks go afterwards.
  const plain = text.normalize('NFKD').replaceAll(marks, '').toLowerCase().replaceAll(marks, '');
  return plain.replaceAll(/[ßæœøłđðþ]/g, (letter) => spelled[letter] ?? letter);
};

const marks = /\p{M}/gu;

/** Letters that no decomposition takes apart. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
