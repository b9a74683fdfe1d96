import { expect, it } from 'vitest';
import { cellStates } from '#contracts/coverage.ts';
import { leftOutWords } from '#client/coverage/left-out-words.ts';

it('says which cells and rows a picture leaves out, and nothing where it has all', () => {
  expect(leftOutWords({ text: '', shown: new Set(cellStates) }, 0)).toBe('');
  const shown = new Set(cellStates.filter((state) => state !== 'none' && state !== 'stale'));
  expect(leftOutWords({ text: ' educ ', shown }, 15)).toBe(
    'Cells left out, as dots: none, stale. Only rows with “educ”. 15 rows left out.',
  );
});
