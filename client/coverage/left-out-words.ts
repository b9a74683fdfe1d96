import { cellStates } from '#contracts/coverage.ts';
import type { Arrangement } from '#client/coverage/coverage-matrix.ts';

/** What of a matrix a picture leaves out, as a caption says it; "" for nothing. */
export const leftOutWords = ({ text, shown }: Pick<Arrangement, 'text' | 'shown'>, leftOutRows: number): string => {
  const states = cellStates.filter((state) => !shown.has(state));
  const cells = states.length === 0 ? '' : `Cells left out, as dots: ${states.join(', ')}. `;
  const words = text.trim() === '' ? '' : `Only rows with “${text.trim()}”. `;
  const rows = leftOutRows === 0 ? '' : `${leftOutRows} ${leftOutRows === 1 ? 'row' : 'rows'} left out.`;
  return `${cells}${words}${rows}`.trim();
};
