import type { About } from '#contracts/collection.ts';
import type { Edge, Node } from '#contracts/graph.ts';
import type { OutOfScope } from '#contracts/out-of-scope.ts';

type Unrevised<T> = T extends unknown ? Omit<T, 'revision'> : never;

/** A node or link as a writer hands it over: the graph gives it its revision. */
export type NodePut = Unrevised<Node>;
export type EdgePut = Unrevised<Edge>;

/**
 * What is to become true, in one transaction. A node that is put replaces its fields; a link that is put keeps the
 * evidence it has and gains, or replaces by id, the evidence given.
 */
export interface Change {
  /** Made by the writer, unique: a retried commit is written once. */
  readonly changeId: string;
  readonly by: string;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A load never overwrites what an edit touched last: it leaves that thing alone and reports it. */
  readonly origin: 'load' | 'edit';
  readonly about?: About;
  readonly nodes: readonly NodePut[];
  readonly edges: readonly EdgePut[];
  readonly outOfScope?: readonly OutOfScope[];
}

/** What a commit did. `revision` is the graph's afterwards; a change that changes nothing raises none. */
export interface Commit {
  readonly revision: number;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: number;
  /** Things an editor changed last, which a load left alone. */
  readonly kept: readonly string[];
}
