import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { allowedTypos, searchWords } from './search-words.ts';

const params = z.object({ words: z.string(), limit: z.int().positive() });
const row = z.object({ id: z.string(), score: z.number() });

export const searchEntities = defineQuery({
  file: 'graph/search-entities.neo4j.cypher',
  mode: 'read',
  params,
  row,
});
export const searchEvidence = defineQuery({
  file: 'graph/search-evidence.neo4j.cypher',
  mode: 'read',
  params,
  row,
});

/**
 * What a person typed as a Lucene query: any word, as it is, begun, or with letters wrong. Only letters and digits of
 * it are left, in lower case, so nothing in it is Lucene's syntax. Undefined where no word is left.
 */
export const luceneQuery = (text: string): string | undefined => {
  const words = searchWords(text);
  return words.length === 0 ? undefined : words.map(alternatives).join(' ');
};

const alternatives = (word: string): string => {
  const typos = allowedTypos(word);
  return `(${word}^4 ${word}*^2${typos === 0 ? '' : ` ${word}~${typos}`})`;
};
