import type { BatchEdgeInput, GrafeoDB } from '@grafeo-db/js';
import { GraphUnavailable } from './errors.ts';
import { aboutRow, changeRow, evidenceRow, linkRow, nodeRow } from './image-rows.ts';
import { aboutThing, isLink } from './images.ts';
import type { Replay } from './replay.ts';

type Properties = Readonly<Record<string, unknown>>;
/** Where the engine keeps the node with an id. */
type Places = ReadonlyMap<string, number>;

export interface GraphName {
  readonly graphId: string;
  readonly schemaVersion: number;
  readonly schemaDigest: string;
}

/**
 * Fills an empty engine with what a journal holds, each thing as it stands. A start waits for this, so it uses the
 * engine's own way to take many things at once, several times as fast as Cypher; what it makes is what the statements
 * of `cypher/write` would have made. A property that is null is none.
 */
export const fillEngine = async (engine: GrafeoDB, replay: Replay, name: GraphName): Promise<void> => {
  const { images, revisions, history } = replay;
  const links = images.filter(({ id }) => isLink(id));
  const nodes = await makeNodes(engine, images.filter(({ id }) => id !== aboutThing && !isLink(id)).map(nodeRow));
  const evidence = links.flatMap((link) => link.evidence?.map((one) => evidenceRow(link.id, one)) ?? []);
  const pieces = await make(
    engine,
    ['Evidence'],
    evidence.map(({ id, edge, fields }) => ({ id, edge, ...fields })),
  );
  await join(engine, [
    ...links
      .map(linkRow)
      .map(({ id, from, type, to, fields }) => edgeOf(type, [nodes.get(from), nodes.get(to)], { id, ...fields })),
    ...evidence
      .filter(({ fields }) => typeof fields['source'] === 'string')
      .map(({ id, fields }) => edgeOf('FROM', [pieces.get(id), nodes.get(String(fields['source']))], {})),
  ]);
  const about = images.filter(({ id }) => id === aboutThing).map((image) => ({ key: 'about', ...aboutRow(image) }));
  await make(engine, ['Collection'], about);
  await make(engine, ['Revision'], revisions);
  await make(engine, ['Change'], history.map(changeRow));
  await make(engine, ['Meta'], [{ key: 'graph', revision: revisions.length, ...name }]);
};

const makeNodes = async (engine: GrafeoDB, rows: readonly ReturnType<typeof nodeRow>[]): Promise<Places> => {
  const places = new Map<string, number>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ofKind = rows.filter((row) => row.kind === kind).map(({ id, fields }) => ({ id, ...fields }));
    for (const [id, place] of await make(engine, ['Entity', kind], ofKind)) places.set(id, place);
  }
  return places;
};

const make = async (engine: GrafeoDB, labels: string[], rows: readonly Properties[]): Promise<Places> => {
  const places = await engine.batchCreateNodesWithProps(labels, [...rows]);
  return new Map(rows.map((row, at) => [String(row['id']), places[at] ?? -1]));
};

const join = async (engine: GrafeoDB, edges: BatchEdgeInput[]): Promise<void> => {
  await engine.batchCreateEdges(edges);
};

/** An edge between what exists. A commit writes no other; a journal with one was not written by this program. */
const edgeOf = (type: string, [src, dst]: readonly (number | undefined)[], properties: Properties): BatchEdgeInput => {
  if (src === undefined || dst === undefined)
    throw new GraphUnavailable(
      `The journal holds a ${type} link to a thing that it doesn’t hold. Put back a copy of it that is whole.`,
    );
  return { type, src, dst, properties };
};
