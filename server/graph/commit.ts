import { edgeEnds } from '#contracts/graph.ts';
import { isOutOfScopeId, nodesOfOutOfScope } from '#contracts/out-of-scope.ts';
import type { Commit } from './change.ts';
import { type Difference, differenceOf, type Standing, standingFaults } from './difference.ts';
import { GraphUnavailable, InvalidChange } from './errors.ts';
import { aboutThing, Image, isLink, isNode, type Revision, type Touched } from './images.ts';
import type { Proposal } from './proposal.ts';
import {
  findEntities,
  findEvidence,
  findRevision,
  listTouched,
  lockGraph,
  readAbout,
  readLinks,
  readMeta,
  readNodes,
  readOrigins,
  readOutOfScope,
} from './queries.ts';
import { inBatches, type Transaction } from './transaction.ts';
import { writeHistory, writeThings } from './write-images.ts';

/** A revision with all that it touched: what is recorded of a commit. */
export interface Recorded {
  readonly revision: Revision;
  readonly touched: readonly Touched[];
}

export interface Applied {
  readonly commit: Commit;
  /** Absent where nothing was written. */
  readonly recorded?: Recorded;
}

/**
 * Applies a proposal inside a transaction: the rules of every engine. Throws `InvalidChange`; the transaction is then
 * to be rolled back.
 */
export const applyProposal = async (tx: Transaction, proposal: Proposal): Promise<Applied> => {
  await tx.run(lockGraph, {});
  const earlier = await earlierCommit(tx, proposal);
  if (earlier) return { commit: earlier };
  const current = await currentRevision(tx);
  const standing = await standingOf(tx, proposal, current);
  const difference = differenceOf(proposal, standing, current + 1);
  const faults = standingFaults(proposal, difference, standing);
  if (faults.length > 0) throw new InvalidChange(faults);
  const { touched } = difference;
  if (touched.length === 0) return { commit: commitOf(current, difference) };
  const revision = { ...proposal.revision, number: current + 1 };
  await writeThings(tx, touched);
  await writeHistory(tx, revision, touched);
  return { commit: commitOf(revision.number, difference), recorded: { revision, touched } };
};

const commitOf = (revision: number, { touched, kept, unchanged }: Difference): Commit => ({
  revision,
  created: touched.filter(({ before }) => !before).map(({ thing }) => thing),
  updated: touched.filter(({ before }) => before).map(({ thing }) => thing),
  unchanged,
  kept,
});

/** A change that was written before is answered as it was then, but for what it left alone, which nobody recorded. */
const earlierCommit = async (tx: Transaction, { revision, things }: Proposal): Promise<Commit | undefined> => {
  const [found] = await tx.run(findRevision, { changeId: revision.changeId });
  if (!found) return undefined;
  const touched = await tx.run(listTouched, { revision: found.number });
  return {
    revision: found.number,
    created: touched.filter(({ created }) => created).map(({ thing }) => thing),
    updated: touched.filter(({ created }) => !created).map(({ thing }) => thing),
    unchanged: things.length - touched.length,
    kept: [],
  };
};

const currentRevision = async (tx: Transaction): Promise<number> => {
  const [meta] = await tx.run(readMeta, {});
  if (!meta) throw new GraphUnavailable('The graph isn’t set up yet. Try again in a moment.');
  return meta.revision;
};

const standingOf = async (tx: Transaction, proposal: Proposal, current: number): Promise<Standing> => {
  // Nothing stands in a graph without a revision: the first load is spared a hundred thousand look-ups.
  if (current === 0) return { things: new Map(), entities: new Set(), evidence: new Map(), edited: new Set() };
  const ids = proposal.things.map(({ id }) => id);
  const links = ids.filter(isLink);
  const decisions = ids.filter(isOutOfScopeId);
  const evidence = proposal.things.flatMap((thing) => thing.evidence ?? []);
  const named = [
    ...links.flatMap((id) => [edgeEnds(id).from, edgeEnds(id).to]),
    ...decisions.flatMap(nodesOfOutOfScope),
    ...evidence.flatMap(({ source }) => (source === undefined ? [] : [source])),
  ];
  const things = [
    ...(await standingNodes(tx, ids)),
    ...(await inBatches(byBeginning(links), (rows) => tx.run(readLinks, { rows }))).map(({ edge }) => edge),
    ...(await inBatches(decisions, (batch) => tx.run(readOutOfScope, { ids: batch }))).map(({ decision }) => decision),
    ...(ids.includes(aboutThing) ? await standingAbout(tx) : []),
  ];
  const entities = await inBatches([...new Set(named)], (batch) => tx.run(findEntities, { ids: batch }));
  const owners = await inBatches(
    evidence.map(({ id }) => id),
    (batch) => tx.run(findEvidence, { ids: batch }),
  );
  const numbers = [...new Set(things.map(({ revision }) => revision))];
  const origins = await inBatches(numbers, (batch) => tx.run(readOrigins, { numbers: batch }));
  return {
    things: new Map(things.map((image) => [image.id, image])),
    entities: new Set(entities.map(({ id }) => id)),
    evidence: new Map(owners.map(({ id, edge }) => [id, edge])),
    edited: new Set(origins.filter(({ origin }) => origin === 'edit').map(({ number }) => number)),
  };
};

const standingNodes = async (tx: Transaction, ids: readonly string[]): Promise<Image[]> => {
  const nodes = ids.filter(isNode);
  return (await inBatches(nodes, (batch) => tx.run(readNodes, { ids: batch }))).map(({ node }) => node);
};

const byBeginning = (links: readonly string[]): { from: string; ids: string[] }[] => {
  const rows = new Map<string, { from: string; ids: string[] }>();
  for (const id of links) {
    const { from } = edgeEnds(id);
    const row = rows.get(from) ?? { from, ids: [] };
    row.ids.push(id);
    rows.set(from, row);
  }
  return [...rows.values()];
};

const standingAbout = async (tx: Transaction): Promise<Image[]> =>
  (await tx.run(readAbout, {})).map(({ about, revision }) => {
    const fields: unknown = JSON.parse(about);
    return Image.parse({ ...Object(fields), id: aboutThing, revision });
  });
