/** Of a study or case that counts for nothing that a situation names, and has none of its words. */
export const farWords = 'Not from your setting';
