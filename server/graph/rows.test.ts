import { expect, test } from 'vitest';
import { StoredEdge, StoredNode } from './rows.ts';

test('a stored node takes its kind from its id and loses nulls and what the registry doesn’t know', () => {
  const stored = {
    id: 'sector:government',
    title: 'Government',
    altTitles: null,
    searchText: 'Government',
    revision: 3,
  };
  expect(StoredNode.parse(stored)).toEqual({
    id: 'sector:government',
    kind: 'Sector',
    title: 'Government',
    revision: 3,
  });
});

test('a stored link takes its type and ends from its id and carries its evidence in the order of ids', () => {
  const said = {
    saidBy: 'editor',
    basis: 'implied',
    confidence: 'medium',
    method: 'human',
    addedBy: 'A',
    addedAt: '2026-01-01T00:00:00Z',
    source: 'paper:x',
  };
  const id = 'paper:x~SUPPORTS~tactic:y';
  const evidence = [
    { ...said, id: 'e2', edge: id, reason: 'Second.', quote: null },
    { ...said, id: 'e1', edge: id, reason: 'First.', quote: null },
  ];
  expect(StoredEdge.parse({ id, status: 'published', confidence: null, revision: 1, evidence })).toEqual({
    id,
    type: 'SUPPORTS',
    from: 'paper:x',
    to: 'tactic:y',
    status: 'published',
    revision: 1,
    evidence: [
      { ...said, id: 'e1', reason: 'First.' },
      { ...said, id: 'e2', reason: 'Second.' },
    ],
  });
});

test('a stored node that breaks its kind’s schema is refused', () => {
  expect(StoredNode.safeParse({ id: 'sector:government', revision: 1 }).success).toBe(false);
});
