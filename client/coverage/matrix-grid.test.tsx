import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type CellState, cellStates } from '#contracts/coverage.ts';
import { linesOf, matrixOf } from '#client/coverage/coverage-matrix.ts';
import { MatrixGrid } from '#client/coverage/matrix-grid.tsx';
import { measuresOf } from '#client/coverage/matrix-measures.ts';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';

const matrix = matrixOf(shareAndTrust);
const shown = new Set(cellStates);
const htmlWith = (states: ReadonlySet<CellState>): string =>
  renderToStaticMarkup(
    <MatrixGrid
      label="Tactics by settings"
      matrix={matrix}
      lines={linesOf(matrix, { order: 'collection', isGrouped: true, text: '', shown })}
      measures={measuresOf(matrix, shareAndTrust.cells, false)}
      shown={states}
      onOpenCell={() => undefined}
      onOpenThing={() => undefined}
    />,
  );
const html = htmlWith(shown);

describe('the matrix on the page', () => {
  it('is a grid that says how many rows and columns it has, the heads of groups among them', () => {
    expect(html).toMatch(/<table role="grid" aria-label="Tactics by settings"[^>]*aria-rowcount="6" aria-colcount="3"/);
    expect([...html.matchAll(/<tr aria-rowindex="(\d+)"/g)].map(([, index]) => index)).toEqual('123456'.split(''));
  });

  it('names each cell by its row, its column, its state and its counts', () => {
    expect(
      [...html.matchAll(/<td aria-colindex="(\d+)" aria-haspopup="dialog" aria-label="([^"]*)"/g)].map(
        ([, , name]) => name,
      ),
    ).toEqual([
      'Share a Vision, Education: one study, 1 paper, 0 cases in this collection',
      'Share a Vision, Public health: none, 0 papers, 0 cases in this collection',
      'Account for Resources, Education: covered, 2 papers, 1 case in this collection',
      'Account for Resources, Public health: none, 0 papers, 0 cases in this collection',
      'Build Trust, Education: none, 0 papers, 0 cases in this collection',
      'Build Trust, Public health: stale, 1 paper, 1 case in this collection',
    ]);
  });

  it('says of a cell that it is left out', () => {
    const filtered = htmlWith(new Set(['covered']));
    expect(filtered).toContain('Share a Vision, Education: one study, 1 paper, 0 cases in this collection, left out');
    expect(filtered).toContain('covered, 2 papers, 1 case in this collection"');
  });

  it('has one cell in the tab order', () => {
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
  });

  it('leads from its heads to the pages of rows and columns', () => {
    expect(html).toContain('href="/node/tactic:build"');
    expect(html).toContain('href="/node/topic:education"');
  });
});
