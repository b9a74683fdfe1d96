import type { Change, Commit } from './change.ts';
import type { Query } from './define-query.ts';

export type Engine = 'neo4j' | 'embedded';

export interface GraphStatus {
  readonly engine: Engine;
  /** The engine's own version. */
  readonly version: string;
  /** Made when the database was first set up: tells two graphs at the same revision apart. */
  readonly graphId: string;
  readonly revision: number;
}

/** One candidate for a search: the thing that the text belongs to (a node, or a link for a quote or reason). */
export interface SearchCandidate {
  readonly id: string;
  readonly score: number;
}

/**
 * The graph behind the API. Both engines run the same Cypher files. Every method may throw `GraphUnavailable`;
 * `commit` also `InvalidChange` (the change breaks a rule; nothing is written) and `GraphConflict`.
 */
export interface GraphDatabase {
  readonly engine: Engine;
  read<P extends object, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
  commit(change: Change): Promise<Commit>;
  /** Ids of nodes and links whose text matches any word of `text` (prefix, small typos), best first, at most `limit`. */
  search(text: string, limit: number): Promise<SearchCandidate[]>;
  /** Rereads the revision at most once a second, and at once after this process's own commit. */
  status(): Promise<GraphStatus>;
  /**
   * Keeps a view document (JSON on one line) for good, under the id that `viewIdOf` makes of it; once kept, it is kept
   * as it is. No part of the graph: it has no revision.
   */
  keepView(id: string, document: string): Promise<void>;
  /** The document as it was kept; null where there is none. */
  readView(id: string): Promise<string | null>;
  close(): Promise<void>;
}
