import { edgeEnds, kindOfId } from '#contracts/graph.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import { aboutThing, type EvidenceImage, type Image, isLink, type Revision, type Touched } from './images.ts';
import {
  addChanges,
  addRevisions,
  linkEvidence,
  describeCollection,
  putEvidence,
  putLinks,
  putNodes,
  raiseGraph,
  unlinkEvidence,
} from './queries.ts';
import { evidenceFields } from './rows.ts';
import { inBatches, type Transaction } from './transaction.ts';

/** Makes each thing what its image after the change says. Nodes go first: links and evidence are joined to them. */
export const writeThings = async (tx: Transaction, touched: readonly Touched[]): Promise<void> => {
  const images = touched.map(({ after }) => after);
  const nodes = images.filter(({ id }) => id !== aboutThing && !isLink(id));
  await inBatches(nodes.map(nodeRow), (rows) => tx.run(putNodes, { rows }));
  for (const [type, rows] of linkRowsByType(images)) {
    const query = putLinks.get(type);
    if (query) await inBatches(rows, (batch) => tx.run(query, { rows: batch }));
  }
  await writeEvidence(tx, touched.flatMap(changedEvidence));
  for (const { id: _, revision, ...about } of images.filter((image) => image.id === aboutThing))
    await tx.run(describeCollection, { about: JSON.stringify(about), revision });
};

/** Writes revisions with what they touched, and raises the graph to the last of them. */
export const writeHistory = async (
  tx: Transaction,
  revisions: readonly Revision[],
  touched: readonly Touched[],
): Promise<void> => {
  await inBatches(revisions, (rows) => tx.run(addRevisions, { rows }));
  await inBatches(touched.map(changeRow), (rows) => tx.run(addChanges, { rows }));
  await tx.run(raiseGraph, { revision: Math.max(...revisions.map(({ number }) => number)) });
};

interface LinkRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fields: Record<string, unknown>;
}

interface ChangedEvidence {
  readonly edge: string;
  readonly before: EvidenceImage | undefined;
  readonly after: EvidenceImage;
}

const nodeRow = (image: Image) => {
  const kind = kindOfId(registry, image.id) ?? '';
  const names = [...Object.keys(entryOf(registry, kind)?.fields ?? {}), 'unsure', 'revision'];
  return { id: image.id, kind, fields: fieldsOf(image, names) };
};

const linkRowsByType = (images: readonly Image[]): Map<string, LinkRow[]> => {
  const byType = new Map<string, LinkRow[]>();
  for (const image of images.filter(({ id }) => isLink(id))) {
    const { from, type, to } = edgeEnds(image.id);
    const fields = fieldsOf(image, ['status', 'confidence', 'position', 'revision']);
    const rows = byType.get(type) ?? [];
    rows.push({ id: image.id, from, to, fields });
    byType.set(type, rows);
  }
  return byType;
};

const changedEvidence = ({ thing, before, after }: Touched): ChangedEvidence[] => {
  const earlier = new Map(before?.evidence?.map((one) => [one.id, one]));
  return (after.evidence ?? [])
    .map((one) => ({ edge: thing, before: earlier.get(one.id), after: one }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
};

const writeEvidence = async (tx: Transaction, changed: readonly ChangedEvidence[]): Promise<void> => {
  const names = evidenceFields.filter((name) => name !== 'id');
  const rows = changed.map(({ edge, after }) => ({ id: after.id, edge, fields: fieldsOf(after, names) }));
  await inBatches(rows, (batch) => tx.run(putEvidence, { rows: batch }));
  const moved = changed.filter(({ before, after }) => before?.source !== after.source);
  const parted = moved.flatMap(({ before }) => (before?.source === undefined ? [] : [before.id]));
  await inBatches(parted, (ids) => tx.run(unlinkEvidence, { ids }));
  const joined = moved.flatMap(({ after: { id, source } }) => (source === undefined ? [] : [{ id, source }]));
  await inBatches(joined, (batch) => tx.run(linkEvidence, { rows: batch }));
};

/** Every field by name, null where the image has none, so that what is gone from the image goes from the graph. */
const fieldsOf = (image: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, image[name] ?? null]));

const changeRow = ({ thing, before, after }: Touched) => ({
  id: `${after.revision}/${thing}`,
  thing,
  revision: after.revision,
  before: before && JSON.stringify(before),
  after: JSON.stringify(after),
});
