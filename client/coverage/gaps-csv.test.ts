import { expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { gapsCsv } from '#client/coverage/gaps-csv.ts';

const parts = [
  { name: 'covered around it', factor: 1.067, value: 0.094 },
  { name: 'audiences waiting', factor: 2, value: 1 },
];
const cell = { row: NodeId.parse('tactic:share'), column: NodeId.parse('topic:education') };

it('writes one line a gap, with its parts, its reason and who waits', () => {
  const csv = gapsCsv({
    revision: 3,
    date: '2026-11-27',
    staleAfter: 15,
    total: 1,
    items: [
      {
        kind: 'cell',
        cell: { ...cell, rows: 'tactic', columns: 'setting' },
        title: 'Share in Education',
        state: 'none',
        score: 1.094,
        parts,
        reason: 'No paper and no case speaks; one audience waits.',
        waiting: [{ id: NodeId.parse('audience:mayors'), title: 'Mayors' }],
      },
    ],
  });
  expect(csv.trimEnd().split('\r\n')).toEqual([
    '\uFEFFplace,title,state,row id,column id,score,covered around it: factor,covered around it: adds,audiences waiting: factor,audiences waiting: adds,who waits,reason,revision,date,old after years',
    '1,Share in Education,none,tactic:share,topic:education,1.094,1.067,0.094,2,1.000,Mayors,No paper and no case speaks; one audience waits.,3,2026-11-27,15',
  ]);
});
