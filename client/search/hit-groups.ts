import type { Kind } from '#contracts/registry.ts';
import type { Hit } from '#contracts/search.ts';

export interface HitGroup {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

/** Hits by kind; the kind of the best hit comes first, and within a kind the better hit. */
export const groupHits = (hits: readonly Hit[]): HitGroup[] => {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits) groups.set(hit.node.kind, [...(groups.get(hit.node.kind) ?? []), hit]);
  return [...groups].map(([kind, of]) => ({ kind, hits: of }));
};
