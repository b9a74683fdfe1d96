import { describe, expect, it } from 'vitest';
import { edgeId, NodeId } from '#contracts/graph.ts';
import { type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { chosenThings, documentOf } from '#client/share/export-scope.ts';

const [a, b] = [NodeId.parse('paper:a'), NodeId.parse('tactic:b')];
const view: ViewDocument = {
  ...wholeGraph,
  hidden: [b],
  filters: { withoutKinds: ['Topic'] },
  layout: 'network',
  positions: { [a]: [1, 2] },
  selection: [a],
};

describe('what is exported', () => {
  it('is, of this view, what it shows, however that stands', () => {
    expect(documentOf('view', view)).toEqual({ ...wholeGraph, hidden: [b], filters: { withoutKinds: ['Topic'] } });
    expect(documentOf('view', { ...view, selection: [], positions: {} })).toEqual(documentOf('view', view));
  });

  it('is, of what is chosen, these things alone, even where they are filtered out', () => {
    expect(documentOf('chosen', view)).toEqual({ ...wholeGraph, seeds: [a] });
  });

  it('is no view at all of the whole collection', () => {
    expect(documentOf('whole', view)).toBeNull();
  });

  it('counts a chosen link for both its ends, each once', () => {
    expect(chosenThings({ selection: [edgeId('paper:a', 'SUPPORTS', 'tactic:b'), a] })).toEqual([a, b]);
  });
});
