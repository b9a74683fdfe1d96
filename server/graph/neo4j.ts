import type { Change, Commit } from './change.ts';
import { applyProposal } from './commit.ts';
import type { Query } from './define-query.ts';
import { GraphUnavailable } from './errors.ts';
import type { GraphDatabase, GraphStatus, SearchCandidate } from './graph-database.ts';
import { type Neo4jAddress, Neo4jConnection } from './neo4j-connection.ts';
import { luceneQuery, searchEntities, searchEvidence } from './neo4j-search.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { proposalOf } from './proposal.ts';
import { readMeta } from './queries.ts';
import { keepView, readView } from './saved-view-queries.ts';

/** A graph on a Neo4j server. The server may be away: each call says so then, and the next one tries again. */
export const openNeo4j = (address: Neo4jAddress): GraphDatabase => new Neo4jGraph(new Neo4jConnection(address));

const statusAge = 1000;

class Neo4jGraph implements GraphDatabase {
  readonly engine = 'neo4j';
  readonly #connection: Neo4jConnection;
  #status: { readonly answer: Promise<GraphStatus>; readonly until: number } | undefined;

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  read<P extends object, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return this.#connection.use('READ', (session) =>
      session.executeRead((tx) => neo4jTransaction(tx).run(query, parameters)),
    );
  }

  async commit(change: Change): Promise<Commit> {
    const proposal = proposalOf(change);
    // The driver may run this again after it was written: the change id is looked up first.
    const { commit } = await this.#connection.use('WRITE', (session) =>
      session.executeWrite((tx) => applyProposal(neo4jTransaction(tx), proposal)),
    );
    this.#status = undefined;
    return commit;
  }

  async search(text: string, limit: number): Promise<SearchCandidate[]> {
    const words = luceneQuery(text);
    if (words === undefined) return [];
    const found = await Promise.all([
      this.read(searchEntities, { words, limit }),
      this.read(searchEvidence, { words, limit }),
    ]);
    return found
      .flat()
      .toSorted((one, other) => other.score - one.score)
      .slice(0, limit);
  }

  status(): Promise<GraphStatus> {
    const now = performance.now();
    if (!this.#status || this.#status.until < now)
      this.#status = { answer: this.#readStatus(), until: now + statusAge };
    return this.#status.answer;
  }

  async keepView(id: string, document: string): Promise<void> {
    await this.#connection.use('WRITE', (session) =>
      session.executeWrite((tx) => neo4jTransaction(tx).run(keepView, { id, document })),
    );
  }

  async readView(id: string): Promise<string | null> {
    const [kept] = await this.read(readView, { id });
    return kept?.document ?? null;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #readStatus(): Promise<GraphStatus> {
    const [meta] = await this.read(readMeta, {});
    if (!meta) {
      this.#connection.forget();
      throw new GraphUnavailable('The database was emptied. The next request sets it up again.');
    }
    const version = await this.#connection.version();
    return { engine: this.engine, version, graphId: meta.graphId, revision: meta.revision };
  }
}
