import type { Edge, Node } from '#contracts/graph.ts';

/** What is drawn and outlined: the things in view and the links among them. */
export interface Picture {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}
