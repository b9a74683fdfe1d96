import type { CoverageFacet } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import { perKey } from '#server/projection/per-projection.ts';
import type { Ways } from './ways.ts';
import { type Counted, waysTo } from './ways-to-facets.ts';

/** Which papers and cases count for which values of a facet; things are in the order of their ids. */
export interface Membership {
  readonly valuesOf: ReadonlyMap<NodeId, Ways>;
  readonly thingsOf: ReadonlyMap<string, readonly Counted[]>;
}

export const membershipOf = perKey((projection, facet: CoverageFacet): Membership => {
  const valuesOf = new Map<NodeId, Ways>();
  const thingsOf = new Map<string, Counted[]>();
  for (const thing of projection.nodes.values()) {
    if (thing.kind !== 'Paper' && thing.kind !== 'CaseStudy') continue;
    const ways = waysTo[facet](projection, thing);
    if (ways.size > 0) valuesOf.set(thing.id, ways);
    for (const value of ways.keys()) {
      const things = thingsOf.get(value);
      if (things) things.push(thing);
      else thingsOf.set(value, [thing]);
    }
  }
  return { valuesOf, thingsOf };
});
