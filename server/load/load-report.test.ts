import { expect, test } from 'vitest';
import { loadReport } from './load-report.ts';

test('a load says how much it created and updated, and the revision that it made', () => {
  const report = loadReport({ revision: 3, created: ['a', 'b'], updated: ['c'], unchanged: 7, kept: [] });
  expect(report).toBe('created 2, updated 1\nunchanged 7, kept 0\nrevision 3');
});

test('a load that finds everything as it is says that nothing changed', () => {
  const report = loadReport({ revision: 3, created: [], updated: [], unchanged: 7, kept: [] });
  expect(report).toBe('nothing changed\nunchanged 7, kept 0\nrevision 3');
});

test('a load names what it left as editors had it', () => {
  const report = loadReport({ revision: 3, created: [], updated: [], unchanged: 7, kept: ['paper:x'] });
  expect(report).toContain('kept 1');
  expect(report).toContain('  paper:x');
});
