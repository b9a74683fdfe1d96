import type { BatchEdgeInput, GrafeoDB } from '@grafeo-db/js';
import { isOutOfScopeId } from '#contracts/out-of-scope.ts';
import { GraphUnavailable } from './errors.ts';
import { aboutRow, evidenceRow, linkRow, nodeRow, outOfScopeRow } from './image-rows.ts';
import { aboutThing, type EvidenceImage, type Image, isLink } from './images.ts';
import { inPortions } from './in-portions.ts';
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
 * Fills an empty engine with what a journal holds, each thing as it stands; history follows later. A start waits for
 * this, so it uses the engine's own way to take many things at once, several times as fast as Cypher; what it makes is
 * what the statements of `cypher/write` would have made. A property that is null is none.
 */
export const fillEngine = async (engine: GrafeoDB, replay: Replay, { name, schema }: Setting): Promise<void> => {
  const { about, nodes, links, decisions } = sorted(replay.images);
  const places = await makeNodes(engine, nodes);
  const pieces = links.flatMap((link) => (link.evidence ?? []).map((image) => ({ edge: link.id, image })));
  const evidence = await make(engine, ['Evidence'], pieces, rowOfPiece);
  await make(engine, ['Collection'], about, (image) => ({ key: 'about', ...aboutRow(image) }));
  await make(engine, ['OutOfScope'], decisions, rowOfDecision);
  await make(engine, ['Revision'], replay.revisions, (revision) => revision);
  await make(engine, ['Meta'], [name], (one) => ({ key: 'graph', revision: replay.revisions.length, ...one }));
  const sourced = pieces.filter(({ image }) => image.source !== undefined);
  await Promise.all([
    // They are of nodes only, and come after these: to keep them up to date node by node takes longer.
    setUp(engine, schema),
    join(engine, links, (link) => edgeOfLink(link, places)),
    join(engine, sourced, ({ image: { id, source = '' } }) =>
      edgeOf('FROM', [evidence.get(id), places.get(source)], {}),
    ),
  ]);
};

export interface Setting {
  readonly name: GraphName;
  /** The statements that make constraints and indexes. */
  readonly schema: readonly string[];
}

const setUp = async (engine: GrafeoDB, schema: readonly string[]): Promise<void> => {
  for (const statement of schema) await engine.executeCypher(statement);
};

interface Piece {
  readonly edge: string;
  readonly image: EvidenceImage;
}

const sorted = (images: readonly Image[]) => {
  const about: Image[] = [];
  const nodes: Image[] = [];
  const links: Image[] = [];
  const decisions: Image[] = [];
  const listOf = (id: string): Image[] => {
    if (id === aboutThing) return about;
    if (isOutOfScopeId(id)) return decisions;
    return isLink(id) ? links : nodes;
  };
  for (const image of images) listOf(image.id).push(image);
  return { about, nodes, links, decisions };
};

const makeNodes = async (engine: GrafeoDB, images: readonly Image[]): Promise<Places> => {
  const kinds = new Map<string, ReturnType<typeof nodeRow>[]>();
  for (const row of images.map(nodeRow)) {
    const ofKind = kinds.get(row.kind) ?? [];
    ofKind.push(row);
    kinds.set(row.kind, ofKind);
  }
  const places = new Map<string, number>();
  for (const [kind, rows] of kinds)
    for (const [id, place] of await make(engine, ['Entity', kind], rows, rowOfNode)) places.set(id, place);
  return places;
};

const rowOfNode = ({ id, fields }: ReturnType<typeof nodeRow>): Properties => ({ id, ...fields });

const rowOfDecision = (image: Image): Properties => {
  const { id, fields } = outOfScopeRow(image);
  return { id, ...fields };
};

const rowOfPiece = ({ edge, image }: Piece): Properties => ({ edge, id: image.id, ...evidenceRow(edge, image).fields });

const make = async <T>(
  engine: GrafeoDB,
  labels: string[],
  things: readonly T[],
  rowOf: (thing: T) => Properties,
): Promise<Places> =>
  new Map(
    await inPortions(things, async (portion) => {
      const rows = portion.map((thing) => present(rowOf(thing)));
      const places = await engine.batchCreateNodesWithProps(labels, rows);
      return rows.map((row, at): [string, number] => [String(row['id']), places[at] ?? -1]);
    }),
  );

/** Without what is null: to hand that over takes as long as a value. */
const present = (properties: Properties): Record<string, unknown> => {
  const given: Record<string, unknown> = {};
  for (const name in properties) if (properties[name] !== null) given[name] = properties[name];
  return given;
};

const join = async <T>(
  engine: GrafeoDB,
  things: readonly T[],
  edgeOfThing: (thing: T) => BatchEdgeInput,
): Promise<void> => {
  await inPortions(things, (portion) => engine.batchCreateEdges(portion.map(edgeOfThing)));
};

const edgeOfLink = (link: Image, places: Places): BatchEdgeInput => {
  const { id, from, type, to, fields } = linkRow(link);
  return edgeOf(type, [places.get(from), places.get(to)], present({ id, ...fields }));
};

/** An edge between what exists. A commit writes no other; a journal with one was not written by this program. */
const edgeOf = (type: string, [src, dst]: readonly (number | undefined)[], properties: Properties): BatchEdgeInput => {
  if (src === undefined || dst === undefined)
    throw new GraphUnavailable(
      `The journal holds a ${type} link to a thing that it doesn’t hold. Put back a copy of it that is whole.`,
    );
  return { type, src, dst, properties };
};
