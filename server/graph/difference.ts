import { linkEntryOf, registry } from '#contracts/registry.ts';
import { edgeEnds } from '#contracts/graph.ts';
import { isOutOfScopeId } from '#contracts/out-of-scope.ts';
import { canonicalJson } from './canonical-json.ts';
import type { EvidenceImage, Image, Thing, Touched } from './images.ts';
import type { Fault, Proposal } from './proposal.ts';

/** What the graph holds of the things that a change is about. */
export interface Standing {
  readonly things: ReadonlyMap<string, Image>;
  /** The nodes that exist among the ends and sources that the change names. */
  readonly entities: ReadonlySet<string>;
  /** The link that each piece of evidence of the change belongs to already. */
  readonly evidence: ReadonlyMap<string, string>;
  /** The revisions that an edit made, among those that last touched these things. */
  readonly edited: ReadonlySet<number>;
}

export interface Difference {
  readonly touched: readonly Touched[];
  readonly kept: readonly string[];
  readonly unchanged: number;
}

/** What a proposal changes, as revision `number`. A load leaves alone what an edit touched last. */
export const differenceOf = (proposal: Proposal, standing: Standing, number: number): Difference => {
  const touched: Touched[] = [];
  const kept: string[] = [];
  let unchanged = 0;
  for (const put of proposal.things) {
    const before = standing.things.get(put.id) ?? null;
    const after = { ...put, ...mergedEvidence(before, put), revision: number };
    if (before && sameBut(before, after)) unchanged += 1;
    else if (before && proposal.revision.origin === 'load' && standing.edited.has(before.revision)) kept.push(put.id);
    else touched.push({ thing: put.id, before, after });
  }
  return { touched, kept, unchanged };
};

/** The rules that need the graph: ends and sources exist, evidence belongs to one link, a claim has words. */
export const standingFaults = (proposal: Proposal, difference: Difference, standing: Standing): Fault[] => {
  const put = new Map(proposal.things.map((thing) => [thing.id, thing]));
  const exists = (id: string): boolean => put.has(id) || standing.entities.has(id);
  return difference.touched.flatMap(({ thing, after }) => {
    if (isOutOfScopeId(thing)) return valueFaults(after, exists);
    const { from, type, to } = edgeEnds(thing);
    const entry = linkEntryOf(registry, type);
    if (!entry) return [];
    return [
      ...(exists(from) ? [] : [missing(`${thing}.from`, from)]),
      ...(exists(to) ? [] : [missing(`${thing}.to`, to)]),
      ...(put.get(thing)?.evidence ?? []).flatMap((one) => evidenceFaults(thing, one, standing, exists)),
      ...(entry.claim && !after.evidence?.some(speaks)
        ? [{ field: `${thing}.evidence`, expected: `a quote or a reason: ${type} is a claim` }]
        : []),
    ];
  });
};

const valueFaults = (decision: Image, exists: (id: string) => boolean): Fault[] =>
  ['row', 'column'].flatMap((field) => {
    const value = String(decision[field]);
    return !value.includes(':') || exists(value) ? [] : [missing(`${decision.id}.${field}`, value)];
  });

const missing = (field: string, id: string): Fault => ({ field, expected: `a node of the graph; there is no ${id}` });

const speaks = (one: EvidenceImage): boolean => one['quote'] !== undefined || one['reason'] !== undefined;

const evidenceFaults = (
  link: string,
  one: EvidenceImage,
  standing: Standing,
  exists: (id: string) => boolean,
): Fault[] => {
  const owner = standing.evidence.get(one.id) ?? link;
  return [
    ...(owner === link
      ? []
      : [{ field: `${link}.evidence`, expected: `an id of its own; ${one.id} belongs to ${owner}` }]),
    ...(one.source === undefined || exists(one.source) ? [] : [missing(`${link}.evidence`, one.source)]),
  ];
};

const mergedEvidence = (before: Image | null, put: Thing): Pick<Image, 'evidence'> => {
  if (!put.evidence) return {};
  const byId = new Map([...(before?.evidence ?? []), ...put.evidence].map((one) => [one.id, one]));
  return { evidence: [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
};

const sameBut = (before: Image, after: Image): boolean =>
  canonicalJson({ ...before, revision: 0 }) === canonicalJson({ ...after, revision: 0 });
