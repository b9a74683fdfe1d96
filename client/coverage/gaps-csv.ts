import type { Gap, GapsAnswer } from '#contracts/coverage.ts';
import { scoreText } from '#contracts/score.ts';
import { byteOrderMark, csvLines } from '#client/coverage/csv-lines.ts';

/** One line a gap (RFC 4180), with its parts and its reason. */
export const gapsCsv = ({ items, revision, date, staleAfter }: GapsAnswer): string => {
  const parts = items[0]?.parts.map(({ name }) => name) ?? [];
  const heads = [
    'place',
    'title',
    'state',
    'row id',
    'column id',
    'score',
    ...parts.flatMap((name) => [`${name}: factor`, `${name}: adds`]),
    'who waits',
    'reason',
    'revision',
    'date',
    'old after years',
  ];
  const lines = items.map((gap, at) => [
    at + 1,
    gap.title,
    gap.state,
    ...idsOf(gap),
    scoreText(gap.score),
    ...gap.parts.flatMap(({ factor, value }) => [factor, scoreText(value)]),
    gap.waiting.map(({ title }) => title).join('; '),
    gap.reason,
    revision,
    date,
    staleAfter,
  ]);
  return byteOrderMark + csvLines([heads, ...lines]);
};

const idsOf = (gap: Gap): [row: string, column: string] =>
  gap.kind === 'node' ? [gap.node, ''] : [gap.cell.row, gap.cell.column];
