import { describe, expect, it } from 'vitest';
import { cellStates } from '#contracts/coverage.ts';
import { svgWhole } from '#client/canvas/svg.ts';
import { linesOf, matrixOf } from '#client/coverage/coverage-matrix.ts';
import { measuresOf } from '#client/coverage/matrix-measures.ts';
import { matrixSvg } from '#client/coverage/matrix-svg.ts';
import { anAnswer } from '#client/coverage/testing/an-answer.ts';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';

const everyState = new Set(cellStates);
const drawn = (answer: typeof shareAndTrust, shown: ReadonlySet<(typeof cellStates)[number]> = everyState): string => {
  const matrix = matrixOf(answer);
  const lines = linesOf(matrix, { order: 'collection', isGrouped: true, text: '', shown: everyState });
  const measures = measuresOf(matrix, answer.cells, false);
  return svgWhole(matrixSvg({ matrix, lines, measures, shown, theme: 'light', caption: 'Tactics by settings' }));
};

describe('the matrix as SVG', () => {
  it('has each row, column, group, count and the meaning of each pattern as text', () => {
    const svg = drawn(shareAndTrust);
    for (const text of ['Share a Vision', 'Diagnosis', 'Education', '2·1', 'Out of scope', 'Tactics by settings'])
      expect(svg).toContain(`>${text}<`);
    expect(svg).toContain('<title>Share a Vision, Education: one study, 1 paper, 0 cases in this collection</title>');
  });

  it('leaves out cells in states that are not shown', () => {
    expect(drawn(shareAndTrust, new Set(['covered']))).not.toContain('Share a Vision, Education: one study');
  });

  it('takes whatever stands in a title as text', () => {
    const svg = drawn(anAnswer({ rows: [['tactic:x', '<script>"&\u0001']], columns: [['topic:y', 'A & B']] }));
    expect(svg).toContain('&lt;script&gt;&quot;&amp;<');
    expect(svg).not.toContain('<script>');
  });
});
