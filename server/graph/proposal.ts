import { z } from 'zod';
import { About } from '#contracts/collection.ts';
import { Edge, edgeId, kindOfId, nodeSchema } from '#contracts/graph.ts';
import { OutOfScope, outOfScopeId } from '#contracts/out-of-scope.ts';
import { type Kind, linkEntryOf, registry } from '#contracts/registry.ts';
import type { Change } from './change.ts';
import { InvalidChange } from './errors.ts';
import { aboutThing, Revision, type Thing } from './images.ts';

export type Fault = InvalidChange['faults'][number];

/** A change that is sound in itself: what is put, as images without a revision, in the order given. */
export interface Proposal {
  readonly revision: Omit<Revision, 'number'>;
  readonly things: readonly Thing[];
}

/** Holds a change against the registry, without the graph. Throws `InvalidChange` with every fault. */
export const proposalOf = (change: Change): Proposal => {
  const faults: Fault[] = [];
  const parse = <T>(schema: z.ZodType<T>, value: unknown, name: string): T[] => {
    const result = schema.safeParse(value);
    if (result.success) return [result.data];
    faults.push(...result.error.issues.map((issue) => faultOf(name, issue)));
    return [];
  };
  const [revision] = parse(RevisionPut, revisionOf(change), 'change');
  const about = change.about === undefined ? [] : parse(About, change.about, aboutThing);
  const nodes = change.nodes.flatMap((node) => parse(NodePut, node, node.id));
  const edges = change.edges.flatMap((edge) => parse(EdgePut, edge, edge.id));
  const decisions = (change.outOfScope ?? []).flatMap((one) => parse(OutOfScope, one, outOfScopeId(one)).map(withId));
  faults.push(...edges.flatMap(edgeFaults), ...doubles(change));
  if (!revision || faults.length > 0) throw new InvalidChange(faults);
  return { revision, things: [...about.map((one) => ({ id: aboutThing, ...one })), ...nodes, ...edges, ...decisions] };
};

const withId = (decision: OutOfScope) => ({ id: outOfScopeId(decision), ...decision });

const RevisionPut = Revision.omit({ number: true });
const NodePut = nodeSchema(registry);
const EdgePut = Edge.omit({ revision: true });
type EdgePut = z.infer<typeof EdgePut>;

const revisionOf = ({ changeId, by, at, why, origin }: Change) => ({ changeId, by, at, why, origin });

const faultOf = (name: string, issue: z.core.$ZodIssue): Fault => ({
  field: [name, ...issue.path].join('.'),
  expected: issue.message,
});

const edgeFaults = (edge: EdgePut): Fault[] => {
  const entry = linkEntryOf(registry, edge.type);
  if (!entry) return [];
  const at = (field: string, expected: string): Fault => ({ field: `${edge.id}.${field}`, expected });
  const faults: Fault[] = [];
  if (edge.id !== edgeId(edge.from, edge.type, edge.to)) faults.push(at('id', 'from~TYPE~to of the link itself'));
  if (edge.from === edge.to) faults.push(at('to', 'another node than the one that the link begins at'));
  for (const end of ['from', 'to'] as const)
    if (!entry[end].includes(kindOfId(registry, edge[end]) ?? ''))
      faults.push(at(end, `${edge.type} ${end === 'from' ? 'begins' : 'ends'} at ${entry[end].join(' or ')}`));
  if (edge.position !== undefined && !entry.fields?.['position'])
    faults.push(at('position', `nothing: ${edge.type} has no order`));
  if (edge.confidence !== undefined && entry.curated)
    faults.push(at('confidence', `nothing: the evidence of ${edge.type} says how sure it is`));
  for (const [index, one] of edge.evidence.entries())
    faults.push(...evidenceFaults(one).map(([field, expected]) => at(`evidence.${index}${field}`, expected)));
  return faults;
};

const evidenceFaults = ({
  source,
  urls,
  saidBy,
  quote,
}: EdgePut['evidence'][number]): [field: string, expected: string][] => {
  const faults: [string, string][] = [];
  if (source === undefined && urls === undefined) faults.push(['', 'a source or urls: where it can be read']);
  if (source !== undefined && !sourceKinds.includes(kindOfId(registry, source) ?? ''))
    faults.push(['.source', `something that can be read: ${sourceKinds.join(' or ')}`]);
  if (saidBy === 'paper' && quote === undefined)
    faults.push(['.quote', 'the paper’s own words, since the paper says it']);
  return faults;
};

const sourceKinds: readonly string[] = ['Briefing', 'Paper', 'CaseStudy'] satisfies Kind[];

/** Each thing stands once in a change, and so does each piece of evidence. */
const doubles = (change: Change): Fault[] => [
  ...repeated(idsIn(change)).map((id) => ({
    field: id,
    expected: 'to stand once in the change',
  })),
  ...repeated(change.edges.flatMap((edge) => edge.evidence.map((one) => one.id))).map((id) => ({
    field: id,
    expected: 'to be the id of one piece of evidence in the change',
  })),
];

const idsIn = ({ nodes, edges, outOfScope = [] }: Change): string[] => [
  ...[...nodes, ...edges].map((thing) => thing.id),
  ...outOfScope.map(outOfScopeId),
];

const repeated = (ids: readonly string[]): string[] => {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again];
};
