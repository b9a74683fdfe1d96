import { expect, it } from 'vitest';
import { countWords } from '#client/coverage/change-count.tsx';

it('counts what closed, and apart from it what was taken out of scope', () => {
  expect(countWords([{ change: 'closed' }, { change: 'other' }])).toBe(
    '1 closed, 0 opened, 1 otherwise changed, in this collection.',
  );
  expect(countWords([{ change: 'scoped' }])).toBe(
    '0 closed, 0 opened, 0 otherwise changed, in this collection. 1 taken out of scope or back into it, which closes no gap.',
  );
  expect(countWords([])).toBe('Nothing changed in these cells.');
});
