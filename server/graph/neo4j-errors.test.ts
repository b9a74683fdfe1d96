import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { GraphUnavailable, InvalidChange } from './errors.ts';
import { isRefusal, isStaleBookmark, neo4jFault, setUpFault } from './neo4j-errors.ts';

const place = { uri: 'neo4j://graph.example:7687', database: undefined };
const fault = (code: string, message = 'secret details'): unknown =>
  neo4jFault(new Neo4jError(message, code, '50N42', 'error'), place);

const error = (code: string): Neo4jError => new Neo4jError('', code, '', '');

test('what a server says is told by its code, with what to do', () => {
  expect(fault('ServiceUnavailable')).toMatchObject({
    name: 'GraphUnavailable',
    message:
      'Neo4j at neo4j://graph.example:7687 can’t be reached. Start it, or correct NEO4J_URI; Throughline tries again by itself.',
  });
  expect(fault('Neo.ClientError.Security.AuthenticationRateLimit')).toMatchObject({ name: 'GraphUnavailable' });
  expect(fault('Neo.ClientError.Security.Forbidden')).toMatchObject({
    name: 'GraphUnavailable',
    message: expect.stringContaining('doesn’t let this user') as unknown,
  });
  expect(fault('Neo.ClientError.Schema.ConstraintValidationFailed')).toMatchObject({ name: 'GraphConflict' });
  expect(fault('Neo.TransientError.Transaction.DeadlockDetected')).toMatchObject({ name: 'GraphConflict' });
  expect(fault('Neo.TransientError.General.DatabaseUnavailable')).toMatchObject({ name: 'GraphUnavailable' });
  expect(fault('Neo.TransientError.General.MemoryPoolOutOfMemoryError')).toMatchObject({
    name: 'GraphUnavailable',
    message: expect.stringContaining('too little memory for so large a change') as unknown,
  });
  expect(fault('N/A', 'Connection acquisition timed out in 2500 ms.')).toMatchObject({ name: 'GraphUnavailable' });
});

test('what nobody foresaw stays what it was, and so do our own faults', () => {
  const syntax = new Neo4jError('bad', 'Neo.ClientError.Statement.SyntaxError', '42001', 'error');
  const ours = new InvalidChange([]);
  expect([neo4jFault(syntax, place), neo4jFault(ours, place)]).toEqual([syntax, ours]);
});

test('only a refused password is a refusal, only a lost bookmark a stale one', () => {
  expect(
    ['Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.Forbidden', 'ServiceUnavailable'].map((code) =>
      isRefusal(error(code)),
    ),
  ).toEqual([true, false, false]);
  expect(
    ['Neo.ClientError.Transaction.InvalidBookmark', 'Neo.TransientError.Transaction.BookmarkTimeout', 'N/A'].map(
      (code) => isStaleBookmark(error(code)),
    ),
  ).toEqual([true, true, false]);
});

test.each([
  ['Neo.TransientError.Transaction.DeadlockDetected', 'was busy while it was set up'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'refuses a constraint or an index that Throughline needs'],
  ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'or use an empty database (NEO4J_DATABASE).'],
  ['Neo.ClientError.Procedure.ProcedureCallFailed', 'has not made its indexes yet'],
])('while a database is set up, %s means that it can’t be used yet', (code, sentence) => {
  const told = setUpFault(error(code), place);
  expect(told).toBeInstanceOf(GraphUnavailable);
  expect(String(told)).toContain(sentence);
});

test('a refusal while a database is set up stays one, so that it is not tried again at once', () => {
  const refusal = error('Neo.ClientError.Security.Unauthorized');
  expect(setUpFault(refusal, place)).toBe(refusal);
});
