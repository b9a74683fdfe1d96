import type { EdgePut, NodePut } from '#server/graph/change.ts';
import { type Projection, projectedLink, projectionOf } from '#server/projection/projection.ts';
import type { StoredOutOfScope } from '#server/projection/stored-out-of-scope.ts';

interface Things {
  readonly nodes: readonly NodePut[];
  readonly edges?: readonly EdgePut[];
  readonly outOfScope?: readonly StoredOutOfScope[];
}

/** What the graph would be projected to if it held just these, at revision 1. */
export const aProjection = ({ nodes, edges = [], outOfScope = [] }: Things): Projection =>
  projectionOf({
    revision: 1,
    nodes: nodes.map((node) => ({ ...node, revision: 1 })),
    links: edges.map((edge) =>
      projectedLink(
        edge,
        edge.evidence.map(({ saidBy, confidence, quote }) => ({ saidBy, confidence, quoted: quote !== undefined })),
      ),
    ),
    outOfScope,
  });
