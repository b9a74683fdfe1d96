import { edgeEnds, type Node } from '#contracts/graph.ts';
import { isOutOfScopeId } from '#contracts/out-of-scope.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { StoredEdge, StoredNode } from '#server/graph/rows.ts';
import { type ProjectedLink, type Projection, projectedLink, projectionOf } from './projection.ts';
import { StoredOutOfScope } from './stored-out-of-scope.ts';

/** How a thing was before a change, as history keeps it; null for what was not there. */
export interface Before {
  readonly thing: string;
  readonly before: string | null;
  readonly revision: number;
}

/** The projection as it was at an earlier revision: all that changed afterwards, taken back, the latest change first. */
export const earlierProjection = (later: Projection, revision: number, changes: readonly Before[]): Projection => {
  const first = new Map<string, Before>();
  for (const change of changes) {
    const known = first.get(change.thing);
    if (!known || change.revision < known.revision) first.set(change.thing, change);
  }
  const nodes = new Map<string, Node>([...later.nodes].filter(([id]) => !first.has(id)));
  const links = new Map<string, ProjectedLink>([...later.links].filter(([id]) => !first.has(id)));
  const decisions = new Map<string, StoredOutOfScope>(
    later.outOfScope.filter(({ id }) => !first.has(id)).map((decision) => [decision.id, decision]),
  );
  for (const { thing, before } of first.values()) {
    if (before === null) continue;
    const image: unknown = JSON.parse(before);
    if (isOutOfScopeId(thing)) decisions.set(thing, StoredOutOfScope.parse(image));
    else if (linkEntryOf(registry, edgeEnds(thing).type)) links.set(thing, linkOf(image));
    else if (thing.includes(':')) nodes.set(thing, StoredNode.parse(image));
  }
  return projectionOf({ revision, nodes: nodes.values(), links: links.values(), outOfScope: decisions.values() });
};

const linkOf = (image: unknown): ProjectedLink => {
  const edge = StoredEdge.parse(image);
  return projectedLink(
    edge,
    edge.evidence.map(({ saidBy, confidence, quote }) => ({ saidBy, confidence, quoted: quote !== undefined })),
  );
};
