import { describe, expect, it } from 'vitest';
import { cellStates } from '#contracts/coverage.ts';
import { svgWhole } from '#client/canvas/svg.ts';
import { linesOf, matrixOf } from '#client/coverage/coverage-matrix.ts';
import { measuresOf } from '#client/coverage/matrix-measures.ts';
import { matrixSvg } from '#client/coverage/matrix-svg.ts';
import { anAnswer } from '#client/coverage/testing/an-answer.ts';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';

const everyState = new Set(cellStates);
const drawn = (
  answer: typeof shareAndTrust,
  shown: ReadonlySet<(typeof cellStates)[number]> = everyState,
  caption = 'Tactics by settings',
): string => {
  const matrix = matrixOf(answer);
  const lines = linesOf(matrix, { order: 'collection', isGrouped: true, text: '', shown: everyState });
  const measures = measuresOf(matrix, answer.cells, false);
  return svgWhole(matrixSvg({ matrix, lines, measures, shown, theme: 'light', caption }));
};

describe('the matrix as SVG', () => {
  it('has each row, column, group, count and the meaning of each pattern as text', () => {
    const svg = drawn(shareAndTrust);
    for (const text of ['Share a Vision', 'Diagnosis', 'Education', '2·1', 'Out of scope', 'Tactics by settings'])
      expect(svg).toContain(`>${text}<`);
    expect(svg).toContain('<title>Share a Vision, Education: one study, 1 paper, 0 cases in this collection</title>');
  });

  it('has a dot for cells in states that are not shown, none for what holds nothing', () => {
    const svg = drawn(shareAndTrust, new Set(['covered', 'none']));
    expect(svg).not.toContain('Share a Vision, Education: one study');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(drawn(shareAndTrust)).not.toContain('<circle');
  });

  it('breaks a long caption into lines that it has room for', () => {
    const words = Array.from({ length: 30 }, (_, at) => `word${at}`);
    const lines = [...drawn(shareAndTrust, everyState, words.join(' ')).matchAll(/>(word[^<]*)<\/text>/g)];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(([, text]) => text).join(' ')).toBe(words.join(' '));
  });

  it('takes whatever stands in a title as text', () => {
    const svg = drawn(anAnswer({ rows: [['tactic:x', '<script>"&\u0001']], columns: [['topic:y', 'A & B']] }));
    expect(svg).toContain('&lt;script&gt;&quot;&amp;<');
    expect(svg).not.toContain('<script>');
  });
});
