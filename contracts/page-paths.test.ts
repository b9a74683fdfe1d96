import { expect, test } from 'vitest';
import { isPagePath } from './page-paths.ts';

test.each(['/', '/guide', '/guide/', '/node/paper:x', '/view/abc/table'])('%s has a page', (path) => {
  expect(isPagePath(path)).toBe(true);
});

test.each(['/nope', '/guide/nope', '/node', '/node/a/b'])('%s has none', (path) => {
  expect(isPagePath(path)).toBe(false);
});
