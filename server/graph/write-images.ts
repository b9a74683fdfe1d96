import { isOutOfScopeId } from '#contracts/out-of-scope.ts';
import { canonicalJson } from './canonical-json.ts';
import { aboutRow, changeRow, evidenceRow, linkRow, nodeRow, outOfScopeRow } from './image-rows.ts';
import { aboutThing, type EvidenceImage, isLink, isNode, type Revision, type Touched } from './images.ts';
import {
  addChanges,
  addRevision,
  describeCollection,
  linkEvidence,
  putEvidence,
  putLinks,
  putNodes,
  putOutOfScope,
  unlinkEvidence,
} from './queries.ts';
import { inBatches, type Transaction } from './transaction.ts';

/** Makes each thing what its image after the change says. Nodes go first: links and evidence are joined to them. */
export const writeThings = async (tx: Transaction, touched: readonly Touched[]): Promise<void> => {
  const images = touched.map(({ after }) => after);
  const nodes = images.filter(({ id }) => isNode(id));
  await inBatches(nodes.map(nodeRow), (rows) => tx.run(putNodes, { rows }));
  const links = images.filter(({ id }) => isLink(id)).map(linkRow);
  for (const [type, query] of putLinks) {
    const rows = links.filter((link) => link.type === type);
    await inBatches(rows, (batch) => tx.run(query, { rows: batch }));
  }
  await writeEvidence(tx, touched.flatMap(changedEvidence));
  const decisions = images.filter(({ id }) => isOutOfScopeId(id)).map(outOfScopeRow);
  await inBatches(decisions, (rows) => tx.run(putOutOfScope, { rows }));
  for (const about of images.filter(({ id }) => id === aboutThing)) await tx.run(describeCollection, aboutRow(about));
};

/** Writes a revision with what it touched, and raises the graph to it. */
export const writeHistory = async (tx: Transaction, revision: Revision, touched: readonly Touched[]): Promise<void> => {
  await tx.run(addRevision, revision);
  await inBatches(touched.map(changeRow), (rows) => tx.run(addChanges, { rows }));
};

interface ChangedEvidence {
  readonly edge: string;
  readonly before: EvidenceImage | undefined;
  readonly after: EvidenceImage;
}

const changedEvidence = ({ thing, before, after }: Touched): ChangedEvidence[] => {
  const earlier = new Map(before?.evidence?.map((one) => [one.id, one]));
  return (after.evidence ?? [])
    .map((one) => ({ edge: thing, before: earlier.get(one.id), after: one }))
    .filter((one) => !one.before || canonicalJson(one.before) !== canonicalJson(one.after));
};

const writeEvidence = async (tx: Transaction, changed: readonly ChangedEvidence[]): Promise<void> => {
  const rows = changed.map(({ edge, after }) => evidenceRow(edge, after));
  await inBatches(rows, (batch) => tx.run(putEvidence, { rows: batch }));
  const moved = changed.filter(({ before, after }) => before?.source !== after.source);
  const parted = moved.flatMap(({ before }) => (before?.source === undefined ? [] : [before.id]));
  await inBatches(parted, (ids) => tx.run(unlinkEvidence, { ids }));
  const joined = moved.flatMap(({ after: { id, source } }) => (source === undefined ? [] : [{ id, source }]));
  await inBatches(joined, (batch) => tx.run(linkEvidence, { rows: batch }));
};
