import type { Edge, Node } from '#contracts/graph.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { generatePicture } from '../generate.ts';

export interface LargePicture {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The picture that is measured everywhere: so many things of mixed kinds, with three links each. */
export const largePicture = (count: number): LargePicture =>
  generatePicture({ nodes: count, linksPerNode: 3, seed: 7 });

/** Two thirds of its things, of every kind, with the links among them. */
export const twoThirdsOf = (picture: LargePicture): LargePicture => partOf(picture, (at) => at % 3 !== 0);

/** Two pictures that have nothing in common. */
export const halvesOf = (picture: LargePicture): LargePicture[] =>
  [0, 1].map((half) => partOf(picture, (at) => at % 2 === half));

const partOf = ({ nodes, edges }: LargePicture, isKept: (at: number) => boolean): LargePicture => {
  const kept = nodes.filter((_, at) => isKept(at));
  const ids = new Set<string>(kept.map(({ id }) => id));
  return { nodes: kept, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};

export type Positions = ViewDocument['positions'];
